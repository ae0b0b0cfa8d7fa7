#include "desktop/access/resource_model.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

QString resourceKindWords(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Template:
        return ResourceModel::tr("Template");
    case ResourceKind::Volume:
        return ResourceModel::tr("Volume");
    case ResourceKind::Endpoint:
        return ResourceModel::tr("Endpoint");
    case ResourceKind::Workergroup:
        return ResourceModel::tr("Group of workers");
    case ResourceKind::Secret:
        return ResourceModel::tr("Secret (its name)");
    case ResourceKind::SshKey:
        break;
    }
    return ResourceModel::tr("SSH key");
}

QString resourceDetails(const SharedResource &resource)
{
    const auto text = [&resource](const char *name) {
        return resource.details.value(QLatin1String(name)).toVariant().toString();
    };
    const auto add = [](QStringList &parts, const QString &part, const QString &value) {
        if (!value.isEmpty())
            parts.append(part);
    };
    QStringList parts;
    add(parts, text("image"), text("image"));
    if (resource.details.value(QLatin1String("recommended")).toBool())
        parts.append(ResourceModel::tr("recommended by Vast.ai"));
    add(parts, ResourceModel::tr("%1 GB").arg(text("disk")), text("disk"));
    add(parts, ResourceModel::tr("%1 GB").arg(text("size")), text("size"));
    add(parts, text("status"), text("status"));
    add(parts, text("state"), text("state"));
    if (resource.details.contains(QLatin1String("instances")))
        parts.append(ResourceModel::tr("mounted by %n instances", nullptr,
                                       resource.details.value(QLatin1String("instances")).toInt()));
    if (resource.details.contains(QLatin1String("max_workers")))
        parts.append(ResourceModel::tr("at most %n workers", nullptr,
                                       resource.details.value(QLatin1String("max_workers")).toInt()));
    add(parts, text("endpoint"), text("endpoint"));
    add(parts, text("type"), text("type"));
    return parts.join(QStringLiteral(" · "));
}

void ResourceModel::show(std::vector<governor::ResourceView> resources)
{
    if (resources == m_all)
        return;
    m_all = std::move(resources);
    arrange();
}

void ResourceModel::search(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    arrange();
}

void ResourceModel::arrange()
{
    std::vector<governor::ResourceView> shown;
    for (const governor::ResourceView &view : m_all) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(view, static_cast<Column>(column)));
        const QString row = cells.join(u' ');
        if (std::ranges::all_of(m_words,
                                [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); }))
            shown.push_back(view);
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const governor::ResourceView *ResourceModel::resourceAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_shown.at(static_cast<std::size_t>(row));
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResourceModel::text(const governor::ResourceView &view, Column column) const
{
    switch (column) {
    case NameColumn:
        return view.resource.name;
    case KindColumn:
        return resourceKindWords(view.resource.kind);
    case AccountColumn:
        return view.accountName;
    case TeamColumn:
        return view.teamName.isEmpty() ? QStringLiteral("–") : view.teamName;
    case PriceColumn:
        return view.resource.pricePerHour ? formats::rate(*view.resource.pricePerHour) : QStringLiteral("–");
    case DetailsColumn:
        return resourceDetails(view.resource);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::ResourceView &view = m_shown.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::Id)
        return QString(view.resource.account.toString() + toString(view.resource.kind) + view.resource.id);
    return role == Qt::DisplayRole ? QVariant(text(view, static_cast<Column>(index.column()))) : QVariant();
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case AccountColumn:
        return tr("Account");
    case TeamColumn:
        return tr("Team");
    case PriceColumn:
        return tr("$/h");
    case DetailsColumn:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bursar::desktop
