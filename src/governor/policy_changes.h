#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Saving policies, and asking what one would say.
class PolicyChanges
{
public:
    explicit PolicyChanges(Context &context);

    /// One new version, in force from `from` (now when empty). A reason is required; a version without a difference is
    /// refused.
    Expected<PolicyVersion> save(const MemberId &by, const TeamId &team, const Policy &policy, const QString &reason,
                                 const std::optional<Instant> &from = std::nullopt);
    /// The same rules for several teams, one version each. Every team must be known before the first is changed; one
    /// that has these rules already is left as it is.
    Expected<std::vector<PolicyVersion>> saveForAll(const MemberId &by, const std::vector<TeamId> &teams,
                                                    const Policy &policy, const QString &reason);
    Expected<PolicyVersion> inForce(const TeamId &team) const;
    Expected<PolicyVersion> version(const TeamId &team, int number) const;
    /// The pure decision on a proposal with the policy and standing of now; nothing is written.
    /// With a person their budgets count, too.
    Expected<Decision> check(const Proposal &proposal, const MemberId &asker = {}) const;

private:
    Context &m_context;
};

} // namespace bursar::governor
