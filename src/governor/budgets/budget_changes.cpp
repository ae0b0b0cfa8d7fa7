#include "governor/budgets/budget_changes.h"

#include "domain/change_direction.h"
#include "domain/owner_orders.h"
#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/requests/second_person.h"
#include "ledger/budget_store.h"
#include "ledger/organisation_store.h"

#include <algorithm>

namespace bursar::governor {

BudgetChanges::BudgetChanges(Context &context)
    : m_context(context)
{
}

Expected<BudgetOwner> BudgetChanges::ownerNamed(const QString &text) const
{
    const QString word = text.section(u':', 0, 0).trimmed();
    const QString key = text.section(u':', 1).trimmed();
    const auto kind = budgetOwnerKindFromText(word);
    if (!kind || *kind == BudgetOwner::Kind::Team) {
        return usageError(QStringLiteral("bad_owner"), QStringLiteral("\"%1\" owns no budget.").arg(text),
                          QStringLiteral("Name organisation, cost_center:CODE or member:NAME; a team's budgets are "
                                         "fields of its policy."));
    }
    const auto tree = BudgetTree::load(m_context.database());
    if (!tree)
        return tree.failure();
    const auto owner = tree->ownerNamed(*kind, key);
    if (!owner) {
        return usageError(QStringLiteral("unknown_owner"),
                          *kind == BudgetOwner::Kind::Member
                              ? QStringLiteral("Nobody named %1 has worked with this ledger.").arg(key)
                              : QStringLiteral("There is no cost centre %1.").arg(key),
                          QStringLiteral("Look at the teams' cost centres and at the members."));
    }
    return *owner;
}

Expected<std::vector<OwnerBudgets>> BudgetChanges::history(const BudgetOwner &owner) const
{
    return ledger::BudgetStore(m_context.database()).history(owner.kind, owner.id);
}

/// A version that is sound and could be saved, and the one that it changes.
struct BudgetChanges::Draft
{
    OwnerBudgets version;
    std::optional<OwnerBudgets> before;

    BudgetTerms termsBefore() const { return before ? before->terms : BudgetTerms{}; }
};

Expected<BudgetChanges::Draft> BudgetChanges::prepare(const MemberId &by, const BudgetOwner &owner,
                                                      const BudgetTerms &terms, const QString &reason,
                                                      const std::optional<Instant> &from) const
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A change of a budget needs a reason; it stands in the version history."),
                          QStringLiteral("Say in a few words why the budget changes."));
    }
    const bool negative = std::any_of(terms.amounts.begin(), terms.amounts.end(),
                                      [](const auto &entry) { return entry.second < Money{}; });
    if (negative) {
        return usageError(QStringLiteral("bad_amount"), QStringLiteral("A budget cannot be less than nothing."),
                          QStringLiteral("Give an amount of 0 or more."));
    }
    for (const auto &[period, percent] : terms.carryOver) {
        if (!terms.amounts.contains(period)) {
            return usageError(
                QStringLiteral("nothing_to_carry_over"),
                QStringLiteral("%1 has no budget per %2 that could be carried over.").arg(owner.name, toString(period)),
                QStringLiteral("Give it one, or leave the %1 out.").arg(toString(period)));
        }
    }
    const Instant now = m_context.now();
    if (from && *from < now - std::chrono::minutes{1}) {
        return usageError(QStringLiteral("budget_in_the_past"),
                          QStringLiteral("A budget cannot come into force in the past: decisions were made with the "
                                         "one that held then."),
                          QStringLiteral("Leave the time out, or give one to come."));
    }
    const auto versions = history(owner);
    if (!versions)
        return versions.failure();
    const Instant effectiveFrom = std::max(from.value_or(now), now);
    const OwnerBudgets *before = budgetsInForce(*versions, effectiveFrom);
    if (before ? before->terms == terms : terms.amounts.empty()) {
        return usageError(QStringLiteral("no_change"), QStringLiteral("Nothing is different from what holds then."),
                          QStringLiteral("Change an amount, or leave the budgets as they are."));
    }
    return Draft{{owner, 0, terms, effectiveFrom, now, by, why}, before ? std::optional(*before) : std::nullopt};
}

Request BudgetChanges::requestFor(const Draft &draft, const std::optional<Instant> &from)
{
    Request request = newRequest(m_context, RequestKind::Change, draft.version.by);
    request.reason = draft.version.reason;
    request.order = toJson(ChangeOrder{draft.version.owner, draft.before ? draft.before->number : 0,
                                       differences(draft.termsBefore(), draft.version.terms), from});
    return request;
}

Expected<OwnerBudgets> BudgetChanges::save(const MemberId &by, const BudgetOwner &owner, const BudgetTerms &terms,
                                           const QString &reason, const std::optional<Instant> &from)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    // Under the write lock: two people who save the same change at once make one version.
    const auto draft = prepare(by, owner, terms, reason, from);
    if (!draft)
        return draft.failure();
    const auto organisation = ledger::OrganisationStore(m_context.database()).load();
    if (!organisation)
        return organisation.failure();
    const QStringList raised = raisedPeriods(draft->termsBefore(), terms);
    if (organisation->wantsFourEyes() && !raised.isEmpty()) {
        const auto request = askSecondPerson(m_context, *std::move(transaction), requestFor(*draft, from));
        if (!request)
            return request.failure();
        return Unexpected{
            waitsForApproval(*request,
                             QStringLiteral("This raises the %1 budget of %2, which somebody else has to approve.")
                                 .arg(raised.join(QLatin1String(", ")), owner.name))};
    }
    auto saved = ledger::BudgetStore::save(**transaction, draft->version, organisation->zone);
    if (!saved)
        return saved;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return saved;
}

Expected<Request> BudgetChanges::ask(const MemberId &by, const BudgetOwner &owner, const BudgetTerms &terms,
                                     const QString &reason, const std::optional<Instant> &from)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto draft = prepare(by, owner, terms, reason, from);
    if (!draft)
        return draft.failure();
    return askSecondPerson(m_context, *std::move(transaction), requestFor(*draft, from));
}

Expected<void> carryOutBudgetChange(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                    const MemberId &approver)
{
    const auto order = changeOrderOf(request);
    if (!order)
        return Unexpected{unreadableOrder()};
    const auto versions = ledger::BudgetStore(context.database()).history(order->owner.kind, order->owner.id);
    const auto organisation = ledger::OrganisationStore(context.database()).load();
    if (!versions || !organisation)
        return versions ? organisation.failure() : versions.failure();
    const Instant effectiveFrom = std::max(order->from.value_or(context.now()), context.now());
    const OwnerBudgets *before = budgetsInForce(*versions, effectiveFrom);
    if ((before ? before->number : 0) != order->baseVersion)
        return changeOutdated(QStringLiteral("the budget of %1").arg(order->owner.name), order->baseVersion);
    const auto terms = changedBudgets(before ? before->terms : BudgetTerms{}, *order);
    if (!terms)
        return terms.failure();
    const auto saved = ledger::BudgetStore::save(
        transaction, {order->owner, 0, *terms, effectiveFrom, context.now(), request.by, request.reason, approver},
        organisation->zone);
    return saved ? Expected<void>() : saved.failure();
}

Expected<std::vector<BudgetStanding>> BudgetChanges::standings() const
{
    Expected<Standings> standings = Standings::load(m_context.costs(), m_context.now());
    return standings ? standings->ofOwners() : standings.failure();
}

} // namespace bursar::governor
