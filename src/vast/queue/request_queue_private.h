#pragma once

#include "vast/queue/answer_cache.h"
#include "vast/queue/circuit_breaker.h"
#include "vast/queue/endpoint_pace.h"
#include "vast/queue/search_quota.h"
#include "vast/queue/waiting_line.h"
#include "vast/request_queue.h"

namespace bursar::vast {

/// Puts the parts together: who may go when (request_queue.cpp), what an answer means (queue_answers.cpp), and what
/// others see of it (queue_report.cpp).
class RequestQueue::Private
{
public:
    Private(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    CallId enqueue(QueuedCall call, Done done);
    void cancel(CallId id);
    QueueState state();
    void watch(std::function<void()> changed) { m_watchers.push_back(std::move(changed)); }

private:
    using Outcome = Expected<HttpAnswer, TransportFailure>;
    /// What is kept of an endpoint.
    struct Lane
    {
        EndpointPace pace;
        CircuitBreaker breaker;
    };

    // Who may go when.
    void later(Duration delay, std::function<void(Private &)> action);
    void pump();
    void pumpAt(Instant when);
    std::optional<Instant> nextChance(Instant now);
    bool hasRoomFor(const QueueEntry &entry) const;
    bool sendOne(Instant now);
    void send(QueueEntry &entry, Instant now);
    Lane &laneOf(const QueuedCall &call);

    // Calls that end without being sent.
    bool isRefusedNow(const QueuedCall &call, Instant now);
    void turnAwaySearches(Instant now);
    void turnAwayFromSilence(Instant now);

    // What an answer means.
    void answered(quint64 number, const Outcome &outcome);
    void judge(Lane &lane, const Outcome &outcome);
    void failed(QueueEntry &entry, const TransportFailure &failure);
    void refused(QueueEntry &entry, const HttpAnswer &answer);
    void serverFailed(QueueEntry &entry, const HttpAnswer &answer);
    void succeeded(QueueEntry &entry, HttpAnswer answer);
    bool retryLater(QueueEntry &entry, Duration advice);
    void fail(QueueEntry &entry, ApiError::Kind kind, const QString &message, int status = 0,
              std::optional<Instant> retryAt = std::nullopt);
    void finish(QueueEntry &entry, const Result<HttpAnswer> &result);
    void deliver(Done done, const Result<HttpAnswer> &result);

    // What others see.
    QueueState::Waiting waiting(const QueueEntry &entry, Instant now);
    std::vector<QueueState::EndpointHealth> endpoints();
    QString trouble(Instant now);
    void changed();

    Timers &m_timers;
    Chance &m_chance;
    Transport &m_transport;
    PacingMemory &m_memory;
    WaitingLine m_line;
    AnswerCache m_cache;
    SearchQuota m_quota;
    std::map<QString, Lane> m_lanes;
    std::vector<std::function<void()>> m_watchers;
    CallId m_lastId = 0;
    int m_inFlight = 0;
    int m_failuresInRow = 0;
    bool m_lostSlot = false; ///< another process was quicker
    bool m_changeAnnounced = false;
    std::optional<std::pair<Instant, Timers::TimerId>> m_pump;
    /// Whoever calls back later holds it weakly: the queue may be gone by then.
    std::shared_ptr<Private *> m_alive = std::make_shared<Private *>(this);
};

} // namespace bursar::vast
