#include "vast/queue/endpoint_pace.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr Duration longestBackOff = 5min;
// A slot further away than any advice comes from a clock that was wrong; it would silence the endpoint for ever.
constexpr Duration farthestSlot = 25h;
constexpr int exchangeTries = 5;
// Whatever an answer asks for: then the next try finds out. The day's quota is kept elsewhere.
constexpr Duration longestAdvice = 15min;
constexpr Duration refusalsCountFor = 1h;

bool isFromAWrongClock(const PacingMemory::Entry &entry, Instant now)
{
    return entry.nextAllowed > now + farthestSlot;
}

} // namespace

EndpointPace::EndpointPace(Endpoint endpoint, PacingMemory &memory, Chance &chance)
    : m_endpoint(std::move(endpoint))
    , m_memory(memory)
    , m_chance(chance)
{
}

PacingMemory::Entry EndpointPace::entryOr(const std::optional<PacingMemory::Entry> &stored) const
{
    return stored && stored->learned.interval > 0ms
        ? *stored
        : PacingMemory::Entry{LearnedInterval::from(m_endpoint.spacing), {}, {}};
}

Instant EndpointPace::nextAllowed(Instant now) const
{
    const std::optional<PacingMemory::Entry> stored = m_memory.load(m_endpoint.name);
    return stored && !isFromAWrongClock(*stored, now) ? stored->nextAllowed : Instant{};
}

Duration EndpointPace::interval() const
{
    return entryOr(m_memory.load(m_endpoint.name)).learned.interval;
}

bool EndpointPace::takeSlot(Instant now)
{
    const std::optional<PacingMemory::Entry> stored = m_memory.load(m_endpoint.name);
    PacingMemory::Entry next = entryOr(stored);
    if (stored && stored->nextAllowed > now && !isFromAWrongClock(*stored, now))
        return false;
    if (next.lastRefused && now - *next.lastRefused > refusalsCountFor && next.learned.interval > m_endpoint.spacing)
        next.learned.doubt();
    // Only a call that left as soon as it might says something about the interval.
    const bool cameJustAfter = stored && now - stored->nextAllowed <= next.learned.interval / 10;
    if (cameJustAfter)
        next.learned.granted(m_endpoint.spacing);
    else
        next.learned.idled();
    next.nextAllowed = now + next.learned.interval;
    return m_memory.exchange(m_endpoint.name, stored, next);
}

void EndpointPace::refused(const RateRefusal &refusal, Instant sentAt, Instant now)
{
    // Others may write between load and exchange; after a few tries theirs is as good as ours.
    std::optional<Duration> wait;
    for (int attempt = 0; attempt < exchangeTries; ++attempt) {
        const std::optional<PacingMemory::Entry> stored = m_memory.load(m_endpoint.name);
        PacingMemory::Entry next = entryOr(stored);
        // Several that left before the first refusal came back are one lesson.
        if (!next.lastRefused || sentAt > *next.lastRefused)
            next.learned.refused(refusal.threshold, m_endpoint.spacing);
        if (!wait)
            wait = std::max(backOff(next.learned.interval), std::min(longestAdvice, refusal.retryAfter.value_or(0ms)));
        m_backOffUntil = now + *wait;
        next.lastRefused = now;
        next.nextAllowed =
            stored && !isFromAWrongClock(*stored, now) ? std::max(stored->nextAllowed, m_backOffUntil) : m_backOffUntil;
        if (m_memory.exchange(m_endpoint.name, stored, next))
            return;
    }
}

Duration EndpointPace::backOff(Duration interval)
{
    const int doublings = std::min(m_refusalsInRow++, 10);
    const Duration wait = std::min(std::max(interval, m_endpoint.penalty) * (1 << doublings), longestBackOff);
    // Up to a quarter more, so that desks that were refused together do not come back together.
    return wait + Duration{static_cast<Duration::rep>(m_chance.below(static_cast<quint64>(wait.count() / 4) + 1))};
}

} // namespace bursar::vast
