#include "desktop/instances/instance_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/costs_now.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/table_view.h"

#include <array>

namespace bursar::desktop {

using governor::InstanceView;

namespace {

const std::vector<InstanceView> &instancesOf(const governor::DeskSnapshot &snapshot)
{
    return snapshot.instances;
}

} // namespace

InstanceModel::InstanceModel(QObject *parent)
    : SnapshotTable(instancesOf, ColumnCount, CostColumn, parent)
{
}

bool InstanceModel::less(const InstanceView &left, const InstanceView &right, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return left.state < right.state;
    case TeamColumn:
        return left.teamName.localeAwareCompare(right.teamName) < 0;
    case GpuColumn:
        return std::pair(left.gpuName, left.numGpus) < std::pair(right.gpuName, right.numGpus);
    case PriceColumn:
        return costNow(left) < costNow(right);
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
        return formats::rate(costNow(view));
    case SinceColumn:
        return formats::age(snapshot().now - view.startedAt);
    case CostColumn:
        return formats::money(view.costSoFar);
    case EndColumn:
        return view.endsAt ? formats::dayAndTime(*view.endsAt, QTimeZone::utc()).section(QLatin1Char(':'), 0, 1)
                           : QStringLiteral("–");
    case PlaceColumn:
        return placeName(view.location);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InstanceView &view = viewAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (role == CellRole::Id)
        return idOf(view);
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
        return role == CellRole::Swatch ? QVariant(colours().of(view.team)) : QVariant();
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
