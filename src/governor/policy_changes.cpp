#include "governor/policy_changes.h"

#include "domain/policy_fields.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/rental_judge.h"
#include "governor/standings.h"
#include "ledger/policy_store.h"

#include <algorithm>

namespace bursar::governor {

PolicyChanges::PolicyChanges(Context &context)
    : m_context(context)
{
}

Expected<PolicyVersion> PolicyChanges::save(const MemberId &by, const TeamId &team, const Policy &policy,
                                            const QString &reason, const std::optional<Instant> &from)
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A change of a policy needs a reason; it stands in the version history."),
                          QStringLiteral("Say in a few words why the policy changes."));
    }
    if (const auto valid = validatePolicy(policy); !valid)
        return valid.failure();
    const Expected<Team> owner = teamWithId(m_context.database(), team);
    if (!owner)
        return owner.failure();
    if (owner->archived) {
        return usageError(QStringLiteral("team_archived"),
                          QStringLiteral("The team %1 is archived; its policy cannot change.").arg(owner->name),
                          QStringLiteral("Choose a team that is in use."));
    }
    const Instant now = m_context.now();
    if (from && *from < now - std::chrono::minutes{1}) {
        return usageError(QStringLiteral("policy_in_the_past"),
                          QStringLiteral("A policy cannot come into force in the past: decisions were made with "
                                         "the one that held then."),
                          QStringLiteral("Leave the time out, or give one to come."));
    }

    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    // Read under the write lock: two people who save the same change at once make one version.
    const auto history = ledger::PolicyStore(m_context.database()).history(team);
    if (!history)
        return history.failure();
    const Instant effectiveFrom = std::max(from.value_or(now), now);
    const PolicyVersion *before = versionInForce(*history, effectiveFrom);
    if (before && before->policy == policy) {
        return usageError(QStringLiteral("no_change"),
                          QStringLiteral("Nothing is different from version %1, which holds then.").arg(before->number),
                          QStringLiteral("Change a field, or leave the policy as it is."));
    }
    const auto saved = ledger::PolicyStore::save(**transaction, {team, 0, policy, now, by, why, effectiveFrom});
    if (!saved)
        return saved;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return saved;
}

Expected<std::vector<PolicyVersion>> PolicyChanges::saveForAll(const MemberId &by, const std::vector<TeamId> &teams,
                                                               const Policy &policy, const QString &reason)
{
    for (const TeamId &team : teams) {
        if (const auto known = teamWithId(m_context.database(), team); !known)
            return known.failure();
    }
    std::vector<PolicyVersion> versions;
    for (const TeamId &team : teams) {
        const auto saved = save(by, team, policy, reason);
        if (saved)
            versions.push_back(*saved);
        else if (saved.error().code != QLatin1String("no_change"))
            return saved.failure();
    }
    return versions;
}

Expected<PolicyVersion> PolicyChanges::inForce(const TeamId &team) const
{
    const auto found = ledger::PolicyStore(m_context.database()).inForce(team, m_context.now());
    if (!found)
        return found.failure();
    if (!*found) {
        return usageError(QStringLiteral("no_policy"), QStringLiteral("The team has no policy in force yet."),
                          QStringLiteral("Save a policy for the team first."));
    }
    return **found;
}

Expected<PolicyVersion> PolicyChanges::version(const TeamId &team, int number) const
{
    const auto history = ledger::PolicyStore(m_context.database()).history(team);
    if (!history)
        return history.failure();
    const auto found = std::find_if(history->begin(), history->end(),
                                    [number](const PolicyVersion &version) { return version.number == number; });
    if (found == history->end()) {
        return usageError(QStringLiteral("unknown_version"),
                          QStringLiteral("The policy has no version %1.").arg(number),
                          history->empty() ? QStringLiteral("Save a policy for the team first.")
                                           : QStringLiteral("Versions go from 1 to %1.").arg(history->back().number));
    }
    return *found;
}

Expected<Decision> PolicyChanges::check(const Proposal &proposal, const MemberId &asker) const
{
    const Expected<Team> team = teamWithId(m_context.database(), proposal.team);
    if (!team)
        return team.failure();
    const Expected<PolicyVersion> version = inForce(proposal.team);
    if (!version)
        return version.failure();
    const Expected<Standing> standing =
        standingOf(m_context.costs(), *team, version->policy, m_context.now(), {}, asker);
    if (!standing)
        return standing.failure();
    return decideWithMarket(m_context.database(), version->policy, *standing, proposal);
}

} // namespace bursar::governor
