#include "desktop/teams/version_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

VersionModel::VersionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VersionModel::show(std::vector<PolicyVersion> versions, const std::map<MemberId, QString> &names,
                        const QString &zone, Instant now)
{
    beginResetModel();
    m_rows.clear();
    m_zone = zone;
    m_now = now;
    std::sort(versions.begin(), versions.end(),
              [](const PolicyVersion &left, const PolicyVersion &right) { return left.number > right.number; });
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto name = names.find(versions[i].by);
        Row row{versions[i], name == names.end() ? QString() : name->second, {}};
        if (i + 1 < versions.size())
            row.changes = differences(versions[i + 1].policy, versions[i].policy);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

/// Saved ones come newest first, so the first with the greatest begin is the one.
const VersionModel::Row *VersionModel::inForce() const
{
    const Row *found = nullptr;
    for (const Row &row : m_rows) {
        if (row.version.number > 0 && !isToCome(row.version)
            && (found == nullptr || row.version.effectiveFrom > found->version.effectiveFrom))
            found = &row;
    }
    return found;
}

void VersionModel::setDraft(const std::optional<Policy> &draft)
{
    std::vector<PolicyDifference> changes;
    if (const Row *now = inForce(); draft && now != nullptr)
        changes = differences(now->version.policy, *draft);
    if (changes.empty() && hasDraft()) {
        beginRemoveRows({}, 0, 0);
        m_rows.erase(m_rows.begin());
        endRemoveRows();
    } else if (!changes.empty() && hasDraft()) {
        m_rows.front().version.policy = *draft;
        m_rows.front().changes = std::move(changes);
        Q_EMIT dataChanged(index(0, 0), index(0, 1));
    } else if (!changes.empty()) {
        beginInsertRows({}, 0, 0);
        Row row;
        row.version.policy = *draft;
        row.changes = std::move(changes);
        m_rows.insert(m_rows.begin(), std::move(row));
        endInsertRows();
    }
}

int VersionModel::newest() const
{
    int newest = 0;
    for (const Row &row : m_rows)
        newest = std::max(newest, row.version.number);
    return newest;
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QString VersionModel::whatChanged(const Row &row) const
{
    if (row.changes.empty())
        return row.version.reason;
    if (row.changes.size() == 1)
        return differenceText(row.changes.front());
    return tr("%1, and %n more", nullptr, static_cast<int>(row.changes.size()) - 1)
        .arg(differenceText(row.changes.front()));
}

QString VersionModel::whenAndWho(const Row &row) const
{
    if (row.version.number == 0)
        return tr("you, not saved");
    const QTimeZone zone = zoneNamed(m_zone).value_or(QTimeZone::utc());
    if (isToCome(row.version))
        return tr("in force from %1", "a time to come").arg(formats::shortTime(row.version.effectiveFrom, zone));
    const QString day = formats::shortDate(localDate(row.version.at, zone));
    return row.by.isEmpty() ? day : tr("%1 · %2", "day · person").arg(day, row.by);
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool draft = row.version.number == 0;
    if (role == Qt::ToolTipRole) {
        QStringList lines{row.version.reason};
        for (const PolicyDifference &change : row.changes)
            lines << differenceText(change);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return draft ? tr("Draft") : QString::number(row.version.number);
        if (role == CellRole::Strong)
            return true;
        return role == CellRole::WordColour && draft ? QVariant(static_cast<int>(ColourRole::Warn)) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return whatChanged(row);
    return role == CellRole::SecondLine ? QVariant(whenAndWho(row)) : QVariant();
}

} // namespace bursar::desktop
