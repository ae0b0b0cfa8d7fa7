#pragma once

#include "foundation/clock.h"

#include <map>
#include <optional>
#include <utility>

namespace bursar {

/// Time that moves only when told to: tests and the sample marketplace live on it.
/// Not thread-safe; used on the thread that made it.
class VirtualTime final : public Timers
{
public:
    explicit VirtualTime(Instant start);

    Instant now() const override { return m_now; }
    TimerId callAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId timer) override;

    /// When the next call is due, if any waits.
    std::optional<Instant> nextDue() const;
    /// Runs every call that falls due up to `until`, in order, each at its own moment; then it is `until`.
    /// May not be called from inside a call.
    void advanceTo(Instant until);
    void advance(Duration by) { advanceTo(m_now + by); }
    /// Jumps to the next due call and runs everything due at that moment. False when nothing waits.
    bool runNext();

private:
    using Key = std::pair<Instant, TimerId>;
    Instant m_now;
    TimerId m_lastId = 0;
    std::map<Key, std::function<void()>> m_calls;
    std::map<TimerId, Instant> m_due;
    bool m_running = false;
};

} // namespace bursar
