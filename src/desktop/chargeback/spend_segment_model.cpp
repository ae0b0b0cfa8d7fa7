#include "desktop/chargeback/spend_segment_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "governor/reading/spend_export.h"

namespace bursar::desktop {

SpendSegmentModel::SpendSegmentModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SpendSegmentModel::show(std::vector<governor::SpendSegment> segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    endResetModel();
}

QStringList SpendSegmentModel::totals() const
{
    if (m_segments.empty())
        return {};
    Money sum;
    for (const governor::SpendSegment &one : m_segments)
        sum += one.segment.cost().total();
    return {tr("Metered in all"), {}, {}, {}, {}, {}, {}, formats::money(sum)};
}

QByteArray SpendSegmentModel::csv() const
{
    return governor::csvOf(m_segments);
}

int SpendSegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SpendSegmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpendSegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const governor::SpendSegment &one = m_segments[static_cast<std::size_t>(index.row())];
    const UsageSegment &segment = one.segment;
    switch (static_cast<Column>(index.column())) {
    case InstanceColumn:
        return segment.instance.toString();
    case TeamColumn:
        return segment.team ? one.teamName : stateLook(OtherState::Unallocated).word;
    case FromColumn:
        return formats::shortTime(segment.span.from, QTimeZone::utc());
    case ToColumn:
        return formats::shortTime(segment.span.to, QTimeZone::utc());
    case StateColumn:
        return stateLook(segment.state).word;
    case GpuColumn:
        return segment.gpuName.isEmpty() ? QStringLiteral("–")
                                         : tr("%1 × %2").arg(QString::number(segment.numGpus), segment.gpuName);
    case RateColumn:
        return formats::rate(segment.gpuRate);
    case CostColumn:
        return formats::money(segment.cost().total());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpendSegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Instance"), tr("Team"), tr("From (UTC)"), tr("To"),
                       tr("State"),    tr("GPU"),  tr("$ per hour"), tr("Metered $")}
        .at(section);
}

} // namespace bursar::desktop
