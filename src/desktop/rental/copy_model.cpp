#include "desktop/rental/copy_model.h"

#include "desktop/look/formats.h"
#include "desktop/requests/request_model.h"
#include "desktop/requests/requests_page.h"
#include "desktop/widgets/table_view.h"

#include <array>

namespace bursar::desktop {

using governor::RequestView;

namespace {

const std::vector<RequestView> &requestsOf(const governor::DeskSnapshot &snapshot)
{
    return snapshot.requests;
}

/// What went wrong, or what it waits for.
QString newsOf(const RequestView &view, const governor::DeskSnapshot &snapshot)
{
    const Request &request = view.request;
    if (!request.error.isEmpty())
        return request.error;
    if (request.state == RequestState::Denied && request.decision && !request.decision->reasons.empty())
        return request.decision->reasons.front().message;
    return request.state == RequestState::Running ? QString() : whyItWaits(view, snapshot);
}

} // namespace

CopyModel::CopyModel(QObject *parent)
    : SnapshotTable(requestsOf, ColumnCount, InstanceColumn, parent)
{
    sort(InstanceColumn, Qt::AscendingOrder);
}

bool CopyModel::less(const RequestView &left, const RequestView &right, int /*column*/) const
{
    return left.request.id < right.request.id; // ids grow with time
}

QString CopyModel::textOf(const RequestView &view, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return standOf(view, snapshot()).word;
    case MachineColumn:
        return view.summary.section(QLatin1Char(','), 0, 0);
    case PriceColumn: {
        const auto order = view.request.rental();
        return order ? formats::rate(truePricePerHour(order->proposal)) : QString();
    }
    case InstanceColumn:
        return view.request.instance.isEmpty() ? QStringLiteral("–") : view.request.instance.toString();
    case NewsColumn:
        return newsOf(view, snapshot());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CopyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestView &view = viewAt(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == NewsColumn))
        return textOf(view, index.column());
    if (role == CellRole::Id)
        return idOf(view);
    if (index.column() != StateColumn)
        return {};
    const StateLook look = standOf(view, snapshot());
    if (role == CellRole::IconName)
        return look.icon;
    return role == CellRole::IconColour ? QVariant(static_cast<int>(look.role)) : QVariant();
}

QVariant CopyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> heads{tr("State"), tr("Machine"), tr("$/h"), tr("Instance"), tr("News")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace bursar::desktop
