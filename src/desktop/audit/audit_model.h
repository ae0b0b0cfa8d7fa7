#pragma once

#include "governor/reading/ledger_reader.h"

#include <QAbstractTableModel>

#include <functional>

namespace bursar::desktop {

/// What to read from the trail.
struct AuditQuestion
{
    governor::LedgerReader::AuditFilter filter;
    QString text; ///< found in action, subject or details; empty: any
};

/// What was read.
struct AuditPage
{
    std::vector<governor::AuditRow> rows; ///< newest first
    qint64 lookedDownTo = 0; ///< the search went down to this event
    bool complete = false; ///< the beginning of the trail was reached
};

/// Reads one page of at most `limit` rows, newest first, with the text filter; at most `reach` events are looked at.
/// For a reader's thread.
Expected<AuditPage> readAuditPage(const governor::LedgerReader &reader, const AuditQuestion &question, int limit,
                                  int reach);

/// The audit trail, newest first, read page by page by the number of the event; never all of it.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, TimeColumn, ActorColumn, EventColumn, TeamColumn, SummaryColumn, ColumnCount };
    /// Asks for a page; `done` is called later on this thread, or never when the answer is not wanted any more.
    using Fetch = std::function<void(const AuditQuestion &, std::function<void(const Expected<AuditPage> &)> done)>;

    explicit AuditModel(Fetch fetch, QObject *parent = nullptr);

    /// Starts anew from the newest event.
    void ask(const AuditQuestion &question);
    /// New events may have come: reads those above the newest one.
    void lookForNew();
    bool isFetching() const { return m_fetching; }
    const governor::AuditRow &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    int rowOf(qint64 seq) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page has been shown, or could not be read.
    void fetched();
    void failed(const bursar::Error &error);

private:
    void append(const Expected<AuditPage> &page);
    void prepend(const Expected<AuditPage> &page);

    Fetch m_fetch;
    AuditQuestion m_question;
    std::vector<governor::AuditRow> m_rows;
    qint64 m_next = 0; ///< the next page lies before this event; 0: from the newest
    qint64 m_newest = 0;
    int m_asked = 0; ///< number of the last question; older answers are dropped
    bool m_fetching = false;
    bool m_complete = true;
};

} // namespace bursar::desktop
