#include "desktop/requests/request_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

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

RequestModel::RequestModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool RequestModel::less(const RequestView &left, const RequestView &right) const
{
    switch (static_cast<Column>(m_sortColumn)) {
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

void RequestModel::arrange(const governor::DeskSnapshotPtr &snapshot)
{
    const auto at = [&snapshot](int i) -> const RequestView & {
        return snapshot->requests[static_cast<std::size_t>(i)];
    };
    std::vector<int> rows;
    for (int i = 0; i < static_cast<int>(snapshot->requests.size()); ++i)
        if (m_criteria.accepts(at(i)))
            rows.push_back(i);
    std::stable_sort(rows.begin(), rows.end(), [this, at](int left, int right) {
        return m_sortOrder == Qt::AscendingOrder ? less(at(left), at(right)) : less(at(right), at(left));
    });
    const bool same =
        m_snapshot && std::ranges::equal(rows, m_rows, [&](int now, int before) {
            return at(now).request.id == m_snapshot->requests[static_cast<std::size_t>(before)].request.id;
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

void RequestModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    m_colours = TeamColours(*snapshot);
    arrange(snapshot);
}

void RequestModel::setCriteria(const RequestCriteria &criteria)
{
    m_criteria = criteria;
    if (m_snapshot)
        arrange(m_snapshot);
}

void RequestModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? AskedColumn : column;
    m_sortOrder = order;
    if (m_snapshot)
        arrange(m_snapshot);
}

const RequestView &RequestModel::requestAt(int row) const
{
    return m_snapshot->requests.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
}

int RequestModel::rowOf(const RequestId &request) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (requestAt(row).request.id == request)
            return row;
    return -1;
}

int RequestModel::allCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->requests.size()) : 0;
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
        return formats::age(m_snapshot->now - view.request.changedAt);
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
    const RequestView &view = requestAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (role == CellRole::Swatch && index.column() == TeamColumn && !view.request.team.isEmpty())
        return m_colours.of(view.request.team);
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
