#include "governor/executor/executor_private.h"

#include <algorithm>
#include <utility>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr Duration calmWatch = 30s; ///< one list call for the whole fleet
constexpr Duration fastWatch = 5s; ///< while something is changing, × 1.5 up to calm
constexpr Duration kickEvery = 5s; ///< requests of other processes, on the ledger's time
// Real time: the lease, and looking for what other processes left.
constexpr Duration renewEvery = 5s;
constexpr ledger::LeaseEpoch noLease = -1;

} // namespace

Executor::Private::Private(Context &theContext)
    : context(theContext)
    , lease(theContext.database())
{
    QObject::connect(&pulseTimer, &QTimer::timeout, &pulseTimer, [this] { pulse(); });
    context.listenForWork([this] { kickSoon(); });
    // A call belongs to the lease under which it was asked for, also when this process takes the next one.
    context.guardChanges({[this] { return working() ? shift->epoch() : noLease; },
                          [this](qint64 permit) { return working() && permit == shift->epoch() && renewLease(); }});
}

Expected<bool> Executor::Private::takeLease()
{
    if (working())
        return true;
    dropLease();
    const Instant realNow = context.surroundings().realNow();
    const auto epoch = lease.take(thisProcess(context.surroundings().processName), realNow, leaseStaleAfter, isGone);
    if (!epoch)
        return epoch.failure();
    if (!*epoch)
        return false;
    renewed = realNow;
    shift = std::make_unique<Shift>(context, **epoch, [this](const Happening &happening) {
        for (const auto &observer : observers)
            observer(happening);
    });
    shift->session().hurry = [this] { hurry(); };
    context.setIsExecutor(true);
    return true;
}

/// False when another has taken over, or when it cannot be known.
bool Executor::Private::renewLease()
{
    const Instant realNow = context.surroundings().realNow();
    const Expected<bool> ours = lease.renew(shift->epoch(), realNow);
    if (!ours)
        return false;
    if (*ours)
        renewed = realNow;
    else
        shift->session().end();
    return *ours;
}

void Executor::Private::dropLease()
{
    if (!shift)
        return;
    const ledger::LeaseEpoch epoch = shift->epoch();
    shift.reset();
    context.setIsExecutor(false);
    if (const auto released = lease.release(epoch); !released)
        for (const auto &observer : observers)
            observer({context.now(), QStringLiteral("trouble"), QStringLiteral("lease"), released.error().message});
}

void Executor::Private::pulse()
{
    const Instant realNow = context.surroundings().realNow();
    if (!working()) {
        if (const auto lost = std::exchange(roundLost, nullptr))
            lost();
        if (!started || (realNow - triedLease < 1s && triedLease <= realNow))
            return;
        triedLease = realNow;
        const Expected<bool> taken = takeLease();
        if (!taken || !*taken)
            return;
        kick();
        watchNow();
        scheduleKick();
    }
    const bool due = realNow - renewed >= renewEvery || renewed > realNow;
    if ((due && !renewLease()) || !started) // a single round only keeps its lease
        return;
    const Expected<qint64> asked = lease.requestedRound();
    if (asked && *asked > roundSeen) {
        roundSeen = *asked;
        kick();
        watchNow();
    }
    if (working())
        shift->answerReads(); // a person waits for them
}

void Executor::Private::kick()
{
    if (!working())
        return;
    shift->driveRequests();
    if (working())
        shift->answerReads();
}

void Executor::Private::kickSoon()
{
    if (started && shift)
        context.timers().callAfter(Duration{0}, shift->session().whileHeld([this] { kick(); }));
}

void Executor::Private::scheduleKick()
{
    if (kickTimer)
        context.timers().cancel(*kickTimer);
    kickTimer = context.timers().callAfter(kickEvery, [this] {
        kickTimer.reset();
        kick();
        if (started)
            scheduleKick();
    });
}

void Executor::Private::scheduleWatch(Duration in)
{
    if (!started)
        return;
    if (watchTimer)
        context.timers().cancel(*watchTimer);
    watchDue = context.now() + in;
    watchTimer = context.timers().callAt(watchDue, [this] {
        watchTimer.reset();
        watchNow();
    });
}

void Executor::Private::hurry()
{
    watchInterval = fastWatch;
    if (started && watchTimer && watchDue > context.now() + fastWatch)
        scheduleWatch(fastWatch);
}

void Executor::Private::look(Executor::Charges charges, std::function<void(Round)> done)
{
    shift->look(charges, [this, done = std::move(done)](const Round &round) {
        if (round.accounts > 0 && shift->sawAll())
            lastWatch = context.now();
        done(round);
    });
}

void Executor::Private::watchNow()
{
    if (!working())
        return;
    if (shift->looking()) {
        watchAgain = true;
        return;
    }
    const Expected<qint64> asked = lease.requestedRound();
    const bool wanted = asked && *asked > lease.finishedRound().valueOr(0);
    look(wanted ? Executor::Charges::Always : Executor::Charges::WhenDue,
         [this, round = asked.valueOr(0)](const Round &) {
             if (auto finished = lease.finishRound(round); !finished)
                 shift->session().trouble(QStringLiteral("round"), finished.error());
             watchInterval = shift->changing() ? std::min(calmWatch, watchInterval * 3 / 2) : calmWatch;
             scheduleWatch(watchAgain ? Duration{0} : watchInterval);
             watchAgain = false;
         });
}

} // namespace bursar::governor
