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
    /// What became of one of several teams.
    struct TeamOutcome
    {
        enum class Kind {
            Saved,
            Unchanged, ///< it has these rules already
            Waits, ///< for a second person
            Failed
        };
        TeamId team;
        QString name;
        Kind kind = Kind::Saved;
        std::optional<PolicyVersion> version = {}; ///< when saved
        RequestId request = {}; ///< when it waits
        QString message = {}; ///< for people, when it waits or failed
    };
    /// The same rules for several teams, one version each, and what became of each, in their order. Every team must be
    /// known before the first is changed; afterwards no team keeps another one from its rules.
    Expected<std::vector<TeamOutcome>> saveForAll(const MemberId &by, const std::vector<TeamId> &teams,
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
