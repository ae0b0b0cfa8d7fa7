#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

/// Saving policies, and asking what one would say.
class PolicyChanges
{
public:
    explicit PolicyChanges(Context &context);

    /// One new version, in force from `from` (now when empty). A reason is required; a version without a difference is
    /// refused. Under four eyes a change that raises a field is not made: it becomes a request, and the error
    /// `needs_approval` names it.
    Expected<PolicyVersion> save(const MemberId &by, const TeamId &team, const Policy &policy, const QString &reason,
                                 const std::optional<Instant> &from = std::nullopt);
    /// The same rules for several teams, one version each. Every team must be known before the first is changed; one
    /// that has these rules already is left as it is. Under four eyes those that wait are told as one error in the end.
    Expected<std::vector<PolicyVersion>> saveForAll(const MemberId &by, const std::vector<TeamId> &teams,
                                                    const Policy &policy, const QString &reason);
    /// Asks a second person for the change instead of making it.
    Expected<Request> ask(const MemberId &by, const TeamId &team, const Policy &policy, const QString &reason,
                          const std::optional<Instant> &from = std::nullopt);
    Expected<PolicyVersion> inForce(const TeamId &team) const;
    Expected<PolicyVersion> version(const TeamId &team, int number) const;
    /// The pure decision on a proposal with the policy and standing of now; nothing is written.
    /// With a person their budgets count, too.
    Expected<Decision> check(const Proposal &proposal, const MemberId &asker = {}) const;

private:
    struct Draft;
    Expected<Draft> prepare(const MemberId &by, const TeamId &team, const Policy &policy, const QString &reason,
                            const std::optional<Instant> &from) const;
    Request requestFor(const Draft &draft, const std::optional<Instant> &from);

    Context &m_context;
};

/// Makes a change of a team's policy that `approver` has approved. Refused as `change_outdated` when another version
/// than the one that it changes is in force by now. Private to the room.
Expected<void> carryOutPolicyChange(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                    const MemberId &approver);

} // namespace bursar::governor
