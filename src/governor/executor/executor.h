#pragma once

#include "foundation/expected.h"
#include "governor/reading/views.h"

#include <functional>
#include <memory>

namespace bursar::governor {

class Context;

/// Claims requests and drives each to an end, watches the fleet, meters, reads charges, keeps budgets.
/// Exactly one process holds the lease; others' executors stand by and take over when it is free.
class Executor
{
public:
    /// Something worth a line in `broker` or the window: an audit action, or a log fact such as `rate_limited`.
    struct Happening
    {
        Instant at;
        QString action;
        QString subject;
        QString text;
    };
    struct Round
    {
        int accounts = 0; ///< that could be looked at
        int instances = 0;
        int segments = 0;
        int charges = 0;
        int requests = 0;
        QStringList problems; ///< accounts that could not be read, in words
    };

    explicit Executor(Context &context);
    ~Executor();

    /// Takes the lease and starts working on its timers; stands by (trying again every second) while another holds it.
    void start();
    /// Ends in order: no new call; those in flight are let go (their outcome is looked up by the next executor).
    /// Releases the lease.
    void stop();
    bool holdsLease() const;
    /// A live lease of another process, if there is one: its holder's name.
    std::optional<QString> otherHolder() const;

    enum class Charges { Always, WhenDue };
    /// One full round now: carry out waiting requests, watch the fleet, meter, fetch charges. Takes the lease if it is
    /// free.
    void round(std::function<void(Expected<Round>)> done, Charges charges = Charges::Always);
    /// Asks whoever is executor for a round; this process's own or another's (`sync` beside a broker).
    Expected<void> wake();
    /// True when the last round that anybody asked for is finished: what a process waits for after `wake()`.
    Expected<bool> caughtUp() const;
    /// True when no request is being carried out and none waits for us.
    bool idle() const;

    ExecutorState state() const;
    void observe(std::function<void(const Happening &)> observer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bursar::governor
