#include "domain/compiled_policy.h"

#include <algorithm>
#include <array>

namespace bursar {

namespace {

/// Rules that look at no offer.
constexpr std::array<Rule, 7> wishRules{Rule::MaxInstances,    Rule::MaxDisk,     Rule::RentalTypes, Rule::ImagesAllow,
                                        Rule::MaxPlannedHours, Rule::MaxLifetime, Rule::WorkingHours};

Proposal plainWish(Gigabytes disk, Duration plannedTime)
{
    Proposal wish;
    wish.disk = disk;
    wish.plannedTime = plannedTime;
    return wish;
}

} // namespace

CompiledPolicy::CompiledPolicy(const Policy &policy, const Standing &standing, Gigabytes disk, Duration plannedTime)
    : CompiledPolicy(policy, standing, plainWish(disk, plannedTime))
{
}

CompiledPolicy::CompiledPolicy(const Policy &policy, const Standing &standing, Proposal wanted)
    : m_policy(policy)
    , m_wanted(std::move(wanted))
    , m_now(standing.at)
    , m_held(standing.heldPerHour)
    , m_gpusHeld(standing.gpusHeld)
    , m_noTraffic(m_wanted.expectedUp == Gigabytes{} && m_wanted.expectedDown == Gigabytes{})
{
    const Judge judge(policy, standing);
    m_nothingFits = std::any_of(wishRules.begin(), wishRules.end(),
                                [&](Rule rule) { return judge.breaks(Finding{rule}, m_wanted); });
    for (const BudgetRule &rule : judge.budgets()) {
        m_nothingFits = m_nothingFits || rule.exhausted();
        m_rooms.push_back({rule.available(), rule.span, billableUntil(m_now + m_wanted.plannedTime, m_now, rule.span)});
    }
}

Proposal CompiledPolicy::with(const Offer &offer) const
{
    Proposal proposal = m_wanted;
    proposal.offer = offer;
    return proposal;
}

Verdict CompiledPolicy::verdictOf(const Offer &offer) const
{
    // Cheap questions first: most offers of a market fail one of them.
    if (m_nothingFits || !offer.rentable || offer.reliability < m_policy.minReliability
        || m_wanted.disk > offer.diskSpace)
        return Verdict::Deny;
    const bool plain = m_wanted.type == RentalType::OnDemand && m_noTraffic;
    if (plain && offer.pricePerHour > m_policy.maxPricePerHour)
        return Verdict::Deny;
    if (!gpuAllowed(offer) || !mayStand(offer)
        || (m_policy.maxGpusPerInstance && offer.numGpus > *m_policy.maxGpusPerInstance)
        || (m_policy.maxGpus && m_gpusHeld + offer.numGpus > *m_policy.maxGpus))
        return Verdict::Deny;
    return plain ? plainVerdict(offer) : verdictOfProposal(with(offer));
}

bool CompiledPolicy::priceFits(HourlyRate price) const
{
    return price <= m_policy.maxPricePerHour
        && (!m_policy.teamMaxPricePerHour || m_held + price <= *m_policy.teamMaxPricePerHour);
}

Verdict CompiledPolicy::plainVerdict(const Offer &offer) const
{
    const HourlyRate price = offer.truePricePerHour(m_wanted.disk);
    if (!priceFits(price)
        || !std::all_of(m_rooms.begin(), m_rooms.end(), [&](const Room &room) { return fits(room, offer); }))
        return Verdict::Deny;
    const bool isDear = (m_policy.approvalAbovePrice && price > *m_policy.approvalAbovePrice)
        || (m_policy.approvalAboveCost && costOf(with(offer)).total() > *m_policy.approvalAboveCost);
    return isDear ? Verdict::NeedsApproval : Verdict::Allow;
}

Verdict CompiledPolicy::verdictOfProposal(const Proposal &proposal) const
{
    const HourlyRate price = truePricePerHour(proposal);
    const std::optional<HourlyRate> floor = proposal.offer.minBid;
    if (!priceFits(price) || (proposal.type == RentalType::Bid && floor && gpuPricePerHour(proposal) < *floor))
        return Verdict::Deny;
    const CostAhead ahead = costAhead(proposal, m_now);
    if (!std::all_of(m_rooms.begin(), m_rooms.end(),
                     [&](const Room &room) { return committedUntil(ahead, m_now, room.span) <= room.available; }))
        return Verdict::Deny;
    const bool isDear = (m_policy.approvalAbovePrice && price > *m_policy.approvalAbovePrice)
        || (m_policy.approvalAboveCost && costOf(proposal).total() > *m_policy.approvalAboveCost);
    return isDear ? Verdict::NeedsApproval : Verdict::Allow;
}

bool CompiledPolicy::gpuAllowed(const Offer &offer) const
{
    const QPair<QString, int> key(offer.gpuName, offer.gpuRamMb);
    const auto known = m_gpuAllowed.constFind(key);
    if (known != m_gpuAllowed.constEnd())
        return *known;
    const bool allowed = anyCovers(m_policy.gpuAllow, offer.gpuName, offer.gpuRamMb);
    m_gpuAllowed.insert(key, allowed);
    return allowed;
}

bool CompiledPolicy::mayStand(const Offer &offer) const
{
    if (m_policy.verifiedOnly.value_or(false) && offer.verification != Verification::Verified)
        return false;
    if (m_policy.datacenterOnly.value_or(false) && !offer.datacenter)
        return false;
    if (!m_policy.countriesAllow.isEmpty() && !m_policy.countriesAllow.contains(offer.country))
        return false;
    return m_policy.countriesDeny.isEmpty()
        || (!offer.country.isEmpty() && !m_policy.countriesDeny.contains(offer.country));
}

bool CompiledPolicy::fits(const Room &room, const Offer &offer) const
{
    // Two divisions of 128 bits for every budget and offer would take the frame; products tell all but a tie. Prices
    // that no host asks would overflow them.
    constexpr qint64 mostNanos = 10'000'000'000'000'000;
    constexpr Wide msPerHour = 3'600'000;
    constexpr Wide perMicro = msPerHour * hoursPerStorageMonth * 1000 * 1000; // as nano-dollars × ms × GB/1000
    if (offer.pricePerHour.nanos() < mostNanos && offer.storageCost.nanos() < mostNanos / 1000) {
        const Wide gpu = Wide{offer.pricePerHour.nanos()} * room.time.gpu.count() * hoursPerStorageMonth * 1000;
        const Wide disk = Wide{offer.storageCost.nanos()} * m_wanted.disk.thousandths() * room.time.disk.count();
        const Wide rest = Wide{room.available.micros()} * perMicro - gpu - disk;
        if (rest >= 2 * perMicro || rest <= -2 * perMicro)
            return rest > 0;
    }
    return costOver(offer.pricePerHour, room.time.gpu)
        + storageCostOver(offer.storageCost, m_wanted.disk, room.time.disk)
        <= room.available;
}

} // namespace bursar
