#include "desktop/teams/team_list_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>
#include <numeric>

namespace bursar::desktop {

TeamListModel::TeamListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

namespace {

std::vector<std::size_t> placesInOrder(const governor::DeskSnapshot &snapshot, const TeamColours &colours)
{
    std::vector<std::size_t> places(snapshot.teams.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, {},
                             [&](std::size_t place) { return colours.placeOf(snapshot.teams.at(place).team.id); });
    return places;
}

} // namespace

void TeamListModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    const TeamColours colours(*snapshot);
    std::vector<std::size_t> places = placesInOrder(*snapshot, colours);
    const bool same = m_snapshot && std::ranges::equal(m_places, places, [&](std::size_t before, std::size_t now) {
                          return m_snapshot->teams.at(before).team.id == snapshot->teams.at(now).team.id;
                      });
    if (!same)
        beginResetModel();
    m_snapshot = snapshot;
    m_places = std::move(places);
    m_colours = colours;
    if (!same)
        endResetModel();
    else if (!snapshot->teams.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const governor::TeamView *TeamListModel::teamAt(int row) const
{
    const bool known = row >= 0 && row < rowCount();
    return known ? &m_snapshot->teams.at(m_places.at(static_cast<std::size_t>(row))) : nullptr;
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
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
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
