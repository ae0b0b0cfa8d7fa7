#include "vast/queue/request_queue_private.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int mostInFlight = 4;
// Qt opens six connections to a host: two are kept for stops.
constexpr int mostInFlightForStops = 6;
// Another process took the slot, or the memory is busy: look again soon, but not at once for ever.
constexpr Duration slotRace = 50ms;
// A call waits so long for an endpoint that does not answer; then whoever asked shall know.
constexpr Duration patience = 30s;

} // namespace

RequestQueue::Private::Private(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory)
    : m_timers(timers)
    , m_chance(chance)
    , m_transport(transport)
    , m_memory(memory)
    , m_quota(memory)
{
}

RequestQueue::Private::~Private()
{
    m_alive.reset();
    if (m_pump)
        m_timers.cancel(m_pump->second);
    for (const auto &[number, entry] : m_line.entries()) {
        if (entry.inFlight)
            m_transport.abort(entry.sendId);
    }
}

void RequestQueue::Private::later(Duration delay, std::function<void(Private &)> action)
{
    m_timers.callAfter(delay, [alive = std::weak_ptr(m_alive), action = std::move(action)] {
        if (const std::shared_ptr<Private *> queue = alive.lock())
            action(**queue);
    });
}

RequestQueue::Private::Lane &RequestQueue::Private::laneOf(const QueuedCall &call)
{
    const auto found = m_lanes.find(call.endpoint.name);
    if (found != m_lanes.end())
        return found->second;
    Lane lane{EndpointPace(call.endpoint, m_memory, m_chance), CircuitBreaker(m_chance)};
    return m_lanes.emplace(call.endpoint.name, std::move(lane)).first->second;
}

RequestQueue::CallId RequestQueue::Private::enqueue(QueuedCall call, Done done)
{
    const CallId id = ++m_lastId;
    const Instant now = m_timers.now();
    if (call.mayBeOld > 0ms) {
        const Duration age = isRefusedNow(call, now) ? std::max(AnswerCache::usableFor, call.mayBeOld) : call.mayBeOld;
        if (const std::optional<HttpAnswer> known = m_cache.youngerThan(age, call.shareKey, now)) {
            deliver(std::move(done), *known);
            return id;
        }
    }
    m_line.add(id, std::move(call), std::move(done), now);
    pumpAt(now);
    changed();
    return id;
}

void RequestQueue::Private::cancel(CallId id)
{
    QueueEntry *entry = m_line.findCall(id);
    if (!entry)
        return;
    if (entry->inFlight && entry->call.effect == Effect::Write) {
        m_transport.abort(entry->sendId); // its end, OutcomeUnknown or a late answer, comes from the transport
        return;
    }
    const auto listener = std::find_if(entry->listeners.begin(), entry->listeners.end(),
                                       [id](const QueueEntry::Listener &one) { return one.id == id; });
    deliver(std::move(listener->done),
            Unexpected{ApiError{ApiError::Kind::Cancelled, 0, {}, QStringLiteral("The call was taken back."), {}, {}}});
    entry->listeners.erase(listener);
    if (entry->listeners.empty() && entry->inFlight)
        m_transport.abort(entry->sendId);
    else if (entry->listeners.empty())
        m_line.remove(entry->number);
    changed();
}

void RequestQueue::Private::pumpAt(Instant when)
{
    if (m_pump && m_pump->first <= when)
        return;
    if (m_pump)
        m_timers.cancel(m_pump->second);
    const Timers::TimerId timer = m_timers.callAt(when, [this] {
        m_pump.reset();
        pump();
    });
    m_pump = std::pair(when, timer);
}

void RequestQueue::Private::pump()
{
    const Instant now = m_timers.now();
    m_lostSlot = false;
    turnAwaySearches(now);
    turnAwayFromSilence(now);
    while (sendOne(now)) { }
    if (const std::optional<Instant> next = nextChance(now))
        pumpAt(*next);
    changed();
}

bool RequestQueue::Private::hasRoomFor(const QueueEntry &entry) const
{
    return m_inFlight < (entry.isUrgent() ? mostInFlightForStops : mostInFlight);
}

bool RequestQueue::Private::sendOne(Instant now)
{
    std::map<QString, bool> open; // one look into the memory per endpoint
    QueueEntry *entry = m_line.first([&](const QueueEntry &one) {
        if (one.notBefore > now || !hasRoomFor(one))
            return false;
        Lane &lane = laneOf(one.call);
        if (!lane.breaker.allows(now, one.isUrgent()))
            return false;
        const auto [found, isNew] = open.try_emplace(one.call.endpoint.name, false);
        if (isNew)
            found->second = lane.pace.nextAllowed(now) <= now;
        return found->second;
    });
    if (!entry)
        return false;
    // The slot is taken in the shared memory before anything is sent: that is what spaces several processes.
    m_lostSlot = !laneOf(entry->call).pace.takeSlot(now);
    if (!m_lostSlot)
        send(*entry, now);
    return !m_lostSlot;
}

std::optional<Instant> RequestQueue::Private::nextChance(Instant now)
{
    std::optional<Instant> next;
    std::map<QString, Instant> slots; // one look into the memory per endpoint
    for (const auto &[number, entry] : m_line.entries()) {
        if (entry.inFlight || !hasRoomFor(entry))
            continue; // the end of another call pumps again
        Lane &lane = laneOf(entry.call);
        const auto [slot, isNew] = slots.try_emplace(entry.call.endpoint.name);
        if (isNew)
            slot->second = lane.pace.nextAllowed(now);
        Instant chance = std::max({entry.notBefore, slot->second, m_lostSlot ? now + slotRace : now});
        if (const std::optional<Instant> probe = lane.breaker.silentUntil()) {
            if (*probe <= now && !lane.breaker.allows(now, entry.isUrgent()))
                continue; // a probe is under way, and its end pumps
            if (!entry.isUrgent())
                chance = std::max(chance, *probe);
        }
        next = next ? std::min(*next, chance) : chance;
    }
    return next;
}

void RequestQueue::Private::send(QueueEntry &entry, Instant now)
{
    entry.inFlight = true;
    entry.sentAt = now;
    ++m_inFlight;
    laneOf(entry.call).breaker.sent();
    entry.sendId = m_transport.send(entry.call.request,
                                    [alive = std::weak_ptr(m_alive), number = entry.number](const Outcome &outcome) {
                                        if (const std::shared_ptr<Private *> queue = alive.lock())
                                            (*queue)->answered(number, outcome);
                                    });
}

bool RequestQueue::Private::isRefusedNow(const QueuedCall &call, Instant now)
{
    const Lane &lane = laneOf(call);
    return lane.pace.isBackingOff(now) || lane.breaker.silentUntil()
        || (call.searchRows && m_quota.heldBackUntil(call.priority, now));
}

void RequestQueue::Private::turnAwaySearches(Instant now)
{
    for (const quint64 number : m_line.waiting([](const QueueEntry &entry) { return bool(entry.call.searchRows); })) {
        QueueEntry &entry = *m_line.find(number);
        const std::optional<Instant> until = m_quota.heldBackUntil(entry.call.priority, now);
        if (!until)
            continue;
        const bool isGone = m_quota.goneUntil(now).has_value();
        fail(entry, ApiError::Kind::QuotaExceeded,
             isGone ? QStringLiteral("The day's search rows are used up.")
                    : QStringLiteral("What is left of the day's search rows is kept for people."),
             isGone ? 429 : 0, until);
    }
}

void RequestQueue::Private::turnAwayFromSilence(Instant now)
{
    const auto isTooLong = [this](const QueueEntry &entry) {
        const std::optional<Instant> probe = laneOf(entry.call).breaker.silentUntil();
        return probe && !entry.isUrgent() && *probe > entry.since + patience;
    };
    for (const quint64 number : m_line.waiting(isTooLong)) {
        QueueEntry &entry = *m_line.find(number);
        const std::optional<Instant> probe = laneOf(entry.call).breaker.silentUntil();
        if (*probe <= now)
            continue; // it may go now, or another one is finding out
        fail(entry, entry.call.effect == Effect::Write ? ApiError::Kind::Unreachable : ApiError::Kind::NoAnswer,
             QStringLiteral("Vast.ai has not answered the last calls of this kind."), 0, probe);
    }
}

RequestQueue::RequestQueue(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory)
    : d(std::make_unique<Private>(timers, chance, transport, memory))
{
}

RequestQueue::~RequestQueue() = default;

RequestQueue::CallId RequestQueue::enqueue(QueuedCall call, Done done)
{
    return d->enqueue(std::move(call), std::move(done));
}

void RequestQueue::cancel(CallId id)
{
    d->cancel(id);
}

QueueState RequestQueue::state() const
{
    return d->state();
}

void RequestQueue::watch(std::function<void()> changed)
{
    d->watch(std::move(changed));
}

} // namespace bursar::vast
