#include "vast/queue/circuit_breaker.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int failuresToOpen = 5;
constexpr Duration firstPause = 10s;
constexpr Duration longestPause = 120s;

} // namespace

bool CircuitBreaker::allows(Instant now, bool urgent) const
{
    return !m_isOpen || (!m_isProbing && (urgent || now >= m_probeAt));
}

void CircuitBreaker::sent()
{
    m_isProbing = m_isOpen;
}

void CircuitBreaker::answered()
{
    m_failures = 0;
    m_pauses = 0;
    m_isOpen = false;
    m_isProbing = false;
}

void CircuitBreaker::failed(Instant now)
{
    if (++m_failures < failuresToOpen)
        return;
    // Calls that were under way when it opened add nothing.
    if (m_isOpen && !m_isProbing)
        return;
    m_isOpen = true;
    m_isProbing = false;
    const Duration pause = std::min(firstPause * (1 << std::min(m_pauses++, 10)), longestPause);
    m_probeAt =
        now + pause + Duration{static_cast<Duration::rep>(m_chance.below(static_cast<quint64>(pause.count() / 4)))};
}

} // namespace bursar::vast
