#include "domain/compiled_policy.h"
#include "domain/explanation.h"

#include <algorithm>

namespace bursar {

namespace explanation {

std::vector<Offer> nearestAllowed(const Judge &judge, const Proposal &proposal, const std::vector<Offer> &market)
{
    constexpr size_t most = 3;
    Proposal other = proposal;
    other.bid = {};
    const CompiledPolicy compiled(judge.policy(), judge.standing(), other);
    std::vector<const Offer *> allowed;
    for (const Offer &offer : market) {
        if (offer.id != proposal.offer.id && compiled.verdictOf(offer) == Verdict::Allow)
            allowed.push_back(&offer);
    }
    const auto rank = [&](const Offer *offer) {
        Proposal priced = other;
        priced.offer = *offer;
        return std::tuple(offer->gpuName != proposal.offer.gpuName, std::abs(offer->numGpus - proposal.offer.numGpus),
                          truePricePerHour(priced), offer->id);
    };
    const auto end = allowed.begin() + static_cast<std::ptrdiff_t>(std::min(most, allowed.size()));
    std::partial_sort(allowed.begin(), end, allowed.end(),
                      [&](const Offer *left, const Offer *right) { return rank(left) < rank(right); });
    std::vector<Offer> nearest;
    std::for_each(allowed.begin(), end, [&](const Offer *offer) { nearest.push_back(*offer); });
    return nearest;
}

} // namespace explanation

Decision decide(const Policy &policy, const Standing &standing, const Proposal &proposal,
                const Circumstances &circumstances)
{
    const Judge judge(policy, standing);
    const Judgement judgement = judge.judge(proposal, circumstances.waivers);
    Decision decision{judgement.verdict, {}};
    if (judgement.findings.empty())
        return decision;
    explanation::Case refused{judge, proposal, {}};
    if (circumstances.market)
        refused.nearest = explanation::nearestAllowed(judge, proposal, *circumstances.market);
    decision.reasons.reserve(judgement.findings.size());
    for (const Finding &finding : judgement.findings) {
        decision.reasons.push_back(explanation::reasonOf(refused, finding));
        decision.reasons.back().remedies = explanation::remediesOf(refused, finding);
    }
    return decision;
}

} // namespace bursar
