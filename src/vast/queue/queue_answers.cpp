#include "vast/logging.h"
#include "vast/queue/request_queue_private.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int mostFailures = 3; ///< a read is tried four times
constexpr int mostRefusals = 5;
constexpr Duration firstRetry = 1s;
constexpr Duration longestRetry = 30s;
constexpr Duration longestAdvice = 2min;

bool isServerTrouble(int status)
{
    return status == 408 || (status >= 500 && status != 501 && status != 505);
}

/// A refusal that passes by itself: an older answer is better than none.
bool isPassing(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::RateLimited || kind == Kind::QuotaExceeded || kind == Kind::NoAnswer
        || kind == Kind::Unreachable;
}

} // namespace

void RequestQueue::Private::answered(quint64 number, const Outcome &outcome)
{
    QueueEntry *entry = m_line.find(number);
    if (!entry || !entry->inFlight)
        return;
    entry->inFlight = false;
    --m_inFlight;
    judge(laneOf(entry->call), outcome);
    if (entry->listeners.empty())
        m_line.remove(number); // everybody left
    else if (!outcome)
        failed(*entry, outcome.error());
    else if (outcome->status == 429 && RateRefusal::isMeantBy(*outcome))
        refused(*entry, *outcome);
    else if (entry->call.effect == Effect::Read && isServerTrouble(outcome->status))
        serverFailed(*entry, *outcome);
    else
        succeeded(*entry, *outcome);
    pumpAt(m_timers.now());
    changed();
}

void RequestQueue::Private::judge(Lane &lane, const Outcome &outcome)
{
    using Kind = TransportFailure::Kind;
    if (!outcome && outcome.error().kind == Kind::Aborted) {
        lane.breaker.abandoned();
    } else if (!outcome && outcome.error().kind == Kind::Refused) {
        ++m_failuresInRow;
        lane.breaker.abandoned(); // nothing listens: told at once, so there is nobody to spare
    } else if (!outcome || isServerTrouble(outcome->status)) {
        ++m_failuresInRow;
        lane.breaker.failed(m_timers.now());
    } else {
        m_failuresInRow = 0;
        lane.breaker.answered();
    }
}

void RequestQueue::Private::failed(QueueEntry &entry, const TransportFailure &failure)
{
    using Kind = TransportFailure::Kind;
    const bool isWrite = entry.call.effect == Effect::Write;
    if (failure.kind == Kind::Aborted)
        return fail(entry, isWrite ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Cancelled, failure.detail);
    qCInfo(vastLog) << entry.call.endpoint.name << "failed:" << failure.detail;
    const bool isRefused =
        failure.kind == Kind::Refused; // a person who waits learns it now: a retry would hear the same
    const bool isUnreachable = isRefused || failure.kind == Kind::NotSent;
    if (isWrite) // never sent again from here, whatever happened: only the executor may, after it has looked
        return fail(entry, isUnreachable ? ApiError::Kind::Unreachable : ApiError::Kind::OutcomeUnknown,
                    failure.detail);
    if (isRefused || !retryLater(entry, {}))
        fail(entry, isUnreachable ? ApiError::Kind::Unreachable : ApiError::Kind::NoAnswer, failure.detail);
}

void RequestQueue::Private::refused(QueueEntry &entry, const HttpAnswer &answer)
{
    const Instant now = m_timers.now();
    const RateRefusal refusal = RateRefusal::from(answer, now);
    if (refusal.dayQuota) {
        m_quota.refused(refusal, now); // the next pump turns away what waits
        return fail(entry, ApiError::Kind::QuotaExceeded, QStringLiteral("The day's search rows are used up."), 429,
                    m_quota.goneUntil(now));
    }
    EndpointPace &pace = laneOf(entry.call).pace;
    pace.refused(refusal, entry.sentAt, now);
    qCInfo(vastLog) << entry.call.endpoint.name << "refused as too early, interval now" << pace.interval().count()
                    << "ms";
    if (entry.call.mayBeOld > 0ms) {
        if (const auto known = m_cache.youngerThan(AnswerCache::usableFor, entry.call.shareKey, now))
            return finish(entry, *known);
    }
    // The one case in which a write is sent again: a 429 says that the call was turned away before it was processed.
    if (++entry.refusals > mostRefusals)
        fail(entry, ApiError::Kind::RateLimited,
             QStringLiteral("Vast.ai refused the call as too early, again and again."), 429, pace.nextAllowed(now));
}

void RequestQueue::Private::serverFailed(QueueEntry &entry, const HttpAnswer &answer)
{
    qCInfo(vastLog) << entry.call.endpoint.name << "answered with status" << answer.status;
    const Duration advice = RateRefusal::from(answer, m_timers.now()).retryAfter.value_or(0ms);
    if (!retryLater(entry, advice))
        fail(entry, ApiError::Kind::NoAnswer, QStringLiteral("Vast.ai's server has trouble of its own."),
             answer.status);
}

void RequestQueue::Private::succeeded(QueueEntry &entry, HttpAnswer answer)
{
    const Instant now = m_timers.now();
    answer.receivedAt = now;
    laneOf(entry.call).pace.answered();
    const bool isGood = answer.status == 200;
    std::optional<int> rows;
    if (isGood && entry.call.searchRows) {
        rows = entry.call.searchRows(answer);
        m_quota.spend(rows.value_or(0), now);
    }
    if (isGood && entry.call.mayBeOld > 0ms && (rows || !entry.call.searchRows))
        m_cache.keep(entry.call.shareKey, answer, now);
    finish(entry, answer);
}

bool RequestQueue::Private::retryLater(QueueEntry &entry, Duration advice)
{
    if (++entry.failures > mostFailures)
        return false;
    const Duration wait = std::min(firstRetry * (1 << (entry.failures - 1)), longestRetry);
    const Duration jitter{static_cast<Duration::rep>(m_chance.below(static_cast<quint64>(wait.count() / 2) + 1))};
    entry.notBefore = m_timers.now() + std::max(wait + jitter, std::min(advice, longestAdvice));
    return true;
}

void RequestQueue::Private::fail(QueueEntry &entry, ApiError::Kind kind, const QString &message, int status,
                                 std::optional<Instant> retryAt)
{
    if (entry.call.mayBeOld > 0ms && isPassing(kind)) {
        if (const auto known = m_cache.youngerThan(AnswerCache::usableFor, entry.call.shareKey, m_timers.now()))
            return finish(entry, *known);
    }
    finish(entry, Unexpected{ApiError{kind, status, {}, message, {}, retryAt}});
}

void RequestQueue::Private::finish(QueueEntry &entry, const Result<HttpAnswer> &result)
{
    for (QueueEntry::Listener &listener : entry.listeners)
        deliver(std::move(listener.done), result);
    m_line.remove(entry.number);
}

void RequestQueue::Private::deliver(Done done, const Result<HttpAnswer> &result)
{
    // Through the timers: a callback may enqueue, cancel, or end the queue.
    later(0ms, [done = std::move(done), result](Private &) { done(result); });
}

} // namespace bursar::vast
