#include "governor/executor/executor.h"

#include "governor/errors.h"
#include "governor/executor/executor_private.h"
#include "governor/reading/queue_view.h"

#include <algorithm>
#include <utility>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""ms;

constexpr Duration longestRound = std::chrono::minutes{5};
constexpr auto pulseEvery = 200ms; ///< real time

} // namespace

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
