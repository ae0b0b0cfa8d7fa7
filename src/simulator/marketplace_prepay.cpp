#include "simulator/marketplace.h"

#include <algorithm>

namespace bursar::simulator {

namespace {

Amount costSoFar(const Contract &contract, Instant start, Instant now)
{
    const bool isOpen = !contract.intervals.empty() && !contract.intervals.back().to;
    return contract.closedCost + (isOpen ? billOf(contract.intervals.back(), start, now).total() : Amount{});
}

} // namespace

void Marketplace::prepay(qint64 id, Amount money)
{
    Contract &contract = m_contracts.at(id);
    ++m_revision;
    const Amount bound = boundTo(contract) + money;
    contract.prepaid.money = bound;
    contract.prepaid.costBefore = costSoFar(contract, m_start, m_now);
    if (contract.prepaid.discountPermille == 0)
        contract.prepaid.since = m_now;
    // Vast.ai's own scale is not known: a tenth at once, two fifths for half a year.
    contract.prepaid.discountPermille = static_cast<int>(std::min<qint64>(400, 100 + monthsOf(contract, bound) / 2));
    openInterval(contract, Duration{0});
    scheduleCredit(contract.account);
}

qint64 Marketplace::monthsOf(const Contract &contract, Amount money)
{
    const Amount monthly = Amount::fromMicros(std::max<qint64>(1, contract.gpuMicros * hoursPerMonth));
    return static_cast<qint64>(money.units * 100 / monthly.units);
}

Amount Marketplace::boundTo(const Contract &contract) const
{
    if (contract.prepaid.money.units == 0 || !contract.isLive())
        return {};
    const Amount used = costSoFar(contract, m_start, m_now) - contract.prepaid.costBefore;
    return std::max(Amount{}, contract.prepaid.money - used);
}

Amount Marketplace::discountEnjoyed(const Contract &contract) const
{
    const int permille = contract.prepaid.discountPermille;
    if (permille == 0)
        return {};
    return {billOf(contract, contract.prepaid.since, m_now).gpu.units * permille / (1000 - permille)};
}

Amount Marketplace::refundOf(const Contract &contract) const
{
    const Amount bound = boundTo(contract);
    return std::max(Amount{}, Amount{bound.units - bound.units / 20} - discountEnjoyed(contract));
}

// At the latest then it is used up, if nothing changes before.
void Marketplace::schedulePrepaid(const Contract &contract)
{
    const Amount burn = contract.intervals.back().rates.burnPerHour();
    const Amount bound = boundTo(contract);
    if (bound.units <= 0 || burn.units <= 0)
        return;
    const Wide millis = std::min(bound.units * millisPerHour / burn.units + 1, Wide{millisPerDay} * 36500);
    m_events.add(m_now + Duration{static_cast<qint64>(millis)}, {Event::Kind::PrepaidEnds, contract.id, 0});
}

void Marketplace::prepaidCheck(Contract &contract)
{
    if (contract.prepaid.discountPermille == 0)
        return;
    if (boundTo(contract).units > 0) {
        schedulePrepaid(contract);
        return;
    }
    contract.prepaid = {};
    openInterval(contract, Duration{0});
    scheduleCredit(contract.account);
}

} // namespace bursar::simulator
