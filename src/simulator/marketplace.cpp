#include "simulator/marketplace.h"

#include "simulator/draw.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

Marketplace::Marketplace(quint64 seed, int offers, Instant start)
    : m_market(seed, offers)
    , m_weather(seed)
    , m_charges(seed, m_market.unknowns())
    , m_start(start)
    , m_now(start)
    , m_lastContract(drawFor(seed, Topic::Contract).between(20'000'000, 34'000'000))
{
}

void Marketplace::advanceTo(Instant until)
{
    while (const auto due = m_events.takeDue(until)) {
        m_now = std::max(m_now, due->first);
        handle(due->second);
    }
    m_now = std::max(m_now, until);
}

size_t Marketplace::addAccount(const QString &name, Amount money)
{
    const size_t index = m_accounts.size();
    Account account;
    account.name = name;
    account.id = 51'000 + static_cast<qint64>(index) * 7;
    account.paidIn = money;
    account.since = m_now;
    m_accounts.push_back(std::move(account));
    return index;
}

void Marketplace::move(size_t account, Amount money)
{
    ++m_revision;
    m_accounts[account].moved += money;
    scheduleCredit(account);
}

Amount Marketplace::spendable(size_t account) const
{
    const Account &owner = m_accounts[account];
    Amount left = owner.paidIn + owner.moved - owner.closedCost;
    for (const qint64 id : owner.live)
        left = left - billOf(m_contracts.at(id).intervals.back(), m_start, m_now).total() - boundTo(m_contracts.at(id));
    return left;
}

bool Marketplace::isUp(const Machine &machine) const
{
    const auto ordered = m_orderedOutages.find(machine.id);
    if (ordered != m_orderedOutages.end() && m_now >= ordered->second.from && m_now < ordered->second.to)
        return false;
    return m_weather.nextOutage(machine, m_now).from > m_now;
}

OfferState Marketplace::offerState(const Machine &machine, const Slice &slice) const
{
    OfferState state;
    state.microsPerHour = m_weather.price(machine, slice, m_now);
    state.minBidMicros = m_weather.minBid(machine, slice, m_now);
    state.end = m_weather.promiseEnd(machine, m_now);
    qint64 usedMilliGb = 0;
    if (const auto found = m_onMachine.find(machine.id); found != m_onMachine.end()) {
        for (const qint64 id : found->second)
            usedMilliGb += m_contracts.at(id).order.diskMilliGb;
    }
    const qint64 freeGb = machine.diskGb - (usedMilliGb + 999) / 1000;
    state.diskGb =
        static_cast<int>(std::clamp<qint64>(freeGb, 0, std::max(16, machine.diskGb * slice.gpus / machine.gpus)));
    state.rentable = state.diskGb >= 8 && isFree(machine, slice.gpuMask, 0, std::nullopt) && isUp(machine);
    return state;
}

const Contract *Marketplace::contract(size_t account, qint64 id) const
{
    const auto found = m_contracts.find(id);
    if (found == m_contracts.end() || found->second.account != account || !found->second.isLive())
        return nullptr;
    return &found->second;
}

Contract *Marketplace::live(qint64 id)
{
    const auto found = m_contracts.find(id);
    return found == m_contracts.end() || !found->second.isLive() ? nullptr : &found->second;
}

// Bidders do not keep an on-demand tenant away; an on-demand tenant keeps everybody away.
bool Marketplace::isFree(const Machine &machine, quint32 mask, qint64 exceptContract, std::optional<qint64> bid) const
{
    quint32 ours = 0;
    if (const auto found = m_onMachine.find(machine.id); found != m_onMachine.end()) {
        for (const qint64 id : found->second) {
            const Contract &other = m_contracts.at(id);
            if (id == exceptContract || !other.holdsGpus)
                continue;
            ours |= other.slice->gpuMask;
            const bool stays = !other.isBid() || (bid && other.gpuMicros >= *bid);
            if ((other.slice->gpuMask & mask) != 0 && stays)
                return false;
        }
    }
    return (m_weather.strangers(machine, m_now) & mask & ~ours) == 0;
}

void Marketplace::scheduleCredit(size_t account)
{
    Account &owner = m_accounts[account];
    ++owner.creditStage;
    Amount burn;
    for (const qint64 id : owner.live)
        burn += m_contracts.at(id).intervals.back().rates.burnPerHour();
    const Amount left = spendable(account);
    if (burn.units <= 0 || left.units <= 0)
        return;
    const Wide millis = std::min(left.units * millisPerHour / burn.units + 1, Wide{millisPerDay} * 36500);
    m_events.add(m_now + Duration{static_cast<qint64>(millis)},
                 {Event::Kind::CreditCheck, static_cast<qint64>(account), owner.creditStage});
}

// Without money Vast.ai stops everything; the disks go on costing.
void Marketplace::checkCredit(size_t account)
{
    if (spendable(account).units > 0) {
        scheduleCredit(account);
        return;
    }
    const std::set<qint64> ids = m_accounts[account].live;
    for (const qint64 id : ids) {
        Contract &contract = m_contracts.at(id);
        if (boundTo(contract).units > 0)
            continue; // has money of its own
        if (contract.isDown())
            contract.wantsRunning = false;
        else if (contract.holdsGpus || contract.phase == Phase::Scheduling || contract.phase == Phase::Outbid)
            enter(contract, Phase::Stopped);
    }
}

} // namespace bursar::simulator
