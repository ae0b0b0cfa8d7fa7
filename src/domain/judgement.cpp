#include "domain/judgement.h"

#include "domain/image_pattern.h"

#include <algorithm>

namespace bursar {

namespace {

using Kind = Finding::Kind;

template <class Value, class Limit>
bool exceeds(const Value &value, const std::optional<Limit> &limit)
{
    return limit && value > *limit;
}

} // namespace

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return QStringLiteral("allow");
    case Verdict::NeedsApproval:
        return QStringLiteral("needs_approval");
    case Verdict::Deny:
        break;
    }
    return QStringLiteral("deny");
}

Judge::Judge(const Policy &policy, const Standing &standing)
    : m_policy(policy)
    , m_standing(standing)
    , m_budgets(budgetRules(policy, standing))
{
}

Money Judge::addsTo(const BudgetRule &budget, const Proposal &proposal) const
{
    return committedUntil(costAhead(proposal, m_standing.at), m_standing.at, budget.span);
}

bool Judge::breaksWorkingHours(Duration plannedTime) const
{
    if (!m_policy.workingHours || m_policy.outsideHours != LimitAction::Stop)
        return false;
    const QTimeZone zone = zoneNamed(m_standing.zone).value_or(QTimeZone::utc());
    const std::optional<Instant> end = m_policy.workingHours->openUntil(m_standing.at, zone, m_standing.holidays);
    return !end || *end < m_standing.at + plannedTime;
}

bool Judge::breaks(Rule rule, const Proposal &proposal) const
{
    const Policy &policy = m_policy;
    const Offer &offer = proposal.offer;
    switch (rule) {
    case Rule::GpuAllow:
        return !anyCovers(policy.gpuAllow, offer.gpuName, offer.gpuRamMb);
    case Rule::MaxInstances:
        return m_standing.slotsHeld >= policy.maxInstances;
    case Rule::MaxPricePerHour:
        return truePricePerHour(proposal) > policy.maxPricePerHour;
    case Rule::MinReliability:
        return offer.reliability < policy.minReliability;
    case Rule::TeamMaxPricePerHour:
        return policy.teamMaxPricePerHour
            && m_standing.heldPerHour + truePricePerHour(proposal) > *policy.teamMaxPricePerHour;
    case Rule::MaxGpusPerInstance:
        return exceeds(offer.numGpus, policy.maxGpusPerInstance);
    case Rule::MaxGpus:
        return exceeds(m_standing.gpusHeld + offer.numGpus, policy.maxGpus);
    case Rule::ApprovalAbovePrice:
        return policy.approvalAbovePrice && truePricePerHour(proposal) > *policy.approvalAbovePrice;
    case Rule::ApprovalAboveCost:
        return policy.approvalAboveCost && costOf(proposal).total() > *policy.approvalAboveCost;
    case Rule::MaxDisk:
        return exceeds(proposal.disk, policy.maxDisk);
    case Rule::VerifiedOnly:
        return policy.verifiedOnly.value_or(false) && offer.verification != Verification::Verified;
    case Rule::DatacenterOnly:
        return policy.datacenterOnly.value_or(false) && !offer.datacenter;
    case Rule::CountriesAllow:
        return !policy.countriesAllow.isEmpty() && !policy.countriesAllow.contains(offer.country);
    case Rule::CountriesDeny:
        return !policy.countriesDeny.isEmpty()
            && (offer.country.isEmpty() || policy.countriesDeny.contains(offer.country));
    case Rule::RentalTypes:
        return !policy.rentalTypes.empty() && !policy.rentalTypes.contains(proposal.type);
    case Rule::ImagesAllow:
        return !policy.imagesAllow.isEmpty() && !proposal.image.isEmpty()
            && !anyImagePatternCovers(policy.imagesAllow, proposal.image);
    case Rule::MaxPlannedHours:
        return exceeds(proposal.plannedTime, policy.maxPlannedHours);
    case Rule::MaxLifetime:
        return policy.atLifetimeEnd == LimitAction::Stop && exceeds(proposal.plannedTime, policy.maxLifetime);
    case Rule::WorkingHours:
        return breaksWorkingHours(proposal.plannedTime);
    case Rule::DailyBudget:
    case Rule::MonthlyBudget:
    case Rule::WeeklyBudget:
    case Rule::HourlyBudget:
    case Rule::QuarterlyBudget:
    case Rule::LifetimeBudget:
    case Rule::Offer:
        break;
    }
    return false;
}

bool Judge::breaks(const Finding &finding, const Proposal &proposal) const
{
    if (finding.budget >= 0) {
        const BudgetRule &budget = m_budgets.at(static_cast<size_t>(finding.budget));
        return budget.refuses(addsTo(budget, proposal));
    }
    switch (finding.kind) {
    case Kind::NotRentable:
        return !proposal.offer.rentable;
    case Kind::DiskBeyondOffer:
        return proposal.disk > proposal.offer.diskSpace;
    case Kind::BidBelowFloor:
        return proposal.type == RentalType::Bid && proposal.offer.minBid
            && gpuPricePerHour(proposal) < *proposal.offer.minBid;
    case Kind::Plain:
    case Kind::CountryUnknown:
        break;
    }
    return breaks(finding.rule, proposal);
}

void Judge::judgeOffer(const Proposal &proposal, std::vector<Finding> &findings) const
{
    for (const Kind kind : {Kind::NotRentable, Kind::DiskBeyondOffer, Kind::BidBelowFloor}) {
        if (breaks(Finding{Rule::Offer, kind}, proposal))
            findings.push_back({Rule::Offer, kind});
    }
}

void Judge::judgeCountry(const Proposal &proposal, Rule rule, std::vector<Finding> &findings) const
{
    if (breaks(rule, proposal))
        findings.push_back({rule, proposal.offer.country.isEmpty() ? Kind::CountryUnknown : Kind::Plain});
}

Judgement Judge::judge(const Proposal &proposal, const Waivers &waivers) const
{
    std::vector<Finding> findings;
    const CostAhead ahead = costAhead(proposal, m_standing.at);
    const auto judgeBudgets = [&](BudgetPeriod period, bool waived) {
        for (size_t i = 0; i < m_budgets.size(); ++i) {
            const BudgetRule &budget = m_budgets[i];
            if (budget.period != period || (waived && !budget.isAbove()))
                continue;
            if (budget.refuses(committedUntil(ahead, m_standing.at, budget.span)))
                findings.push_back({ruleOf(period), Kind::Plain, static_cast<int>(i)});
        }
    };
    bool denied = false;
    for (int i = 0; i < ruleCount; ++i) {
        const Rule rule = static_cast<Rule>(i);
        const bool waived = waivers.covers(rule);
        const size_t before = findings.size();
        if (const std::optional<BudgetPeriod> period = periodOf(rule))
            judgeBudgets(*period, waived);
        else if (rule == Rule::Offer)
            judgeOffer(proposal, findings);
        else if (waived)
            continue;
        else if (rule == Rule::CountriesAllow || rule == Rule::CountriesDeny)
            judgeCountry(proposal, rule, findings);
        else if (breaks(rule, proposal))
            findings.push_back({rule});
        denied = denied || (findings.size() > before && !isApprovalThreshold(rule));
    }
    if (findings.empty())
        return {};
    return {denied ? Verdict::Deny : Verdict::NeedsApproval, std::move(findings)};
}

} // namespace bursar
