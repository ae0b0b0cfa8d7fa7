#include "vast/endpoint_pace.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

// Requests meet on their way: one sent later may arrive a little closer to the one before.
constexpr Duration networkJitter = 100ms;
constexpr Duration longestInterval = 120s;
constexpr Duration longestBackOff = 5min;
// A slot further away than any quota comes from a clock that was wrong; it would silence the endpoint for ever.
constexpr Duration farthestSlot = 25h;
constexpr int successesPerRelaxation = 10;

Instant nextMidnight(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
}

} // namespace

EndpointPace::EndpointPace(Endpoint endpoint, PacingMemory &memory, Chance &chance)
    : m_endpoint(std::move(endpoint))
    , m_memory(memory)
    , m_chance(chance)
{
}

QString EndpointPace::quotaName() const
{
    return QString(m_endpoint.name + QStringLiteral(" quota"));
}

Instant EndpointPace::nextAllowed(Instant now) const
{
    const std::optional<PacingMemory::Entry> entry = m_memory.load(m_endpoint.name);
    return entry && entry->nextAllowed <= now + farthestSlot ? entry->nextAllowed : Instant{};
}

std::optional<Instant> EndpointPace::quotaUntil(Instant now) const
{
    const std::optional<PacingMemory::Entry> entry = m_memory.load(quotaName());
    const bool holds = entry && entry->nextAllowed > now && entry->nextAllowed <= now + farthestSlot;
    return holds ? std::optional(entry->nextAllowed) : std::nullopt;
}

Duration EndpointPace::interval() const
{
    const std::optional<PacingMemory::Entry> entry = m_memory.load(m_endpoint.name);
    return std::clamp(entry ? entry->interval : Duration{}, m_endpoint.spacing,
                      std::max(longestInterval, m_endpoint.spacing));
}

bool EndpointPace::takeSlot(Instant now)
{
    const std::optional<PacingMemory::Entry> entry = m_memory.load(m_endpoint.name);
    if (nextAllowed(now) > now)
        return false;
    Duration next = interval();
    if (m_successesInRow >= successesPerRelaxation) {
        next = std::max(m_endpoint.spacing, next * 9 / 10);
        m_successesInRow = 0;
    }
    return m_memory.exchange(m_endpoint.name, entry, {next, now + next + networkJitter});
}

void EndpointPace::refused(const RateRefusal &refusal, Instant now)
{
    m_lastRefused = now;
    m_successesInRow = 0;
    if (refusal.dayQuota) {
        const Instant midnight = nextMidnight(now);
        raise(quotaName(), {}, std::max(midnight, now + refusal.retryAfter.value_or(0ms)));
        return;
    }
    const Duration current = interval();
    const Duration learned =
        refusal.threshold ? std::max(current, *refusal.threshold) : std::min(current * 2, longestInterval);
    const Duration wait = std::max(backOff(learned), refusal.retryAfter.value_or(0ms));
    m_backOffUntil = now + wait;
    raise(m_endpoint.name, learned, m_backOffUntil);
}

void EndpointPace::succeeded()
{
    m_refusalsInRow = 0;
    ++m_successesInRow;
}

Duration EndpointPace::backOff(Duration interval)
{
    const int doublings = std::min(m_refusalsInRow++, 10);
    const Duration wait = std::min(std::max(interval, m_endpoint.penalty) * (1 << doublings), longestBackOff);
    // Up to a quarter more, so that desks that were refused together do not come back together.
    return wait + Duration{static_cast<Duration::rep>(m_chance.below(static_cast<quint64>(wait.count() / 4) + 1))};
}

void EndpointPace::raise(const QString &name, Duration interval, Instant until)
{
    // Others may write between load and exchange; after a few tries theirs is as good as ours.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const std::optional<PacingMemory::Entry> entry = m_memory.load(name);
        PacingMemory::Entry next{interval, until};
        if (entry && entry->nextAllowed <= until + farthestSlot) {
            next.interval = std::max(next.interval, entry->interval);
            next.nextAllowed = std::max(next.nextAllowed, entry->nextAllowed);
        }
        if (m_memory.exchange(name, entry, next))
            return;
    }
}

} // namespace bursar::vast
