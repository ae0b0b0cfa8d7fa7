#include "desktop/instances/instance_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

using governor::InstanceView;

InstanceModel::InstanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool InstanceModel::less(const InstanceView &left, const InstanceView &right) const
{
    switch (static_cast<Column>(m_sortColumn)) {
    case StateColumn:
        return left.state < right.state;
    case TeamColumn:
        return left.teamName.localeAwareCompare(right.teamName) < 0;
    case GpuColumn:
        return std::pair(left.gpuName, left.numGpus) < std::pair(right.gpuName, right.numGpus);
    case PriceColumn:
        return left.pricePerHour < right.pricePerHour;
    case SinceColumn:
        return left.startedAt > right.startedAt; // the column shows ages
    case CostColumn:
        return left.costSoFar < right.costSoFar;
    case EndColumn: // one without an end ends last
        return left.endsAt.value_or(Instant::max()) < right.endsAt.value_or(Instant::max());
    case PlaceColumn:
        return left.location < right.location;
    case InstanceColumn:
    case ColumnCount:
        break;
    }
    return left.id < right.id;
}

std::vector<int> InstanceModel::arranged(const governor::DeskSnapshot &snapshot) const
{
    std::vector<int> rows;
    for (int i = 0; i < static_cast<int>(snapshot.instances.size()); ++i)
        if (m_criteria.accepts(snapshot.instances[static_cast<std::size_t>(i)]))
            rows.push_back(i);
    const auto at = [&snapshot](int i) -> const InstanceView & {
        return snapshot.instances[static_cast<std::size_t>(i)];
    };
    std::stable_sort(rows.begin(), rows.end(), [this, at](int left, int right) {
        return m_sortOrder == Qt::AscendingOrder ? less(at(left), at(right)) : less(at(right), at(left));
    });
    return rows;
}

void InstanceModel::arrange(const governor::DeskSnapshotPtr &snapshot)
{
    std::vector<int> rows = arranged(*snapshot);
    const bool same = m_snapshot && std::ranges::equal(rows, m_rows, [&](int now, int before) {
                          return snapshot->instances[static_cast<std::size_t>(now)].id
                              == m_snapshot->instances[static_cast<std::size_t>(before)].id;
                      });
    if (!same)
        beginResetModel();
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void InstanceModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    m_colours = TeamColours(*snapshot);
    arrange(snapshot);
}

void InstanceModel::setCriteria(const InstanceCriteria &criteria)
{
    m_criteria = criteria;
    if (m_snapshot)
        arrange(m_snapshot);
}

void InstanceModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? CostColumn : column;
    m_sortOrder = order;
    if (m_snapshot)
        arrange(m_snapshot);
}

const InstanceView &InstanceModel::instanceAt(int row) const
{
    return m_snapshot->instances.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
}

int InstanceModel::rowOf(InstanceId instance) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (instanceAt(row).id == instance)
            return row;
    return -1;
}

int InstanceModel::allCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->instances.size()) : 0;
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InstanceModel::textOf(const InstanceView &view, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return stateLook(view.state).word;
    case InstanceColumn:
        return view.id.toString();
    case TeamColumn:
        return view.stranger ? stateLook(OtherState::Stranger).word : view.teamName;
    case GpuColumn:
        return tr("%1 × %2", "count × GPU").arg(QString::number(view.numGpus), view.gpuName);
    case PriceColumn:
        return formats::rate(billsGpu(view.state) ? view.pricePerHour : view.diskPerHour);
    case SinceColumn:
        return formats::age(m_snapshot->now - view.startedAt);
    case CostColumn:
        return formats::money(view.costSoFar);
    case EndColumn:
        return view.endsAt ? formats::dayAndTime(*view.endsAt, QTimeZone::utc()).section(QLatin1Char(':'), 0, 1)
                           : QStringLiteral("–");
    case PlaceColumn:
        return view.location;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InstanceView &view = instanceAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (index.column() == StateColumn) {
        const StateLook look = stateLook(view.state);
        if (role == CellRole::IconName)
            return look.icon;
        if (role == CellRole::IconColour)
            return static_cast<int>(look.role);
        return role == Qt::ToolTipRole && !view.statusMessage.isEmpty() ? QVariant(view.statusMessage) : QVariant();
    }
    if (index.column() != TeamColumn)
        return {};
    if (!view.stranger)
        return role == CellRole::Swatch ? QVariant(m_colours.of(view.team)) : QVariant();
    if (role == CellRole::IconName)
        return stateLook(OtherState::Stranger).icon;
    return role == CellRole::IconColour ? QVariant(static_cast<int>(ColourRole::Warn)) : QVariant();
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> heads{tr("State"), tr("Instance"), tr("Team"),       tr("GPU"),  tr("$/h"),
                                                 tr("Since"), tr("So far $"), tr("Ends (UTC)"), tr("Place")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace bursar::desktop
