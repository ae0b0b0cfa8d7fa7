#include "governor/executor/rental_judge.h"

#include "governor/budgets/standings.h"
#include "governor/lookups.h"
#include "ledger/offer_snapshot_store.h"
#include "ledger/policy_store.h"

namespace bursar::governor {

Decision decideWithMarket(ledger::Database &database, const Policy &policy, const Standing &standing,
                          const Proposal &proposal, const Waivers &waivers)
{
    Decision decision = decide(policy, standing, proposal, {waivers, nullptr});
    if (decision.reasons.empty())
        return decision;
    // Without a search there are no offers to name; the decision is as good.
    const auto snapshot = ledger::OfferSnapshotStore(database).load(proposal.team);
    return snapshot && *snapshot ? decide(policy, standing, proposal, {waivers, &(*snapshot)->offers}) : decision;
}

RentalJudge::RentalJudge(ledger::Database &database, Policy policy, int policyVersion, Standing standing,
                         RentalOrder order)
    : m_database(database)
    , m_policy(std::move(policy))
    , m_policyVersion(policyVersion)
    , m_standing(std::move(standing))
    , m_order(std::move(order))
{
}

Decision RentalJudge::decide(const Proposal &proposal) const
{
    return decideWithMarket(m_database, m_policy, m_standing, proposal, m_order.waiversFor(proposal));
}

Expected<RentalJudge> RentalJudge::of(Context &context, const Request &request)
{
    const Expected<Team> team = teamWithId(context.database(), request.team);
    if (!team)
        return team.failure();
    const auto policy = ledger::PolicyStore(context.database()).inForce(request.team, context.now());
    if (!policy)
        return policy.failure();
    if (!*policy) {
        return Unexpected{Error{Error::Kind::Damaged,
                                QStringLiteral("no_policy"),
                                QStringLiteral("The team %1 has no policy in force.").arg(team->name),
                                QStringLiteral("Save a policy for the team first."),
                                {}}};
    }
    Expected<Standing> standing =
        standingOf(context.costs(), *team, (*policy)->policy, context.now(), request.id, request.by);
    if (!standing)
        return standing.failure();
    const auto order = request.rental();
    return RentalJudge(context.database(), (*policy)->policy, (*policy)->number, *std::move(standing),
                       order.value_or(RentalOrder{}));
}

} // namespace bursar::governor
