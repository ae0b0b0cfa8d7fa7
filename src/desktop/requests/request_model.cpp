#include "desktop/requests/request_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

using governor::RequestView;

bool RequestCriteria::accepts(const RequestView &view) const
{
    const RequestState state = view.request.state;
    const bool refused =
        state == RequestState::Denied || state == RequestState::Rejected || state == RequestState::Failed;
    if (!team.isEmpty() && view.request.team != team)
        return false;
    switch (show) {
    case Show::All:
        break;
    case Show::Open:
        if (isEnd(state) || state == RequestState::Running)
            return false;
        break;
    case Show::Running:
        if (state != RequestState::Running)
            return false;
        break;
    case Show::Done:
        if (!isEnd(state) || refused)
            return false;
        break;
    case Show::Refused:
        if (!refused)
            return false;
        break;
    }
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return true;
    for (const QString &words : {view.request.id.toString(), view.summary, view.byName, view.teamName,
                                 view.request.reason, view.request.instance.toString()})
        if (words.contains(wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

namespace {

const std::vector<RequestView> &requestsOf(const governor::DeskSnapshot &snapshot)
{
    return snapshot.requests;
}

} // namespace

RequestModel::RequestModel(QObject *parent)
    : SnapshotTable(requestsOf, ColumnCount, AskedColumn, parent)
{
}

bool RequestModel::less(const RequestView &left, const RequestView &right, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return left.request.state < right.request.state;
    case WhatColumn:
        return left.summary.localeAwareCompare(right.summary) < 0;
    case TeamColumn:
        return left.teamName.localeAwareCompare(right.teamName) < 0;
    case ByColumn:
        return left.byName.localeAwareCompare(right.byName) < 0;
    case ChangedColumn:
        return left.request.changedAt < right.request.changedAt;
    case AskedColumn:
    case IdColumn:
    case ColumnCount:
        break;
    }
    return left.request.createdAt < right.request.createdAt;
}

QString RequestModel::textOf(const RequestView &view, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return stateLook(view.request.state).word;
    case WhatColumn:
        return view.summary;
    case TeamColumn:
        return view.teamName.isEmpty() ? QStringLiteral("–") : view.teamName;
    case ByColumn:
        return view.byName.isEmpty() ? tr("Executor") : view.byName;
    case AskedColumn: // seconds only crowd here; the panel has them
        return formats::dayAndTime(view.request.createdAt, QTimeZone::utc()).section(QLatin1Char(':'), 0, 1);
    case ChangedColumn:
        return formats::age(snapshot().now - view.request.changedAt);
    case IdColumn:
        return view.request.id.toString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestView &view = viewAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (role == CellRole::Id)
        return idOf(view);
    if (role == CellRole::Swatch && index.column() == TeamColumn && !view.request.team.isEmpty())
        return colours().of(view.request.team);
    if (index.column() != StateColumn)
        return {};
    const StateLook look = stateLook(view.request.state);
    if (role == CellRole::IconName)
        return look.icon;
    return role == CellRole::IconColour ? QVariant(static_cast<int>(look.role)) : QVariant();
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("State"),       tr("What"),    tr("Team"),   tr("Asked by"),
                       tr("Asked (UTC)"), tr("Changed"), tr("Request")}
        .at(section);
}

} // namespace bursar::desktop
