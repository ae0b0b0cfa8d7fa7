#include "simulator/draw.h"
#include "simulator/marketplace.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

OrderOutcome Marketplace::rent(size_t account, const Order &order)
{
    using Kind = OrderOutcome::Kind;
    const Market::Place place = m_market.place(order.offerId);
    if (place.machine == nullptr)
        return {Kind::OfferGone, 0};
    const OfferState state = offerState(*place.machine, *place.slice);
    if (spendable(account).units <= 0)
        return {Kind::NoCredit, 0};
    if (order.bidMicros && *order.bidMicros < state.minBidMicros)
        return {Kind::PriceTooLow, 0};
    if (!isUp(*place.machine))
        return {Kind::OfferGone, 0};
    const bool wins = isFree(*place.machine, place.slice->gpuMask, 0, order.bidMicros)
        && (!order.bidMicros || *order.bidMicros >= m_weather.standingBid(*place.machine, *place.slice, m_now));
    if (!wins && (!order.bidMicros || order.cancelUnavailable))
        return {Kind::OfferGone, 0};
    if (order.diskMilliGb > qint64{state.diskGb} * 1000)
        return {Kind::DiskTooLarge, 0};

    const bool refusedByFault = takeFault(MarketFault::SuccessFalse);
    Contract &contract = addContract(account, order, place);
    if (!wins || refusedByFault) {
        contract.bidLost = true;
        contract.wantsRunning = contract.isBid();
        enter(contract, contract.isBid() ? Phase::Outbid : Phase::Stopped);
        return {Kind::BidLost, contract.id};
    }
    evictBidders(*place.machine, place.slice->gpuMask, contract.id);
    enter(contract, Phase::Creating);
    if (takeFault(MarketFault::DuplicateContract))
        addTwin(contract);
    return {Kind::Rented, contract.id};
}

Contract &Marketplace::addContract(size_t account, const Order &order, const Market::Place &place)
{
    ++m_revision;
    m_lastContract +=
        drawFor(m_market.seed(), Topic::Contract).with(static_cast<quint64>(m_lastContract)).between(1, 300);
    Contract contract;
    contract.id = m_lastContract;
    contract.account = account;
    contract.order = order;
    contract.label = order.label;
    contract.machine = place.machine;
    contract.slice = place.slice;
    contract.gpuMicros = order.bidMicros.value_or(m_weather.price(*place.machine, *place.slice, m_now));
    contract.storageMicros = place.machine->storageMicros;
    contract.created = m_now;
    contract.end = m_weather.promiseEnd(*place.machine, m_now);
    contract.wantsRunning = order.startRunning;
    contract.loadsForever = takeFault(MarketFault::LoadForever);
    Duration delay = unknowns().listDelay;
    if (Duration ordered{0}; takeFault(MarketFault::LateList, &ordered))
        delay = std::max(delay, ordered);
    contract.listedFrom = m_now + delay;
    Contract &added = m_contracts.emplace(contract.id, std::move(contract)).first->second;
    m_accounts[account].live.insert(added.id);
    m_onMachine[added.machine->id].push_back(added.id);
    added.intervals.push_back({Phase::Creating, m_now, std::nullopt, {}}); // replaced when it enters its first phase
    m_events.add(added.end, {Event::Kind::PromiseEnds, added.id, 0});
    scheduleOutage(added, m_now);
    return added;
}

// A second contract from one call: on an equal offer if there is one, else on the same.
void Marketplace::addTwin(const Contract &original)
{
    Market::Place place{original.machine, original.slice};
    for (const Machine &machine : m_market.machines()) {
        if (machine.gpuName != original.machine->gpuName || !isUp(machine))
            continue;
        for (const Slice &slice : machine.slices) {
            if (slice.gpus == original.slice->gpus && isFree(machine, slice.gpuMask, 0, std::nullopt)
                && (place.slice == original.slice || slice.microsPerHour < place.slice->microsPerHour))
                place = {&machine, &slice};
        }
    }
    Order order = original.order;
    order.offerId = place.slice->offerId;
    const size_t account = original.account;
    enter(addContract(account, order, place), Phase::Creating);
}

Marketplace::StartOutcome Marketplace::startContract(qint64 id)
{
    Contract &contract = m_contracts.at(id);
    if (spendable(contract.account).units <= 0)
        return StartOutcome::NoCredit;
    ++m_revision;
    contract.wantsRunning = true;
    if (contract.isDown())
        return StartOutcome::Queued;
    if (contract.phase == Phase::Stopping) {
        enter(contract, Phase::Running);
        return StartOutcome::Done;
    }
    if (contract.holdsGpus)
        return StartOutcome::Done;
    if (m_now >= contract.end)
        return StartOutcome::Queued;
    if (tryStart(contract))
        return StartOutcome::Done;
    if (contract.phase != Phase::Scheduling && contract.phase != Phase::Outbid)
        enter(contract, contract.isBid() ? Phase::Outbid : Phase::Scheduling);
    return StartOutcome::Queued;
}

void Marketplace::stopContract(qint64 id)
{
    Contract &contract = m_contracts.at(id);
    ++m_revision;
    contract.wantsRunning = false;
    if (contract.isDown() || contract.phase == Phase::Stopped || contract.phase == Phase::Stopping)
        return;
    enter(contract,
          contract.phase == Phase::Running || contract.phase == Phase::Rebooting ? Phase::Stopping : Phase::Stopped);
}

void Marketplace::rebootContract(qint64 id)
{
    Contract &contract = m_contracts.at(id);
    ++m_revision;
    if (contract.phase == Phase::Running)
        enter(contract, Phase::Rebooting);
}

void Marketplace::recycleContract(qint64 id)
{
    Contract &contract = m_contracts.at(id);
    ++m_revision;
    if (contract.phase == Phase::Running)
        enter(contract, Phase::Recycling);
}

void Marketplace::labelContract(qint64 id, const QString &label)
{
    ++m_revision;
    m_contracts.at(id).label = label;
}

void Marketplace::destroyContract(qint64 id)
{
    ++m_revision;
    Contract &contract = m_contracts.at(id);
    const Amount kept = boundTo(contract) - refundOf(contract);
    m_accounts[contract.account].moved += -kept;
    enter(contract, Phase::Destroyed);
}

void Marketplace::changeBid(qint64 id, std::optional<qint64> micros)
{
    Contract &contract = m_contracts.at(id);
    ++m_revision;
    contract.gpuMicros = micros.value_or(m_weather.standingBid(*contract.machine, *contract.slice, m_now));
    contract.order.bidMicros = contract.gpuMicros;
    openInterval(contract, 0ms);
    scheduleCredit(contract.account);
    if (contract.holdsGpus && !contract.isDown() && !winsBid(contract))
        evict(contract);
    else if (contract.phase == Phase::Outbid && contract.wantsRunning && winsBid(contract))
        tryStart(contract);
}

bool Marketplace::answerIncrease(qint64 increaseId, size_t account, bool accept)
{
    for (const qint64 id : m_accounts[account].live) {
        Contract &contract = m_contracts.at(id);
        if (!contract.pendingIncrease || contract.pendingIncrease->id != increaseId)
            continue;
        ++m_revision;
        if (accept) {
            contract.agreedIncrease = contract.pendingIncrease;
            if (unknowns().increaseAppliesAtOnce)
                reprice(contract);
        }
        contract.pendingIncrease.reset();
        return true;
    }
    return false;
}

bool Marketplace::winsBid(const Contract &contract) const
{
    return contract.gpuMicros >= m_weather.standingBid(*contract.machine, *contract.slice, m_now)
        && isFree(*contract.machine, contract.slice->gpuMask, contract.id, contract.gpuMicros);
}

bool Marketplace::tryStart(Contract &contract)
{
    const bool free = contract.isBid() ? winsBid(contract)
                                       : isFree(*contract.machine, contract.slice->gpuMask, contract.id, std::nullopt);
    if (!free || m_now >= contract.end || spendable(contract.account).units <= 0)
        return false;
    contract.holdsGpus = true;
    evictBidders(*contract.machine, contract.slice->gpuMask, contract.id);
    enter(contract, Phase::Loading);
    return true;
}

void Marketplace::evictBidders(const Machine &machine, quint32 mask, qint64 exceptContract)
{
    const std::vector<qint64> ids = m_onMachine[machine.id];
    for (const qint64 id : ids) {
        Contract &other = m_contracts.at(id);
        if (id != exceptContract && other.isBid() && other.holdsGpus && (other.slice->gpuMask & mask) != 0)
            evict(other);
    }
}

void Marketplace::evict(Contract &contract)
{
    enter(contract, contract.wantsRunning ? Phase::Outbid : Phase::Stopped);
}

void Marketplace::wakeQueue(qint64 machineId)
{
    const std::vector<qint64> ids = m_onMachine[machineId];
    for (const qint64 id : ids) {
        Contract &contract = m_contracts.at(id);
        if (contract.phase == Phase::Scheduling)
            tryStart(contract);
    }
}

} // namespace bursar::simulator
