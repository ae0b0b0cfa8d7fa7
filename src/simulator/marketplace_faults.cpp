#include "simulator/marketplace.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// What strikes contracts that exist; the rest strikes the next order.
bool strikesContracts(MarketFault fault)
{
    return fault == MarketFault::Outbid || fault == MarketFault::HostOffline || fault == MarketFault::PriceIncrease;
}

} // namespace

void Marketplace::arm(MarketFault fault, int times, Duration duration)
{
    ++m_revision;
    while (times > 0 && strikesContracts(fault)) {
        Contract *victim = youngest(true);
        if (victim == nullptr && fault != MarketFault::HostOffline)
            victim = youngest(false);
        if (victim == nullptr || (fault == MarketFault::PriceIncrease && victim->pendingIncrease))
            break;
        applyTo(fault, *victim, duration);
        --times;
    }
    if (times > 0)
        m_armed[fault] = {times, duration};
}

void Marketplace::disarmAll()
{
    ++m_revision;
    m_armed.clear();
}

bool Marketplace::takeFault(MarketFault fault, Duration *duration)
{
    const auto found = m_armed.find(fault);
    if (found == m_armed.end())
        return false;
    if (duration != nullptr)
        *duration = found->second.duration;
    if (--found->second.times <= 0)
        m_armed.erase(found);
    return true;
}

// The youngest contract that runs, or (not `running`) that is on its way there.
Contract *Marketplace::youngest(bool running)
{
    for (auto entry = m_contracts.rbegin(); entry != m_contracts.rend(); ++entry) {
        const Phase phase = entry->second.phase;
        if (running ? phase == Phase::Running : phase == Phase::Creating || phase == Phase::Loading)
            return &entry->second;
    }
    return nullptr;
}

void Marketplace::applyTo(MarketFault fault, Contract &contract, Duration duration)
{
    if (fault == MarketFault::Outbid) {
        evict(contract);
    } else if (fault == MarketFault::HostOffline) {
        const Instant until = m_now + (duration > 0ms ? duration : Duration{30min});
        m_orderedOutages[contract.machine->id] = {m_now, until};
        const std::vector<qint64> ids = m_onMachine[contract.machine->id];
        for (const qint64 id : ids)
            goDown(m_contracts.at(id), until);
    } else {
        contract.pendingIncrease = PriceIncrease{++m_lastIncrease, contract.gpuMicros * 115 / 100,
                                                 contract.storageMicros * 11 / 10, m_now, contract.end + 24h * 60};
    }
}

// What was ordered while nothing ran strikes the next one that does, a minute later so that it was seen running.
void Marketplace::applyArmedOnRunning(Contract &contract)
{
    if (takeFault(MarketFault::Outbid))
        m_events.add(m_now + 1min, {Event::Kind::Evict, contract.id, contract.stage});
    if (Duration duration{0}; takeFault(MarketFault::HostOffline, &duration))
        applyTo(MarketFault::HostOffline, contract, duration);
    if (takeFault(MarketFault::PriceIncrease))
        applyTo(MarketFault::PriceIncrease, contract, 0ms);
}

} // namespace bursar::simulator
