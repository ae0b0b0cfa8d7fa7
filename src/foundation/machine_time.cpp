#include "foundation/machine_time.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace bursar {

MachineTime::MachineTime(QObject *parent)
    : QObject(parent)
{
}

Instant MachineTime::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

Timers::TimerId MachineTime::callAt(Instant when, std::function<void()> action)
{
    // QTimer counts milliseconds in an int (24 days): a longer wait is cut and asked for again.
    constexpr Duration longest{std::numeric_limits<int>::max()};
    const TimerId id = ++m_lastId;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    m_timers.emplace(id, timer);
    connect(timer, &QTimer::timeout, this, [this, id, timer, when, longest, action = std::move(action)] {
        if (const Duration rest = when - now(); rest > Duration{0}) {
            timer->start(std::min(rest, longest));
            return;
        }
        m_timers.erase(id);
        timer->deleteLater();
        const std::function<void()> call = action; // the timer owns this lambda; the call may outlive it
        call();
    });
    timer->start(std::clamp(when - now(), Duration{0}, longest));
    return id;
}

void MachineTime::cancel(TimerId timer)
{
    if (const auto found = m_timers.find(timer); found != m_timers.end()) {
        found->second->stop();
        found->second->deleteLater();
        m_timers.erase(found);
    }
}

} // namespace bursar
