#include "domain/compiled_policy.h"

namespace bursar {

CompiledPolicy::CompiledPolicy(const Policy &policy, const Standing &standing, Gigabytes disk, Duration plannedTime)
    : m_gpuAllow(policy.gpuAllow)
    , m_maxPricePerHour(policy.maxPricePerHour)
    , m_minReliability(policy.minReliability)
    , m_disk(disk)
    , m_nothingFits(standing.slotsHeld >= policy.maxInstances)
{
    for (const auto &[period, limit] : policy.budgets) {
        const std::optional<BudgetRule> rule = budgetRule(policy, standing, period);
        if (!rule)
            continue;
        m_nothingFits = m_nothingFits || rule->exhausted();
        m_rooms.push_back({rule->available(), billableUntil(standing.at + plannedTime, standing.at, rule->span)});
    }
}

Verdict CompiledPolicy::verdictOf(const Offer &offer) const
{
    // Cheap questions first: most offers of a market fail one of them.
    if (m_nothingFits || !offer.rentable || offer.reliability < m_minReliability
        || offer.pricePerHour > m_maxPricePerHour || m_disk > offer.diskSpace || !gpuAllowed(offer)
        || offer.truePricePerHour(m_disk) > m_maxPricePerHour)
        return Verdict::Deny;
    for (const Room &room : m_rooms) {
        if (!fits(room, offer))
            return Verdict::Deny;
    }
    return Verdict::Allow;
}

bool CompiledPolicy::gpuAllowed(const Offer &offer) const
{
    const QPair<QString, int> key(offer.gpuName, offer.gpuRamMb);
    const auto known = m_gpuAllowed.constFind(key);
    if (known != m_gpuAllowed.constEnd())
        return *known;
    const bool allowed = anyCovers(m_gpuAllow, offer.gpuName, offer.gpuRamMb);
    m_gpuAllowed.insert(key, allowed);
    return allowed;
}

bool CompiledPolicy::fits(const Room &room, const Offer &offer) const
{
    return costOver(offer.pricePerHour, room.time.gpu) + storageCostOver(offer.storageCost, m_disk, room.time.disk)
        <= room.available;
}

} // namespace bursar
