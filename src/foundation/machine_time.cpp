#include "foundation/machine_time.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace bursar {

MachineTime::MachineTime(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    // One timer for all: several would not keep the order of calls for one moment, as each counts from its own fraction
    // of a millisecond.
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MachineTime::runDue);
}

Instant MachineTime::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

Timers::TimerId MachineTime::callAt(Instant when, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    const auto added = m_calls.emplace(Key{when, id}, std::move(action)).first;
    m_due.emplace(id, when);
    if (added == m_calls.begin())
        wait();
    return id;
}

void MachineTime::cancel(TimerId timer)
{
    if (const auto due = m_due.find(timer); due != m_due.end()) {
        m_calls.erase(Key{due->second, timer});
        m_due.erase(due);
    }
}

void MachineTime::wait()
{
    // QTimer counts milliseconds in an int (24 days): a longer wait is cut and asked for again.
    constexpr Duration longest{std::numeric_limits<int>::max()};
    if (!m_calls.empty())
        m_timer.start(std::clamp(m_calls.begin()->first.first - now(), Duration{0}, longest));
}

void MachineTime::runDue()
{
    // Calls asked for while these run wait for the next round, so that one that keeps asking cannot hold the event
    // loop.
    const TimerId lastOfRound = m_lastId;
    const QPointer<MachineTime> self(this);
    while (!m_calls.empty() && m_calls.begin()->first.first <= now() && m_calls.begin()->first.second <= lastOfRound) {
        const auto next = m_calls.extract(m_calls.begin());
        m_due.erase(next.key().second);
        next.mapped()();
        if (!self)
            return;
    }
    wait();
}

} // namespace bursar
