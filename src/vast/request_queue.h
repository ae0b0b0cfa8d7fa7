#pragma once

#include "foundation/chance.h"
#include "foundation/clock.h"
#include "vast/api_error.h"
#include "vast/pacing_memory.h"
#include "vast/transport.h"

#include <memory>
#include <vector>

namespace bursar::vast {

/// Who goes first when several calls wait. Waiting lifts a call, so that nothing starves.
enum class Priority { BudgetStop, Person, Watching, Background };

/// Whether sending a call again could do something twice.
enum class Effect { Read, Write };

/// A group of routes that Vast.ai limits together, with its published minimum interval (Vast.ai's docs,
/// "x-rate-limit").
struct Endpoint
{
    QString name; ///< `create instance`: shown to people
    Duration spacing;
    Duration penalty{}; ///< extra wait after a refusal (create: 12 s)
};

/// A call as the queue sees it.
struct QueuedCall
{
    Endpoint endpoint;
    Effect effect = Effect::Read;
    Priority priority = Priority::Background;
    HttpRequest request;
    QString shareKey; ///< equal reads in flight are shared; empty: never
};

/// What waits and why: for the status bar, doctor and the queue window.
struct QueueState
{
    struct Waiting
    {
        QString endpoint;
        Priority priority;
        QString why; ///< `rate limit`, `spacing`, `search quota`
        Instant until;
    };
    struct EndpointHealth
    {
        QString endpoint;
        Duration interval; ///< learned
        std::optional<Instant> lastRefused;
    };
    std::vector<Waiting> waiting;
    std::vector<EndpointHealth> endpoints;
    int inFlight = 0;
    bool healthy = true;
    QString trouble; ///< a sentence when not healthy
};

/// One per key: spaces calls per endpoint, learns from 429, retries reads within bounds, never repeats a write.
/// Lives on one thread, with the transport and the timers that it is given.
class RequestQueue
{
public:
    using CallId = quint64;
    using Done = std::function<void(Result<HttpAnswer>)>;

    RequestQueue(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory);
    ~RequestQueue();
    RequestQueue(const RequestQueue &) = delete;
    RequestQueue &operator=(const RequestQueue &) = delete;

    /// `done` gets the answer of any HTTP status but 429 and, for reads, 5xx that retries could not get over.
    CallId enqueue(QueuedCall call, Done done);
    /// A waiting call ends with Cancelled; one in flight is aborted (a write: OutcomeUnknown).
    void cancel(CallId id);
    QueueState state() const;
    /// Called whenever `state()` may have changed.
    void watch(std::function<void()> changed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bursar::vast
