#include "simulator/draw.h"
#include "simulator/marketplace.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// Draws for one contract are told apart by this word and the stage.
enum Fate : quint64 { LengthFate = 1, KindFate, ImageFate, DownFate, UpFate };

Draw fateOf(quint64 seed, const Contract &contract, Fate fate)
{
    return drawFor(seed, Topic::Contract).with({static_cast<quint64>(contract.id), fate});
}

bool keepsGpus(Phase phase)
{
    return phase != Phase::Stopped && phase != Phase::Outbid && phase != Phase::Scheduling && phase != Phase::Destroyed;
}

} // namespace

void Marketplace::handle(const Event &event)
{
    if (event.kind == Event::Kind::CreditCheck) {
        const auto account = static_cast<size_t>(event.subject);
        if (m_accounts[account].creditStage == event.stage)
            checkCredit(account);
        return;
    }
    if (event.kind == Event::Kind::Wake) {
        if (m_onWake)
            m_onWake(event.subject);
        return;
    }
    Contract *contract = live(event.subject);
    if (contract == nullptr)
        return;
    const bool current = contract->stage == event.stage;
    switch (event.kind) {
    case Event::Kind::NextPhase:
        if (current)
            nextPhase(*contract);
        break;
    case Event::Kind::BidCheck:
        if (current)
            bidCheck(*contract);
        break;
    case Event::Kind::RetryStart:
        if (current && !tryStart(*contract))
            m_events.add(m_weather.nextStrangersChange(*contract->machine, m_now), event);
        break;
    case Event::Kind::Evict:
        if (current && contract->holdsGpus)
            evict(*contract);
        break;
    case Event::Kind::HostDown:
    case Event::Kind::HostUp:
        handleHost(*contract, event.kind);
        break;
    case Event::Kind::PromiseEnds:
        if (m_now < contract->end)
            break; // extended since
        if (contract->agreedIncrease) {
            reprice(*contract);
        } else {
            contract->wantsRunning = false;
            enter(*contract, Phase::Stopped);
            m_events.add(m_now + 48h, {Event::Kind::Deleted, contract->id, 0});
        }
        break;
    case Event::Kind::Deleted:
        enter(*contract, Phase::Destroyed);
        break;
    case Event::Kind::PrepaidEnds:
        prepaidCheck(*contract);
        break;
    case Event::Kind::CreditCheck:
    case Event::Kind::Wake:
        break;
    }
}

void Marketplace::nextPhase(Contract &contract)
{
    switch (contract.phase) {
    case Phase::Creating:
        if (contract.wantsRunning) {
            enter(contract, Phase::Loading);
        } else {
            enter(contract, Phase::Stopped);
        }
        break;
    case Phase::Loading:
        contract.pulled = true;
        enter(contract, Phase::Running);
        break;
    case Phase::Stopping:
        enter(contract, Phase::Stopped);
        break;
    case Phase::Rebooting:
        enter(contract, Phase::Running);
        break;
    case Phase::Recycling:
        contract.pulled = false;
        enter(contract, Phase::Loading);
        break;
    case Phase::Unknown:
        enter(contract, Phase::Offline);
        break;
    default:
        break;
    }
}

void Marketplace::bidCheck(Contract &contract)
{
    if (contract.holdsGpus && !winsBid(contract)) {
        evict(contract);
        return;
    }
    if (contract.phase == Phase::Outbid && contract.wantsRunning && winsBid(contract) && tryStart(contract))
        return;
    m_events.add(m_weather.nextBidChange(*contract.machine, m_now),
                 {Event::Kind::BidCheck, contract.id, contract.stage});
}

void Marketplace::handleHost(Contract &contract, Event::Kind kind)
{
    if (kind == Event::Kind::HostDown) {
        const Weather::Outage outage = m_weather.nextOutage(*contract.machine, m_now);
        if (outage.from <= m_now)
            goDown(contract, outage.to);
        scheduleOutage(contract, outage.to);
        return;
    }
    if (m_now < contract.offlineUntil || !contract.isDown())
        return;
    const Phase before = contract.beforeOutage;
    const bool stops = !contract.wantsRunning && (keepsGpus(before) || before == Phase::Scheduling);
    if (stops)
        enter(contract, Phase::Stopped);
    else
        enter(contract, before == Phase::Stopping ? Phase::Stopped : before);
}

void Marketplace::goDown(Contract &contract, Instant until)
{
    contract.offlineUntil = std::max(contract.offlineUntil, until);
    m_events.add(until, {Event::Kind::HostUp, contract.id, 0});
    if (contract.isDown())
        return;
    contract.beforeOutage = contract.phase;
    enter(contract, Phase::Unknown);
}

void Marketplace::scheduleOutage(const Contract &contract, Instant after)
{
    const Weather::Outage outage = m_weather.nextOutage(*contract.machine, after);
    m_events.add(std::max(outage.from, m_now), {Event::Kind::HostDown, contract.id, 0});
}

Rates Marketplace::ratesIn(const Contract &contract, Phase phase, Duration loading) const
{
    const Unknowns &unknown = unknowns();
    Rates rates;
    rates.diskMilliGb = contract.order.diskMilliGb;
    rates.downPrice = trafficRate(contract.machine->downDollarsPerTb);
    rates.upPrice = trafficRate(contract.machine->upDollarsPerTb);
    if (phase == Phase::Offline || phase == Phase::Destroyed)
        return rates;
    const bool ranBefore = contract.beforeOutage == Phase::Running && unknown.gpuBilledWhileUnknown;
    const bool billsGpu = phase == Phase::Running || (phase == Phase::Unknown && ranBefore)
        || ((phase == Phase::Rebooting || phase == Phase::Recycling) && unknown.gpuBilledWhilePassing)
        || (phase == Phase::Stopping && unknown.gpuBilledWhileStopping);
    rates.gpuMicros = billsGpu ? contract.discountedGpuMicros() : 0;
    rates.storageMicros =
        keepsGpus(phase) ? contract.storageMicros : contract.storageMicros * unknown.stoppedDiskPermille / 1000;
    if (phase == Phase::Running) {
        rates.downMilliGbPerHour = fateOf(m_market.seed(), contract, DownFate).with(contract.stage).between(0, 1400);
        rates.upMilliGbPerHour = fateOf(m_market.seed(), contract, UpFate).with(contract.stage).between(0, 500);
    } else if (phase == Phase::Loading && !contract.pulled && !contract.loadsForever && loading > 0ms) {
        const qint64 imageMilliGb = fateOf(m_market.seed(), contract, ImageFate).between(1500, 22000);
        rates.downMilliGbPerHour = imageMilliGb * millisPerHour / loading.count();
    }
    return rates;
}

Duration Marketplace::phaseLength(const Contract &contract, Phase phase) const
{
    const Draw draw = fateOf(m_market.seed(), contract, LengthFate).with(contract.stage);
    switch (phase) {
    case Phase::Creating:
        return Duration{draw.between(800, 6000)};
    case Phase::Loading: {
        if (contract.pulled)
            return Duration{draw.between(3000, 25'000)};
        const qint64 kind = draw.with(KindFate).between(0, 99);
        return kind < 85 ? Duration{draw.between(12'000, 180'000)}
            : kind < 98  ? Duration{draw.between(180'000, 720'000)}
                         : Duration{draw.between(720'000, 3'600'000)};
    }
    case Phase::Stopping:
        return Duration{draw.between(1500, 12'000)};
    case Phase::Rebooting:
        return Duration{draw.between(6000, 30'000)};
    case Phase::Recycling:
        return Duration{draw.between(4000, 20'000)};
    case Phase::Unknown:
        return 2min;
    default:
        return 0ms;
    }
}

void Marketplace::openInterval(Contract &contract, Duration loading)
{
    if (!contract.intervals.empty() && !contract.intervals.back().to) {
        Interval &last = contract.intervals.back();
        const Amount cost = billOf(last, m_start, m_now).total();
        contract.closedCost += cost;
        m_accounts[contract.account].closedCost += cost;
        last.to = m_now;
        if (last.from == m_now)
            contract.intervals.pop_back();
    }
    if (contract.phase == Phase::Destroyed)
        return;
    contract.intervals.push_back({contract.phase, m_now, std::nullopt, ratesIn(contract, contract.phase, loading)});
    schedulePrepaid(contract);
}

void Marketplace::enter(Contract &contract, Phase phase)
{
    const bool held = contract.holdsGpus;
    ++contract.stage;
    contract.phase = phase;
    if (phase != Phase::Unknown && phase != Phase::Offline)
        contract.holdsGpus = keepsGpus(phase);
    if (phase == Phase::Running)
        contract.everRan = true;
    const Duration length = phaseLength(contract, phase);
    openInterval(contract, length);
    if (phase == Phase::Destroyed)
        release(contract);
    scheduleCredit(contract.account);
    if (phase != Phase::Destroyed)
        schedulePhase(contract, length);
    if (held && !contract.holdsGpus)
        wakeQueue(contract.machine->id);
    if (phase == Phase::Running)
        applyArmedOnRunning(contract);
}

void Marketplace::release(Contract &contract)
{
    contract.destroyed = m_now;
    m_accounts[contract.account].live.erase(contract.id);
    std::erase(m_onMachine[contract.machine->id], contract.id);
}

void Marketplace::schedulePhase(Contract &contract, Duration length)
{
    const bool forever = contract.phase == Phase::Loading && contract.loadsForever;
    if (length > 0ms && !forever)
        m_events.add(m_now + length, {Event::Kind::NextPhase, contract.id, contract.stage});
    if (contract.isBid() && (contract.holdsGpus || contract.phase == Phase::Outbid) && !contract.isDown())
        m_events.add(m_weather.nextBidChange(*contract.machine, m_now),
                     {Event::Kind::BidCheck, contract.id, contract.stage});
    if (contract.phase == Phase::Scheduling)
        m_events.add(m_weather.nextStrangersChange(*contract.machine, m_now),
                     {Event::Kind::RetryStart, contract.id, contract.stage});
}

// New rates in the same phase: the interval is cut, what is due stays due.
void Marketplace::reprice(Contract &contract)
{
    const PriceIncrease increase = *contract.agreedIncrease;
    contract.agreedIncrease.reset();
    contract.gpuMicros = increase.gpuMicros;
    contract.storageMicros = increase.storageMicros;
    contract.end = std::max(contract.end, increase.newEnd);
    openInterval(contract, 0ms);
    scheduleCredit(contract.account);
    m_events.add(contract.end, {Event::Kind::PromiseEnds, contract.id, 0});
}

} // namespace bursar::simulator
