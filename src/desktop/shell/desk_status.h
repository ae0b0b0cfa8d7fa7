#pragma once

#include "governor/reading/views.h"

#include <QWidget>

namespace bursar::desktop {

class StatusItem;

/// The status bar: health of the queue to Vast.ai, what waits and until when; age of the data, which ledger.
class DeskStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit DeskStatus(QWidget *parent = nullptr);

    /// Shows the state as of `now`, the ledger's time.
    void show(const governor::ExecutorState &state, Instant now);
    void setLedger(const QString &path, bool sample);

Q_SIGNALS:
    /// A person wants to see what waits.
    void waitingActivated();
    /// A person wants to see the queue to Vast.ai.
    void queueActivated();

private:
    void showQueue(const governor::ExecutorState &state);
    void showWaiting(const governor::ExecutorState &state, Instant now);
    void showAge(const governor::ExecutorState &state, Instant now);

    StatusItem *m_queue;
    StatusItem *m_waiting;
    StatusItem *m_age;
    StatusItem *m_ledger;
};

} // namespace bursar::desktop
