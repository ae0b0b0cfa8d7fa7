#include "desktop/widgets/sidebar_model.h"

namespace bursar::desktop {

void SidebarModel::show(std::vector<SidebarEntry> entries)
{
    beginResetModel();
    m_rows.clear();
    for (SidebarEntry &entry : entries)
        m_rows.push_back(Row{std::move(entry), 0, false});
    endResetModel();
}

void SidebarModel::setCount(const QString &id, int count, bool needsPeople)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Row &changed = m_rows.at(static_cast<std::size_t>(row));
    if (changed.count == count && changed.needsPeople == needsPeople)
        return;
    changed.count = count;
    changed.needsPeople = needsPeople;
    Q_EMIT dataChanged(index(row), index(row), {CountRole, NeedsPeopleRole, Qt::AccessibleTextRole});
}

int SidebarModel::rowOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).entry.id == id)
            return static_cast<int>(row);
    return -1;
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.text;
    case Qt::AccessibleTextRole:
        return row.count == 0 ? row.entry.text : QStringLiteral("%1, %2").arg(row.entry.text).arg(row.count);
    case IdRole:
        return row.entry.id;
    case IconRole:
        return row.entry.icon;
    case CountRole:
        return row.count;
    case NeedsPeopleRole:
        return row.needsPeople;
    case LineBeforeRole:
        return row.entry.lineBefore;
    case UnderRole:
        return row.entry.under;
    default:
        return {};
    }
}

} // namespace bursar::desktop
