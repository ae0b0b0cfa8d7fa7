#pragma once

#include "foundation/time_types.h"

#include <QtGlobal>

#include <functional>

namespace bursar {

/// Tells the time. Handed in everywhere: nothing outside foundation and apps reads the machine's clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// A clock that also calls back. All calls come on the thread that made the object, never from inside `callAt`.
class Timers : public Clock
{
public:
    using TimerId = quint64;

    /// Calls `action` once, at or soon after `when` (UTC); a past moment means as soon as possible.
    /// Actions due at the same moment run in the order in which they were asked for.
    virtual TimerId callAt(Instant when, std::function<void()> action) = 0;
    /// Forgets a call that has not happened yet; an unknown id is no error.
    virtual void cancel(TimerId timer) = 0;

    TimerId callAfter(Duration delay, std::function<void()> action) { return callAt(now() + delay, std::move(action)); }
};

} // namespace bursar
