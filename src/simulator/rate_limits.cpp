#include "simulator/rate_limits.h"

#include "simulator/exact.h"

#include <algorithm>

namespace bursar::simulator {

bool RateLimits::admit(const QString &endpoint, const QString &identity, Duration interval, Duration penalty,
                       Instant now)
{
    if (interval <= Duration{0})
        return true;
    const auto key = std::pair(endpoint, identity);
    const auto found = m_freeFrom.find(key);
    if (found == m_freeFrom.end() || now >= found->second) {
        m_freeFrom[key] = now + interval;
        return true;
    }
    if (penalty > Duration{0})
        found->second = now + penalty;
    else if (m_refusalRestarts)
        found->second = now + interval;
    return false;
}

int RowQuota::left(const QString &identity, Instant now) const
{
    const auto found = m_used.find(identity);
    const bool today = found != m_used.end() && found->second.first == dayOf(now);
    return today ? std::max(0, rowsPerDay - found->second.second) : rowsPerDay;
}

void RowQuota::use(const QString &identity, int rows, Instant now)
{
    m_used[identity] = {dayOf(now), rowsPerDay - left(identity, now) + rows};
}

} // namespace bursar::simulator
