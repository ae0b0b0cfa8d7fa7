#pragma once

#include "governor/reading/views.h"

#include <QDialog>

namespace bursar::desktop {

class Label;
class QueueModel;
class TableView;

/// The calls to Vast.ai as they are now: how far apart they are kept and why, what waits, the search rows of the day.
/// Stays open beside the main window.
class QueueWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit QueueWindow(QWidget *parent = nullptr);

    /// As of `now`, the ledger's time.
    void showState(const governor::ExecutorState &state, Instant now);

private:
    QString waitingText(const governor::ExecutorState &state, Instant now) const;
    QString rowsText(const governor::QueueView &queue, bool isOnly) const;

    QueueModel *m_model;
    TableView *m_table;
    Label *m_waiting;
    Label *m_rows;
};

} // namespace bursar::desktop
