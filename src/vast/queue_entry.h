#pragma once

#include "vast/request_queue.h"

namespace bursar::vast {

/// A call in the queue, with everybody who waits for its answer (equal reads share one).
struct QueueEntry
{
    struct Listener
    {
        RequestQueue::CallId id = 0;
        RequestQueue::Done done;
    };
    quint64 number = 0;
    QueuedCall call;
    Instant since; ///< enqueued
    Instant notBefore{}; ///< its own wait before a retry
    std::vector<Listener> listeners;
    int failures = 0;
    int refusals = 0;
    bool inFlight = false;
    Transport::SendId sendId = 0;

    /// True if this one goes first. Every level is worth half a minute of waiting, so that nothing starves; but a stop
    /// for a budget waits for no one.
    bool goesBefore(const QueueEntry &other) const
    {
        const bool urgent = call.priority == Priority::BudgetStop;
        if (const bool otherUrgent = other.call.priority == Priority::BudgetStop; urgent != otherUrgent)
            return urgent;
        return std::pair(rank(), number) < std::pair(other.rank(), other.number);
    }

private:
    Instant rank() const { return since + std::chrono::seconds{30} * static_cast<int>(call.priority); }
};

} // namespace bursar::vast
