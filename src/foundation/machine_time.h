#pragma once

#include "foundation/clock.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <utility>

namespace bursar {

/// The machine's clock, with calls from the event loop of the thread that made it. A call may destroy it.
class MachineTime final : public QObject, public Timers
{
    Q_OBJECT
public:
    explicit MachineTime(QObject *parent = nullptr);

    Instant now() const override;
    TimerId callAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId timer) override;

private:
    using Key = std::pair<Instant, TimerId>;
    void wait();
    void runDue();

    QTimer m_timer;
    TimerId m_lastId = 0;
    std::map<Key, std::function<void()>> m_calls;
    std::map<TimerId, Instant> m_due;
};

} // namespace bursar
