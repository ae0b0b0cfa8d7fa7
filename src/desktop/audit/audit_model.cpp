#include "desktop/audit/audit_model.h"

#include "desktop/audit/audit_words.h"
#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/table_view.h"

#include <QJsonDocument>
#include <QPointer>

namespace bursar::desktop {
namespace {

constexpr int pageSize = 200;

bool contains(const governor::AuditRow &row, const QString &text)
{
    const QByteArray details = QJsonDocument(row.event.details).toJson(QJsonDocument::Compact);
    for (const QString &words : {row.event.subject, row.event.action, auditActionWords(row.event.action), row.byName,
                                 row.teamName, QString::fromUtf8(details)})
        if (words.contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

Expected<AuditPage> readAuditPage(const governor::LedgerReader &reader, const AuditQuestion &question, int limit,
                                  int reach)
{
    AuditPage page;
    governor::LedgerReader::AuditFilter filter = question.filter;
    filter.newestFirst = true;
    filter.limit = limit;
    int looked = 0;
    while (static_cast<int>(page.rows.size()) < limit && looked < reach) {
        const auto rows = reader.auditRows(filter);
        if (!rows)
            return rows.failure();
        looked += static_cast<int>(rows->size());
        for (const governor::AuditRow &row : *rows)
            if (question.text.isEmpty() || contains(row, question.text))
                page.rows.push_back(row);
        if (!rows->empty())
            filter.before = page.lookedDownTo = rows->back().event.seq;
        if (static_cast<int>(rows->size()) < limit) {
            page.complete = true;
            break;
        }
    }
    return page;
}

AuditModel::AuditModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
{
}

void AuditModel::ask(const AuditQuestion &question)
{
    beginResetModel();
    ++m_asked;
    m_question = question;
    m_rows.clear();
    m_next = m_newest = 0;
    m_complete = m_fetching = false;
    endResetModel();
    fetchMore({});
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    AuditQuestion question = m_question;
    question.filter.before = m_next;
    const QPointer<AuditModel> self(this);
    m_fetch(question, [self, asked = m_asked](const Expected<AuditPage> &page) {
        if (self && self->m_asked == asked)
            self->append(page);
    });
}

void AuditModel::append(const Expected<AuditPage> &page)
{
    m_fetching = false;
    if (!page) {
        m_complete = true; // asking again by itself would only fail again
        Q_EMIT failed(page.error());
        Q_EMIT fetched();
        return;
    }
    m_complete = page->complete;
    m_next = page->lookedDownTo;
    if (!page->rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        endInsertRows();
        m_newest = std::max(m_newest, m_rows.front().event.seq);
    }
    Q_EMIT fetched();
    // A filter that matches little: the view would not ask again for a page that brought no row.
    if (page->rows.empty() && !m_complete)
        fetchMore({});
}

void AuditModel::lookForNew()
{
    if (m_fetching || m_newest == 0)
        return;
    AuditQuestion question = m_question;
    question.filter.after = m_newest;
    const QPointer<AuditModel> self(this);
    m_fetch(question, [self, asked = m_asked](const Expected<AuditPage> &page) {
        if (self && self->m_asked == asked)
            self->prepend(page);
    });
}

void AuditModel::prepend(const Expected<AuditPage> &page)
{
    if (!page || page->rows.empty() || page->rows.back().event.seq <= m_newest)
        return;
    if (!page->complete) { // more came than one page holds: the gap between would stay
        ask(m_question);
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(page->rows.size()) - 1);
    m_rows.insert(m_rows.begin(), page->rows.begin(), page->rows.end());
    m_newest = m_rows.front().event.seq;
    endInsertRows();
}

int AuditModel::rowOf(qint64 seq) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).event.seq == seq)
            return row;
    return -1;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::AuditRow &row = rowAt(index.row());
    if (role == CellRole::IconName && index.column() == EventColumn)
        return auditActionIcon(row.event.action);
    if (role == CellRole::IconColour && index.column() == EventColumn)
        return static_cast<int>(ColourRole::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NumberColumn:
        return formats::count(row.event.seq);
    case TimeColumn:
        return formats::dayAndTime(row.event.at, QTimeZone::utc());
    case ActorColumn:
        return auditActor(row);
    case EventColumn:
        return auditActionWords(row.event.action);
    case TeamColumn:
        return row.teamName.isEmpty() ? QStringLiteral("–") : row.teamName;
    case SummaryColumn:
        return auditSummary(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("No."), tr("Time (UTC)"), tr("Actor"), tr("Event"), tr("Team"), tr("Summary")}.at(section);
}

} // namespace bursar::desktop
