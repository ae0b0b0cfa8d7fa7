#include "desktop/overview/running_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

void RunningModel::show(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    std::vector<governor::InstanceView> fresh;
    for (const governor::InstanceView &view : snapshot.instances)
        if (!view.gone && view.state != InstanceState::Stopped && (team.isEmpty() || view.team == team))
            fresh.push_back(view);
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const auto &left, const auto &right) { return left.pricePerHour > right.pricePerHour; });
    const bool sameRows = std::equal(fresh.begin(), fresh.end(), m_instances.begin(), m_instances.end(),
                                     [](const auto &left, const auto &right) { return left.id == right.id; });
    if (!sameRows)
        beginResetModel();
    m_instances = std::move(fresh);
    m_now = snapshot.now;
    if (!sameRows)
        endResetModel();
    else if (!m_instances.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

InstanceId RunningModel::instanceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_instances.at(static_cast<std::size_t>(row)).id : InstanceId{};
}

int RunningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instances.size());
}

int RunningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RunningModel::text(const governor::InstanceView &view, Column column) const
{
    switch (column) {
    case Column::Instance:
        return tr("%1 × %2").arg(view.numGpus).arg(view.gpuName);
    case Column::Since:
        return formats::age(m_now - view.startedAt);
    case Column::Price:
        return formats::money(costOver(view.pricePerHour, std::chrono::hours{1}));
    case Column::Cost:
        return formats::money(view.costSoFar);
    }
    return {};
}

QVariant RunningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::InstanceView &view = m_instances.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(view, column);
    if (column != Column::Instance)
        return {};
    const StateLook look = stateLook(view.state);
    switch (role) {
    case CellRole::IconName:
        return look.icon;
    case CellRole::IconColour:
        return static_cast<int>(look.role);
    case Qt::ToolTipRole:
        return tr("%1, instance %2, %3")
            .arg(look.word, view.id.toString(), view.stranger ? tr("stranger") : view.teamName);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(text(view, column), look.word);
    default:
        return {};
    }
}

QVariant RunningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Instance:
        return tr("Instance");
    case Column::Since:
        return tr("Since");
    case Column::Price:
        return tr("$/h");
    case Column::Cost:
        return tr("So far $");
    }
    return {};
}

} // namespace bursar::desktop
