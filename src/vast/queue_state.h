#pragma once

#include "vast/queued_call.h"

#include <vector>

namespace bursar::vast {

/// What waits and why, and what the queue has learned: for the status bar, doctor and the queue window. A value of one
/// moment.
struct QueueState
{
    struct Waiting
    {
        QString endpoint;
        Priority priority = Priority::Background;
        QString why; ///< `spacing`, `rate limit`, `retry`, `no answer`, `connections`
        Instant since;
        Instant until; ///< not before
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    struct EndpointHealth
    {
        QString endpoint;
        std::optional<Duration> published; ///< known for what this process has called
        Duration interval; ///< learned
        int waiting = 0;
        std::optional<Instant> lastRefused;
        std::optional<Instant> silentUntil; ///< it does not answer; then one call finds out
        friend bool operator==(const EndpointHealth &, const EndpointHealth &) = default;
    };
    struct SearchRows
    {
        int used = 0; ///< today, UTC
        int most = 0;
        std::optional<Instant> goneUntil;
        friend bool operator==(const SearchRows &, const SearchRows &) = default;
    };
    std::vector<Waiting> waiting; ///< next ones first
    std::vector<EndpointHealth> endpoints; ///< by name
    SearchRows searchRows;
    int inFlight = 0;
    bool healthy = true;
    QString trouble; ///< a sentence when not healthy
    friend bool operator==(const QueueState &, const QueueState &) = default;
};

} // namespace bursar::vast
