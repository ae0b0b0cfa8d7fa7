#include "foundation/virtual_time.h"

namespace bursar {

VirtualTime::VirtualTime(Instant start)
    : m_now(start)
{
}

Timers::TimerId VirtualTime::callAt(Instant when, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    const Instant due = std::max(when, m_now);
    m_calls.emplace(Key{due, id}, std::move(action));
    m_due.emplace(id, due);
    return id;
}

void VirtualTime::cancel(TimerId timer)
{
    if (const auto due = m_due.find(timer); due != m_due.end()) {
        m_calls.erase(Key{due->second, timer});
        m_due.erase(due);
    }
}

std::optional<Instant> VirtualTime::nextDue() const
{
    if (m_calls.empty())
        return std::nullopt;
    return m_calls.begin()->first.first;
}

void VirtualTime::advanceTo(Instant until)
{
    Q_ASSERT_X(!m_running, "VirtualTime", "time may not be moved from inside a timer's call");
    if (m_running || until < m_now)
        return;
    m_running = true;
    while (!m_calls.empty() && m_calls.begin()->first.first <= until) {
        auto next = m_calls.extract(m_calls.begin());
        m_now = std::max(m_now, next.key().first);
        m_due.erase(next.key().second);
        next.mapped()();
    }
    m_now = std::max(m_now, until);
    m_running = false;
}

bool VirtualTime::runNext()
{
    const std::optional<Instant> due = nextDue();
    if (!due)
        return false;
    advanceTo(*due);
    return true;
}

} // namespace bursar
