#pragma once

#include "governor/executor/executor.h"
#include "governor/executor/lease_holder.h"
#include "governor/executor/shift.h"

#include <QTimer>

namespace bursar::governor {

/// Takes the lease, keeps it, and says when a shift works. Only Executor uses it.
class Executor::Private
{
public:
    explicit Private(Context &theContext);

    Expected<bool> takeLease();
    bool renewLease();
    void dropLease();
    void pulse();
    void kick();
    void kickSoon();
    void scheduleKick();
    void look(Executor::Charges charges, std::function<void(Round)> done);
    void scheduleWatch(Duration in);
    void watchNow();
    void hurry();
    bool working() const { return shift && !shift->ended(); }

    Context &context;
    ledger::LeaseStore lease;
    std::unique_ptr<Shift> shift;
    std::vector<std::function<void(const Happening &)>> observers;
    QTimer pulseTimer;
    bool started = false;
    bool watchAgain = false;
    Duration watchInterval = std::chrono::seconds{30};
    std::optional<Timers::TimerId> watchTimer;
    Instant watchDue{};
    std::optional<Timers::TimerId> kickTimer;
    Instant renewed{};
    Instant triedLease{};
    qint64 roundSeen = 0;
    std::function<void()> roundLost; ///< answers whoever waits for a round that another executor cut short
    std::optional<Instant> lastWatch;
};

} // namespace bursar::governor
