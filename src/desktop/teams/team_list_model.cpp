#include "desktop/teams/team_list_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

TeamListModel::TeamListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool TeamListModel::sameTeams(const governor::DeskSnapshot &snapshot) const
{
    return m_snapshot
        && std::ranges::equal(
               m_snapshot->teams, snapshot.teams, {}, [](const governor::TeamView &view) { return view.team.id; },
               [](const governor::TeamView &view) { return view.team.id; });
}

void TeamListModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    const bool same = sameTeams(*snapshot);
    if (!same)
        beginResetModel();
    m_snapshot = snapshot;
    m_colours = TeamColours(*snapshot);
    if (!same)
        endResetModel();
    else if (!snapshot->teams.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const governor::TeamView *TeamListModel::teamAt(int row) const
{
    const bool known = m_snapshot && row >= 0 && row < static_cast<int>(m_snapshot->teams.size());
    return known ? &m_snapshot->teams.at(static_cast<std::size_t>(row)) : nullptr;
}

int TeamListModel::rowOf(const TeamId &team) const
{
    for (int row = 0; const governor::TeamView *view = teamAt(row); ++row)
        if (view->team.id == team)
            return row;
    return -1;
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->teams.size());
}

int TeamListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::TeamView &view = *teamAt(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == TeamColumn ? view.team.name : formats::money(view.policy.policy.dailyBudget());
    if (index.column() != TeamColumn)
        return {};
    if (role == CellRole::Swatch)
        return m_colours.of(view.team.id);
    if (role == Qt::ToolTipRole && view.standing.paused())
        return tr("%1 has used a budget; new rentals pause.").arg(view.team.name);
    return {};
}

QVariant TeamListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TeamColumn ? tr("Team") : tr("$/day");
}

} // namespace bursar::desktop
