#include "desktop/access/role_model.h"

#include "desktop/access/access_words.h"
#include "desktop/look/formats.h"
#include "domain/role_templates.h"

namespace bursar::desktop {

QString fullNameOf(const RoleModel::Entry &entry)
{
    return QStringLiteral("%1, %2").arg(entry.name, entry.isTemplate() ? RoleModel::tr("template") : entry.accountName);
}

QStringList differenceWords(const KeyPermissions &from, const KeyPermissions &to)
{
    QStringList lines;
    for (const auto &[category, endpoints] : to.categories()) {
        const auto before = from.categories().find(category);
        if (before == from.categories().end())
            lines.append(QString(QLatin1String("+ ") + permissionWords(category)));
        else if (before->second != endpoints)
            lines.append(QString(QLatin1String("~ ")
                                 + (endpoints.empty() ? RoleModel::tr("%1: all of it").arg(permissionWords(category))
                                                      : RoleModel::tr("%1: in part").arg(permissionWords(category)))));
    }
    for (const QString &category : from.categoryNames())
        if (!to.grants(category))
            lines.append(QString(QStringLiteral("− ") + permissionWords(category)));
    return lines.isEmpty() ? QStringList{RoleModel::tr("Both may the same.")} : lines;
}

RoleModel::RoleModel(QObject *parent)
    : AccessTable(MayColumn + 1, parent)
{
}

void RoleModel::show(const governor::AccessState &state)
{
    m_entries.clear();
    for (const governor::RoleView &view : state.roles) {
        Entry entry{view.role.name, view.accountName, view.account, view.role.isBuiltIn(), {}, view.role.permissions};
        for (const governor::MemberView &member : state.members)
            if (member.account == view.account && member.member.roles.contains(view.role.name))
                entry.holders.append(member.member.userName);
        m_entries.push_back(std::move(entry));
    }
    for (const RoleTemplate &each : roleTemplates())
        m_entries.push_back({each.name, {}, {}, false, {}, each.permissions});
    std::vector<Row> rows;
    for (const Entry &entry : m_entries) {
        Row row{entry.account.toString() + u'/' + entry.name, {}};
        row.cells = {{entry.name, entry.isTemplate() ? QStringLiteral("bookmark") : QStringLiteral("people"),
                      ColourRole::Muted, false},
                     {entry.isTemplate() ? tr("Template of Bursar") : entry.accountName},
                     orDash(entry.isTemplate() ? QString() : formats::count(entry.holders.size())),
                     {permissionWords(entry.permissions)}};
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

const RoleModel::Entry *RoleModel::roleAt(int row) const
{
    const auto place = placeOf(row);
    return place ? &m_entries.at(*place) : nullptr;
}

QStringList RoleModel::headers() const
{
    return {tr("Role"), tr("Where"), tr("Held by"), tr("May")};
}

} // namespace bursar::desktop
