#include "desktop/queue/queue_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/queue/queue_words.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr int columns = 5;

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString seconds(Duration duration)
{
    return formats::decimal(duration.count(), 3, 1);
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QueueModel::show(const std::vector<governor::QueueView> &queues, Instant now)
{
    std::vector<Row> rows;
    for (const governor::QueueView &queue : queues) {
        for (const governor::QueueView::Endpoint &endpoint : queue.endpoints)
            rows.push_back({queues.size() > 1 ? queue.account : QString(), endpoint});
    }
    const bool sameLines =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) {
            return left.account == right.account && left.endpoint.name == right.endpoint.name;
        });
    m_now = now;
    if (!sameLines) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::refusalText(const governor::QueueView::Endpoint &endpoint) const
{
    if (endpoint.silentUntil)
        return tr("no answer, next try in %1").arg(formats::age(*endpoint.silentUntil - m_now));
    if (!endpoint.lastRefused)
        return tr("never");
    return tr("%1 ago").arg(formats::age(m_now - *endpoint.lastRefused));
}

QString QueueModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Endpoint:
        return sentenceCase(endpointWords(row.endpoint.name));
    case Column::Interval:
        return seconds(row.endpoint.interval);
    case Column::Published:
        return row.endpoint.published ? seconds(*row.endpoint.published) : QStringLiteral("–");
    case Column::Waiting:
        return formats::count(row.endpoint.waiting);
    case Column::LastRefusal:
        return refusalText(row.endpoint);
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == CellRole::SecondLine && column == Column::Endpoint && !row.account.isEmpty())
        return row.account;
    if (role == CellRole::WordColour && column == Column::LastRefusal && row.endpoint.silentUntil)
        return static_cast<int>(ColourRole::Warn);
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Endpoint:
        return tr("Calls");
    case Column::Interval:
        return tr("Interval s");
    case Column::Published:
        return tr("Published s");
    case Column::Waiting:
        return tr("Waiting");
    case Column::LastRefusal:
        return tr("Last refusal");
    }
    return {};
}

} // namespace bursar::desktop
