#include "vast/request_queue.h"

#include "vast/endpoint_pace.h"
#include "vast/logging.h"
#include "vast/queue_entry.h"

#include <algorithm>
#include <map>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int mostInFlight = 4;
// Qt opens six connections to a host: two are kept for stops.
constexpr int mostInFlightForStops = 6;
constexpr int mostFailures = 3; ///< a read is tried four times
constexpr int mostRefusals = 5;
constexpr Duration firstRetry = 1s;
constexpr Duration longestRetry = 30s;
// Another process took the slot, or the memory is busy: look again soon, but not at once for ever.
constexpr Duration slotRace = 50ms;

bool isWorthRetrying(int status)
{
    return status == 408 || (status >= 500 && status != 501 && status != 505);
}

} // namespace

class RequestQueue::Private
{
public:
    Private(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory)
        : m_timers(timers)
        , m_chance(chance)
        , m_transport(transport)
        , m_memory(memory)
    {
    }
    ~Private();

    CallId enqueue(QueuedCall call, Done done);
    void cancel(CallId id);
    QueueState state();
    void watch(std::function<void()> changed) { m_watchers.push_back(std::move(changed)); }

private:
    using Entries = std::map<quint64, QueueEntry>;

    void later(Duration delay, std::function<void(Private &)> action);
    void pump();
    void pumpAt(Instant when);
    QueueEntry *nextSendable(Instant now);
    Instant allowedAt(const QueueEntry &entry, Instant now);
    bool hasRoomFor(const QueueEntry &entry) const;
    void refuseByQuota(Instant now);
    bool sendOne(Instant now);
    void send(QueueEntry &entry);
    void answered(quint64 number, const Expected<HttpAnswer, TransportFailure> &outcome);
    void failed(QueueEntry &entry, const TransportFailure &failure);
    void refused(QueueEntry &entry, const HttpAnswer &answer);
    void serverFailed(QueueEntry &entry, const HttpAnswer &answer);
    bool retryLater(QueueEntry &entry, Duration advice);
    void finish(QueueEntry &entry, const Result<HttpAnswer> &result);
    void fail(QueueEntry &entry, ApiError::Kind kind, const QString &message, int status = 0,
              std::optional<Instant> retryAt = std::nullopt);
    void deliver(Done done, const Result<HttpAnswer> &result);
    EndpointPace &paceOf(const QueuedCall &call);
    QueueState::Waiting waiting(const QueueEntry &entry, Instant now);
    void judgeHealth(QueueState &state, Instant now);
    void changed();

    Timers &m_timers;
    Chance &m_chance;
    Transport &m_transport;
    PacingMemory &m_memory;
    Entries m_entries;
    std::map<QString, EndpointPace> m_paces;
    std::vector<std::function<void()>> m_watchers;
    CallId m_lastId = 0;
    int m_inFlight = 0;
    int m_failuresInRow = 0;
    bool m_changeAnnounced = false;
    std::optional<std::pair<Instant, Timers::TimerId>> m_pump;
    /// Whoever calls back later holds it weakly: the queue may be gone by then.
    std::shared_ptr<Private *> m_alive = std::make_shared<Private *>(this);
};

RequestQueue::Private::~Private()
{
    m_alive.reset();
    if (m_pump)
        m_timers.cancel(m_pump->second);
    for (const auto &[number, entry] : m_entries) {
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

RequestQueue::CallId RequestQueue::Private::enqueue(QueuedCall call, Done done)
{
    const CallId id = ++m_lastId;
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&call](const auto &item) {
        const QueuedCall &other = item.second.call;
        return !call.shareKey.isEmpty() && call.effect == Effect::Read && other.effect == Effect::Read
            && other.shareKey == call.shareKey && !item.second.listeners.empty();
    });
    if (same != m_entries.end()) {
        QueuedCall &shared = same->second.call;
        shared.priority = std::min(shared.priority, call.priority);
        same->second.listeners.push_back({id, std::move(done)});
    } else {
        QueueEntry entry;
        entry.number = id;
        entry.call = std::move(call);
        entry.since = m_timers.now();
        entry.listeners.push_back({id, std::move(done)});
        m_entries.emplace(id, std::move(entry));
    }
    pumpAt(m_timers.now());
    changed();
    return id;
}

void RequestQueue::Private::cancel(CallId id)
{
    for (auto &[number, entry] : m_entries) {
        const auto listener = std::find_if(entry.listeners.begin(), entry.listeners.end(),
                                           [id](const QueueEntry::Listener &one) { return one.id == id; });
        if (listener == entry.listeners.end())
            continue;
        if (entry.inFlight && entry.call.effect == Effect::Write) {
            m_transport.abort(entry.sendId); // its end, OutcomeUnknown or a late answer, comes from the transport
            return;
        }
        deliver(
            std::move(listener->done),
            Unexpected{ApiError{ApiError::Kind::Cancelled, 0, {}, QStringLiteral("The call was taken back."), {}, {}}});
        entry.listeners.erase(listener);
        if (entry.listeners.empty() && entry.inFlight)
            m_transport.abort(entry.sendId);
        else if (entry.listeners.empty())
            m_entries.erase(number);
        changed();
        return;
    }
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
    refuseByQuota(now);
    while (sendOne(now)) { }
    std::optional<Instant> next;
    std::map<QString, Instant> nextSlots; // one look into the memory per endpoint
    for (const auto &[number, entry] : m_entries) {
        if (entry.inFlight || !hasRoomFor(entry))
            continue; // the end of another call pumps again
        const auto [slot, isNew] = nextSlots.try_emplace(entry.call.endpoint.name);
        if (isNew)
            slot->second = paceOf(entry.call).nextAllowed(now);
        const Instant allowed = std::max({entry.notBefore, slot->second, now + slotRace});
        next = next ? std::min(*next, allowed) : allowed;
    }
    if (next)
        pumpAt(*next);
    changed();
}

Instant RequestQueue::Private::allowedAt(const QueueEntry &entry, Instant now)
{
    return std::max(entry.notBefore, paceOf(entry.call).nextAllowed(now));
}

bool RequestQueue::Private::hasRoomFor(const QueueEntry &entry) const
{
    return m_inFlight < (entry.call.priority == Priority::BudgetStop ? mostInFlightForStops : mostInFlight);
}

QueueEntry *RequestQueue::Private::nextSendable(Instant now)
{
    QueueEntry *best = nullptr;
    std::map<QString, bool> open; // one look into the memory per endpoint
    for (auto &[number, entry] : m_entries) {
        if (entry.inFlight || entry.notBefore > now || !hasRoomFor(entry) || (best && !entry.goesBefore(*best)))
            continue;
        const auto [found, isNew] = open.try_emplace(entry.call.endpoint.name, false);
        if (isNew)
            found->second = paceOf(entry.call).nextAllowed(now) <= now;
        if (found->second)
            best = &entry;
    }
    return best;
}

bool RequestQueue::Private::sendOne(Instant now)
{
    QueueEntry *entry = nextSendable(now);
    // The slot is taken in the shared memory before anything is sent: that is what spaces several processes.
    if (!entry || !paceOf(entry->call).takeSlot(now))
        return false;
    send(*entry);
    return true;
}

void RequestQueue::Private::send(QueueEntry &entry)
{
    entry.inFlight = true;
    ++m_inFlight;
    entry.sendId = m_transport.send(
        entry.call.request,
        [alive = std::weak_ptr(m_alive), number = entry.number](const Expected<HttpAnswer, TransportFailure> &outcome) {
            if (const std::shared_ptr<Private *> queue = alive.lock())
                (*queue)->answered(number, outcome);
        });
}

void RequestQueue::Private::answered(quint64 number, const Expected<HttpAnswer, TransportFailure> &outcome)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end() || !found->second.inFlight)
        return;
    QueueEntry &entry = found->second;
    entry.inFlight = false;
    --m_inFlight;
    if (entry.listeners.empty()) {
        m_entries.erase(found); // everybody left
    } else if (!outcome) {
        failed(entry, outcome.error());
    } else if (outcome->status == 429) {
        refused(entry, *outcome);
    } else if (entry.call.effect == Effect::Read && isWorthRetrying(outcome->status)) {
        serverFailed(entry, *outcome);
    } else {
        m_failuresInRow = 0;
        paceOf(entry.call).succeeded();
        finish(entry, *outcome);
    }
    pumpAt(m_timers.now());
    changed();
}

void RequestQueue::Private::failed(QueueEntry &entry, const TransportFailure &failure)
{
    using Kind = TransportFailure::Kind;
    const bool isWrite = entry.call.effect == Effect::Write;
    if (failure.kind == Kind::Aborted)
        return fail(entry, isWrite ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Cancelled, failure.detail);
    ++m_failuresInRow;
    qCInfo(vastLog) << entry.call.endpoint.name << "failed:" << failure.detail;
    const bool refused = failure.kind == Kind::Refused; // a person who waits learns it now: a retry would hear the same
    const bool unreachable = refused || failure.kind == Kind::NotSent;
    if (isWrite) // never sent again from here, whatever happened: only the executor may, after it has looked
        return fail(entry, unreachable ? ApiError::Kind::Unreachable : ApiError::Kind::OutcomeUnknown, failure.detail);
    if (refused || !retryLater(entry, {}))
        fail(entry, unreachable ? ApiError::Kind::Unreachable : ApiError::Kind::NoAnswer, failure.detail);
}

void RequestQueue::Private::refused(QueueEntry &entry, const HttpAnswer &answer)
{
    const Instant now = m_timers.now();
    EndpointPace &pace = paceOf(entry.call);
    const RateRefusal refusal = RateRefusal::from(answer, now);
    pace.refused(refusal, now);
    m_failuresInRow = 0;
    qCInfo(vastLog) << entry.call.endpoint.name << "refused as too early, interval now" << pace.interval().count()
                    << "ms";
    if (refusal.dayQuota)
        return; // the next pump refuses all calls of this endpoint
    // The one case in which a write is sent again: a 429 says that the call was turned away before it was processed.
    if (++entry.refusals > mostRefusals)
        fail(entry, ApiError::Kind::RateLimited,
             QStringLiteral("Vast.ai refused the call as too early, again and again."), answer.status,
             pace.nextAllowed(now));
}

void RequestQueue::Private::serverFailed(QueueEntry &entry, const HttpAnswer &answer)
{
    ++m_failuresInRow;
    qCInfo(vastLog) << entry.call.endpoint.name << "answered with status" << answer.status;
    if (!retryLater(entry, RateRefusal::from(answer, m_timers.now()).retryAfter.value_or(0ms)))
        fail(entry, ApiError::Kind::NoAnswer, QStringLiteral("Vast.ai's server has trouble of its own."),
             answer.status);
}

bool RequestQueue::Private::retryLater(QueueEntry &entry, Duration advice)
{
    if (++entry.failures > mostFailures)
        return false;
    const Duration wait = std::min(firstRetry * (1 << (entry.failures - 1)), longestRetry);
    const Duration jitter{static_cast<Duration::rep>(m_chance.below(static_cast<quint64>(wait.count() / 2)))};
    entry.notBefore = m_timers.now() + std::max(wait + jitter, std::min(advice, Duration{2min}));
    return true;
}

void RequestQueue::Private::refuseByQuota(Instant now)
{
    std::map<QString, std::optional<Instant>> ends;
    std::vector<quint64> waiting;
    for (const auto &[number, entry] : m_entries) {
        if (!entry.inFlight)
            waiting.push_back(number);
    }
    for (const quint64 number : waiting) {
        QueueEntry &entry = m_entries.at(number);
        const auto [end, isNew] = ends.try_emplace(entry.call.endpoint.name);
        if (isNew)
            end->second = paceOf(entry.call).quotaUntil(now);
        if (end->second)
            fail(entry, ApiError::Kind::QuotaExceeded, QStringLiteral("The day's search rows are used up."), 429,
                 end->second);
    }
}

void RequestQueue::Private::fail(QueueEntry &entry, ApiError::Kind kind, const QString &message, int status,
                                 std::optional<Instant> retryAt)
{
    finish(entry, Unexpected{ApiError{kind, status, {}, message, {}, retryAt}});
}

void RequestQueue::Private::finish(QueueEntry &entry, const Result<HttpAnswer> &result)
{
    for (QueueEntry::Listener &listener : entry.listeners)
        deliver(std::move(listener.done), result);
    m_entries.erase(entry.number);
}

void RequestQueue::Private::deliver(Done done, const Result<HttpAnswer> &result)
{
    // Through the timers: a callback may enqueue, cancel, or end the queue.
    later(0ms, [done = std::move(done), result](Private &) { done(result); });
}

EndpointPace &RequestQueue::Private::paceOf(const QueuedCall &call)
{
    return m_paces.try_emplace(call.endpoint.name, call.endpoint, m_memory, m_chance).first->second;
}

QueueState::Waiting RequestQueue::Private::waiting(const QueueEntry &entry, Instant now)
{
    EndpointPace &pace = paceOf(entry.call);
    QueueState::Waiting result{entry.call.endpoint.name, entry.call.priority, QStringLiteral("spacing"),
                               std::max(now, allowedAt(entry, now))};
    if (const std::optional<Instant> quota = pace.quotaUntil(now)) {
        result.why = QStringLiteral("search quota");
        result.until = *quota;
    } else if (pace.isBackingOff(now)) {
        result.why = QStringLiteral("rate limit");
    } else if (entry.notBefore > now) {
        result.why = QStringLiteral("retry");
    }
    return result;
}

QueueState RequestQueue::Private::state()
{
    const Instant now = m_timers.now();
    QueueState state;
    for (const auto &[number, entry] : m_entries) {
        if (!entry.inFlight)
            state.waiting.push_back(waiting(entry, now));
    }
    for (const auto &[name, pace] : m_paces)
        state.endpoints.push_back({name, pace.interval(), pace.lastRefused()});
    state.inFlight = m_inFlight;
    judgeHealth(state, now);
    return state;
}

void RequestQueue::Private::judgeHealth(QueueState &state, Instant now)
{
    for (const auto &[name, pace] : m_paces) {
        if (pace.isBackingOff(now))
            state.trouble = QStringLiteral("Vast.ai asked us to slow down: %1.").arg(name);
        if (pace.quotaUntil(now))
            state.trouble =
                QStringLiteral("Vast.ai's search rows of today are used up; searching goes on at 00:00 UTC.");
    }
    if (m_failuresInRow > 1)
        state.trouble = QStringLiteral("Vast.ai does not answer.");
    state.healthy = state.trouble.isEmpty();
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
