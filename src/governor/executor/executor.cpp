#include "governor/executor/executor.h"

#include "governor/errors.h"
#include "governor/executor/lease_holder.h"
#include "governor/executor/shift.h"
#include "governor/reading/queue_view.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr Duration calmWatch = 30s; ///< one list call for the whole fleet
constexpr Duration fastWatch = 5s; ///< while something is changing, × 1.5 up to calm
constexpr Duration kickEvery = 5s; ///< requests of other processes, on the ledger's time
constexpr Duration longestRound = std::chrono::minutes{5};
// Real time: the lease, and looking for what other processes left.
constexpr auto pulseEvery = 200ms;
constexpr Duration renewEvery = 5s;
constexpr ledger::LeaseEpoch noLease = -1;

} // namespace

class Executor::Private
{
public:
    explicit Private(Context &theContext)
        : context(theContext)
        , lease(theContext.database())
    {
        QObject::connect(&pulseTimer, &QTimer::timeout, &pulseTimer, [this] { pulse(); });
        context.listenForWork([this] { kickSoon(); });
        // A call belongs to the lease under which it was asked for, also when this process takes the next one.
        context.guardChanges({[this] { return working() ? shift->epoch() : noLease; },
                              [this](qint64 permit) { return working() && permit == shift->epoch() && renewLease(); }});
    }

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
    Duration watchInterval = calmWatch;
    std::optional<Timers::TimerId> watchTimer;
    Instant watchDue{};
    std::optional<Timers::TimerId> kickTimer;
    Instant renewed{};
    Instant triedLease{};
    qint64 roundSeen = 0;
    std::function<void()> roundLost; ///< answers whoever waits for a round that another executor cut short
    std::optional<Instant> lastWatch;
};

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
        if (round.accounts > 0)
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

Executor::Executor(Context &context)
    : d(std::make_unique<Private>(context))
{
}

Executor::~Executor()
{
    stop();
    d->context.listenForWork({});
    d->context.guardChanges({});
}

void Executor::start()
{
    d->started = true;
    d->pulse();
    d->pulseTimer.start(pulseEvery);
}

void Executor::stop()
{
    d->started = false;
    d->pulseTimer.stop();
    for (auto *timer : {&d->watchTimer, &d->kickTimer}) {
        if (*timer)
            d->context.timers().cancel(**timer);
        timer->reset();
    }
    d->dropLease();
}

bool Executor::holdsLease() const
{
    return d->working();
}

std::optional<QString> Executor::otherHolder() const
{
    if (holdsLease())
        return std::nullopt;
    return liveHolder(d->context.database(), d->context.surroundings().realNow());
}

void Executor::round(std::function<void(Expected<Round>)> done, Charges charges)
{
    const Expected<bool> taken = d->takeLease();
    if (!taken || !*taken) {
        done(taken
                 ? Expected<Round>(Unexpected{Error{Error::Kind::Environment,
                                                    QStringLiteral("other_executor"),
                                                    QStringLiteral("%1 is the executor of this ledger.")
                                                        .arg(otherHolder().value_or(QStringLiteral("Another process"))),
                                                    {},
                                                    {}}})
                 : Expected<Round>(taken.failure()));
        return;
    }
    const auto waiting = ledger::RequestStore(d->context.database()).open();
    const int requests = waiting ? static_cast<int>(std::count_if(waiting->begin(), waiting->end(),
                                                                  [](const Request &request) {
                                                                      return request.state == RequestState::Requested
                                                                          || request.state == RequestState::Approved;
                                                                  }))
                                 : 0;
    const auto finish = [this, done = std::move(done)](const Expected<Round> &round) {
        d->roundLost = nullptr;
        if (!d->started)
            d->pulseTimer.stop();
        done(round);
    };
    d->roundLost = [finish] {
        finish(environmentError(QStringLiteral("lease_lost"),
                                QStringLiteral("Another executor took over before the round was finished."),
                                QStringLiteral("Nothing is lost: the other one goes on from here.")));
    };
    d->pulseTimer.start(pulseEvery); // keeps the lease, also where nothing else was started
    d->kick();
    const Instant deadline = d->context.now() + longestRound;
    d->shift->waitUntilIdle(deadline, [this, finish, requests, deadline, charges] {
        d->look(charges, [this, finish, requests, deadline](Round round) {
            round.requests = requests;
            d->shift->waitUntilIdle(deadline, [finish, round] { finish(round); });
        });
    });
}

Expected<void> Executor::wake()
{
    return d->context.leaveWork();
}

Expected<bool> Executor::caughtUp() const
{
    const Expected<qint64> asked = d->lease.requestedRound();
    const Expected<qint64> finished = d->lease.finishedRound();
    if (!asked || !finished)
        return asked ? finished.failure() : asked.failure();
    return *finished >= *asked;
}

bool Executor::idle() const
{
    return !d->shift || (!d->shift->busy() && !d->shift->looking());
}

ExecutorState Executor::state() const
{
    ExecutorState state;
    state.holdsLease = holdsLease();
    const std::optional<QString> other = otherHolder();
    state.alive = state.holdsLease || other;
    state.holder = state.holdsLease ? d->context.surroundings().processName : other.value_or(QString());
    state.lastWatch = d->lastWatch;
    for (const auto &[account, queue] : d->context.queueStates()) {
        if (!queue.healthy) {
            state.queueHealthy = false;
            state.queueTrouble = queue.trouble;
        }
        for (const auto &waiting : queue.waiting)
            state.waiting.push_back({waiting.endpoint, waiting.why, waiting.until, waiting.since});
        state.queues.push_back(viewOf(account, queue));
    }
    return state;
}

void Executor::observe(std::function<void(const Happening &)> observer)
{
    d->observers.push_back(std::move(observer));
}

} // namespace bursar::governor
