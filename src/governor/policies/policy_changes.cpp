#include "governor/policies/policy_changes.h"

#include "domain/change_direction.h"
#include "domain/owner_orders.h"
#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/executor/rental_judge.h"
#include "governor/lookups.h"
#include "governor/requests/second_person.h"
#include "ledger/policy_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<Team> teamInUse(ledger::Database &database, const TeamId &id)
{
    Expected<Team> team = teamWithId(database, id);
    if (team && team->archived) {
        return usageError(QStringLiteral("team_archived"),
                          QStringLiteral("The team %1 is archived; its policy cannot change.").arg(team->name),
                          QStringLiteral("Choose a team that is in use."));
    }
    return team;
}

} // namespace

PolicyChanges::PolicyChanges(Context &context)
    : m_context(context)
{
}

/// A version that is sound and could be saved, and the one that it changes.
struct PolicyChanges::Draft
{
    PolicyVersion version;
    Team team;
    std::optional<PolicyVersion> before;
};

Expected<PolicyChanges::Draft> PolicyChanges::prepare(const MemberId &by, const TeamId &team, const Policy &policy,
                                                      const QString &reason, const std::optional<Instant> &from) const
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A change of a policy needs a reason; it stands in the version history."),
                          QStringLiteral("Say in a few words why the policy changes."));
    }
    if (const auto valid = validatePolicy(policy); !valid)
        return valid.failure();
    const Expected<Team> owner = teamInUse(m_context.database(), team);
    if (!owner)
        return owner.failure();
    const Instant now = m_context.now();
    if (from && *from < now - std::chrono::minutes{1}) {
        return usageError(QStringLiteral("policy_in_the_past"),
                          QStringLiteral("A policy cannot come into force in the past: decisions were made with "
                                         "the one that held then."),
                          QStringLiteral("Leave the time out, or give one to come."));
    }
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
    return Draft{
        {team, 0, policy, now, by, why, effectiveFrom}, *owner, before ? std::optional(*before) : std::nullopt};
}

Request PolicyChanges::requestFor(const Draft &draft, const std::optional<Instant> &from)
{
    Request request = newRequest(m_context, RequestKind::Change, draft.version.by);
    request.team = draft.team.id;
    request.reason = draft.version.reason;
    request.order =
        toJson(ChangeOrder{ownerOf(draft.team), draft.before ? draft.before->number : 0,
                           differences(draft.before ? draft.before->policy : Policy{}, draft.version.policy), from});
    return request;
}

Expected<PolicyVersion> PolicyChanges::save(const MemberId &by, const TeamId &team, const Policy &policy,
                                            const QString &reason, const std::optional<Instant> &from)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    // Under the write lock: two people who save the same change at once make one version.
    const auto draft = prepare(by, team, policy, reason, from);
    if (!draft)
        return draft.failure();
    const auto fourEyes = wantsFourEyes(m_context);
    if (!fourEyes)
        return fourEyes.failure();
    const QStringList raised = draft->before ? raisedFields(draft->before->policy, policy) : QStringList();
    if (*fourEyes && !raised.isEmpty()) {
        const auto request = askSecondPerson(m_context, *std::move(transaction), requestFor(*draft, from));
        if (!request)
            return request.failure();
        return Unexpected{waitsForApproval(*request,
                                           QStringLiteral("This raises %1 of %2, which somebody else has to approve.")
                                               .arg(raised.join(QLatin1String(", ")), draft->team.name))};
    }
    const auto saved = ledger::PolicyStore::save(**transaction, draft->version);
    if (!saved)
        return saved;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return saved;
}

Expected<std::vector<PolicyChanges::TeamOutcome>> PolicyChanges::saveForAll(const MemberId &by,
                                                                            const std::vector<TeamId> &teams,
                                                                            const Policy &policy, const QString &reason)
{
    using Kind = TeamOutcome::Kind;
    std::vector<TeamOutcome> outcomes;
    for (const TeamId &team : teams) {
        const auto known = teamWithId(m_context.database(), team);
        if (!known)
            return known.failure();
        outcomes.push_back({team, known->name});
    }
    for (TeamOutcome &outcome : outcomes) {
        const auto saved = save(by, outcome.team, policy, reason);
        if (saved) {
            outcome.version = *saved;
            continue;
        }
        const Error &error = saved.error();
        outcome.message = error.message;
        outcome.kind = error.code == QLatin1String("no_change") ? Kind::Unchanged
            : error.code == QLatin1String("needs_approval")     ? Kind::Waits
                                                                : Kind::Failed;
        if (outcome.kind == Kind::Waits)
            outcome.request =
                RequestId::parse(error.details.value(QLatin1String("request")).toString()).value_or(RequestId());
    }
    return outcomes;
}

Expected<Request> PolicyChanges::ask(const MemberId &by, const TeamId &team, const Policy &policy,
                                     const QString &reason, const std::optional<Instant> &from)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto draft = prepare(by, team, policy, reason, from);
    if (!draft)
        return draft.failure();
    return askSecondPerson(m_context, *std::move(transaction), requestFor(*draft, from));
}

Expected<void> carryOutPolicyChange(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                    const MemberId &approver)
{
    const auto order = changeOrderOf(request);
    if (!order)
        return Unexpected{unreadableOrder()};
    const Expected<Team> team = teamInUse(context.database(), request.team);
    const auto history = ledger::PolicyStore(context.database()).history(request.team);
    if (!team || !history)
        return team ? history.failure() : team.failure();
    const Instant effectiveFrom = std::max(order->from.value_or(context.now()), context.now());
    const PolicyVersion *before = versionInForce(*history, effectiveFrom);
    if ((before ? before->number : 0) != order->baseVersion)
        return changeOutdated(QStringLiteral("the policy of %1").arg(team->name), order->baseVersion);
    const auto policy = changedPolicy(before ? before->policy : Policy{}, *order);
    if (!policy)
        return policy.failure();
    const auto saved = ledger::PolicyStore::save(
        transaction, {request.team, 0, *policy, context.now(), request.by, request.reason, effectiveFrom, approver});
    return saved ? Expected<void>() : saved.failure();
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
