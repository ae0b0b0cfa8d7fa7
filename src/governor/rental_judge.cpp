#include "governor/rental_judge.h"

#include "governor/lookups.h"
#include "governor/standings.h"
#include "ledger/policy_store.h"

namespace bursar::governor {

RentalJudge::RentalJudge(Policy policy, int policyVersion, Standing standing)
    : m_policy(std::move(policy))
    , m_policyVersion(policyVersion)
    , m_standing(std::move(standing))
{
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
    Expected<Standing> standing = standingOf(context.costs(), *team, (*policy)->policy, context.now(), request.id);
    if (!standing)
        return standing.failure();
    return RentalJudge((*policy)->policy, (*policy)->number, *std::move(standing));
}

} // namespace bursar::governor
