#include "vast/queue/request_queue_private.h"

#include <algorithm>

namespace bursar::vast {

using namespace std::chrono_literals;

QueueState RequestQueue::Private::state()
{
    const Instant now = m_timers.now();
    QueueState state;
    for (const auto &[number, entry] : m_line.entries()) {
        if (!entry.inFlight)
            state.waiting.push_back(waiting(entry, now));
    }
    std::stable_sort(state.waiting.begin(), state.waiting.end(), [](const auto &left, const auto &right) {
        return std::pair(left.until, left.priority) < std::pair(right.until, right.priority);
    });
    state.endpoints = endpoints();
    state.searchRows = m_quota.state(now);
    state.inFlight = m_inFlight;
    state.trouble = trouble(now);
    state.healthy = state.trouble.isEmpty();
    return state;
}

QueueState::Waiting RequestQueue::Private::waiting(const QueueEntry &entry, Instant now)
{
    const Lane &lane = laneOf(entry.call);
    const Instant slot = lane.pace.nextAllowed(now);
    QueueState::Waiting result;
    result.endpoint = entry.call.endpoint.name;
    result.priority = entry.call.priority;
    result.since = entry.since;
    result.until = std::max({now, entry.notBefore, slot, lane.breaker.silentUntil().value_or(now)});
    if (lane.breaker.silentUntil())
        result.why = QStringLiteral("no answer");
    else if (lane.pace.isBackingOff(now))
        result.why = QStringLiteral("rate limit");
    else if (entry.notBefore > now)
        result.why = QStringLiteral("retry");
    else
        result.why = slot > now || hasRoomFor(entry) ? QStringLiteral("spacing") : QStringLiteral("connections");
    return result;
}

std::vector<QueueState::EndpointHealth> RequestQueue::Private::endpoints()
{
    std::map<QString, QueueState::EndpointHealth> known;
    for (const auto &[name, entry] : m_memory.all()) {
        known[name].interval = entry.learned.interval;
        known[name].lastRefused = entry.lastRefused;
    }
    for (const auto &[name, lane] : m_lanes) {
        QueueState::EndpointHealth &health = known[name];
        health.published = lane.pace.endpoint().spacing;
        health.silentUntil = lane.breaker.silentUntil();
        if (health.interval == 0ms)
            health.interval = lane.pace.interval();
    }
    for (const auto &[number, entry] : m_line.entries())
        known[entry.call.endpoint.name].waiting += entry.inFlight ? 0 : 1;
    std::vector<QueueState::EndpointHealth> result;
    for (auto &[name, health] : known) {
        health.endpoint = name;
        result.push_back(std::move(health));
    }
    return result;
}

QString RequestQueue::Private::trouble(Instant now)
{
    if (m_failuresInRow > 1)
        return QStringLiteral("Vast.ai does not answer.");
    if (m_quota.goneUntil(now))
        return QStringLiteral("Vast.ai's search rows of today are used up; searching goes on at 00:00 UTC.");
    for (const auto &[name, lane] : m_lanes) {
        if (lane.breaker.silentUntil())
            return QStringLiteral("Vast.ai does not answer: %1.").arg(name);
        if (lane.pace.isBackingOff(now))
            return QStringLiteral("Vast.ai asked us to slow down: %1.").arg(name);
    }
    return {};
}

void RequestQueue::Private::changed()
{
    if (m_watchers.empty() || m_changeAnnounced)
        return;
    m_changeAnnounced = true;
    later(0ms, [](Private &queue) {
        queue.m_changeAnnounced = false;
        const std::vector<std::function<void()>> watchers = queue.m_watchers; // one of them may end the queue
        for (const std::function<void()> &watcher : watchers)
            watcher();
    });
}

} // namespace bursar::vast
