#include "apps/wiring/ledger_surroundings.h"

#include "apps/wiring/followed_time.h"
#include "apps/wiring/places.h"
#include "foundation/machine_time.h"
#include "governor/administration/key_resolver.h"
#include "sample/sample.h"
#include "vast/network_transport.h"

namespace bursar::apps {

namespace {

/// Everything that one open ledger stands on. Members that use others come after them.
struct Ground
{
    SystemChance chance;
    MachineTime machineTime;
    std::unique_ptr<FollowedTime> followedTime;
    std::unique_ptr<sample::SampleMarketplace> sample;
    std::unique_ptr<vast::NetworkTransport> network;
};

Unexpected<Error> noMarketplace()
{
    return Unexpected{Error{Error::Kind::Environment,
                            QStringLiteral("sample_busy"),
                            QStringLiteral("Another process holds the sample marketplace."),
                            QStringLiteral("Close it first."),
                            {}}};
}

Expected<vast::Transport *> transportFor(Ground &ground, ClockKind clock, const Account &account)
{
    if (account.isSample()) {
        if (!ground.sample)
            return noMarketplace();
        return &ground.sample->transport();
    }
    if (clock == ClockKind::Simulator && !account.isLoopback()) {
        return Unexpected{Error{
            Error::Kind::Usage,
            QStringLiteral("clock_beside_real_account"),
            QStringLiteral("The account %1 is not on this machine; a simulator's clock is only for accounts that are.")
                .arg(account.name),
            QStringLiteral("Leave --clock out."),
            {}}};
    }
    if (!ground.network)
        ground.network = std::make_unique<vast::NetworkTransport>();
    return ground.network.get();
}

Expected<void> openSample(Ground &ground, const SurroundingsWish &wish)
{
    auto sample = sample::SampleMarketplace::open(wish.ledgerPath);
    if (sample)
        ground.sample = std::move(*sample);
    else if (!wish.sampleMayBeBusy)
        return sample.failure();
    return {};
}

Expected<void> followClock(Ground &ground, const SurroundingsWish &wish)
{
    auto followed = FollowedTime::follow(wish.clockUrl);
    if (!followed)
        return followed.failure();
    ground.followedTime = std::move(*followed);
    if (wish.clockLost)
        ground.followedTime->watchForLoss(wish.clockLost);
    return {};
}

} // namespace

Expected<LedgerSurroundings> ledgerSurroundings(const SurroundingsWish &wish)
{
    const auto ground = std::make_shared<Ground>();
    LedgerSurroundings result;
    governor::Surroundings &surroundings = result.surroundings;
    surroundings.timers = &ground->machineTime;
    Expected<void> ready;
    if (!wish.clockUrl.isEmpty()) {
        surroundings.clock = ClockKind::Simulator;
        ready = followClock(*ground, wish);
        surroundings.timers = ground->followedTime.get();
    } else if (isSampleLedger(wish.ledgerPath)) {
        surroundings.clock = ClockKind::Sample;
        if (wish.wantsSample)
            ready = openSample(*ground, wish);
    }
    if (!ready)
        return ready.failure();
    if (auto *sample = ground->sample.get()) {
        surroundings.timers = &sample->timers();
        surroundings.setSampleSpeed = [sample](int speed) { sample->setSpeed(speed); };
        result.passTime = [sample] { return sample->runNext(); };
    }
    surroundings.chance = &ground->chance;
    surroundings.realNow = [clock = &ground->machineTime] { return clock->now(); };
    surroundings.transportFor = [ground = ground.get(), kind = surroundings.clock](const Account &account) {
        return transportFor(*ground, kind, account);
    };
    surroundings.keyFor = [](const Account &account) { return governor::resolveKey(account.key); };
    surroundings.processName = processName();
    surroundings.callTimeout = wish.callTimeout;
    surroundings.owner = ground;
    return result;
}

} // namespace bursar::apps
