#pragma once

#include "vast/request_queue.h"

#include <map>

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
    Instant sentAt{};
    Transport::SendId sendId = 0;

    bool isUrgent() const { return call.priority == Priority::BudgetStop; }
    /// True if this one goes first. Every level is worth half a minute of waiting, so that nothing starves; but a stop
    /// for a budget waits for no one.
    bool goesBefore(const QueueEntry &other) const;

private:
    Instant rank() const { return since + std::chrono::seconds{30} * static_cast<int>(call.priority); }
};

/// The calls that wait or are under way, by number; the line in which the waiting ones stand. Knows nothing of paces.
class WaitingLine
{
public:
    using Entries = std::map<quint64, QueueEntry>;

    /// Joins an equal read that waits or is under way, or stands in line itself.
    void add(RequestQueue::CallId id, QueuedCall call, RequestQueue::Done done, Instant now);
    QueueEntry *find(quint64 number);
    /// The entry for whose answer this call waits.
    QueueEntry *findCall(RequestQueue::CallId id);
    void remove(quint64 number) { m_entries.erase(number); }
    /// The one that goes first among those that wait and that `mayGo` accepts; null if none may.
    QueueEntry *first(const std::function<bool(const QueueEntry &)> &mayGo);
    std::vector<quint64> waiting(const std::function<bool(const QueueEntry &)> &which) const;

    const Entries &entries() const { return m_entries; }

private:
    QueueEntry *findEqual(const QueuedCall &call);
    Entries m_entries;
};

} // namespace bursar::vast
