#pragma once

#include "foundation/chance.h"
#include "foundation/clock.h"
#include "vast/api_error.h"
#include "vast/pacing_memory.h"
#include "vast/queue_state.h"
#include "vast/queued_call.h"
#include "vast/transport.h"

#include <memory>

namespace bursar::vast {

/// One per key and address: spaces calls per endpoint, learns from 429, leaves alone what does not answer, retries
/// reads within bounds, never repeats a write. Lives on one thread, with the transport and the timers that it is given.
/// docs/pacing.md says what it learns and why.
class RequestQueue
{
public:
    using CallId = quint64;
    using Done = std::function<void(Result<HttpAnswer>)>;

    RequestQueue(Timers &timers, Chance &chance, Transport &transport, PacingMemory &memory);
    ~RequestQueue();
    RequestQueue(const RequestQueue &) = delete;
    RequestQueue &operator=(const RequestQueue &) = delete;

    /// `done` gets the answer of any HTTP status but a 429 that means "too often" and, for reads, 5xx that retries
    /// could not get over. `receivedAt` tells how old an answer is.
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
