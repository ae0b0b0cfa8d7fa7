#include "governor/budgets/budget_raises.h"

#include "domain/owner_orders.h"
#include "governor/budgets/budget_changes.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/requests/second_person.h"
#include "ledger/policy_store.h"
#include "ledger/raise_store.h"

namespace bursar::governor {

namespace {

/// What the versions allow now; nothing when there is no such budget.
Expected<std::optional<Money>> limitNow(Context &context, const BudgetOwner &owner, BudgetPeriod period)
{
    std::map<BudgetPeriod, Money> amounts;
    if (owner.kind == BudgetOwner::Kind::Team) {
        const TeamId team = TeamId::parse(owner.id).value_or(TeamId());
        const auto version = ledger::PolicyStore(context.database()).inForce(team, context.now());
        if (!version)
            return version.failure();
        if (*version)
            amounts = (*version)->policy.budgets;
    } else {
        const auto versions = BudgetChanges(context).history(owner);
        if (!versions)
            return versions.failure();
        if (const OwnerBudgets *inForce = budgetsInForce(*versions, context.now()))
            amounts = inForce->terms.amounts;
    }
    const auto found = amounts.find(period);
    return found == amounts.end() ? std::optional<Money>() : std::optional(found->second);
}

TeamId teamOf(const BudgetOwner &owner)
{
    return owner.kind == BudgetOwner::Kind::Team ? TeamId::parse(owner.id).value_or(TeamId()) : TeamId();
}

} // namespace

BudgetRaises::BudgetRaises(Context &context)
    : m_context(context)
{
}

struct BudgetRaises::Draft
{
    BudgetRaise raise;
    Money before;
};

Expected<BudgetRaises::Draft> BudgetRaises::prepare(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period,
                                                    Money amount, Instant until, const QString &reason) const
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A raise of a budget needs a reason; it stands in the audit trail."),
                          QStringLiteral("Say in a few words why the budget is raised."));
    }
    const Instant now = m_context.now();
    if (until <= now) {
        return usageError(QStringLiteral("raise_in_the_past"),
                          QStringLiteral("The raise would be over before it begins."),
                          QStringLiteral("Give a time to come."));
    }
    const auto before = limitNow(m_context, owner, period);
    if (!before)
        return before.failure();
    if (!*before) {
        return usageError(
            QStringLiteral("no_such_budget"),
            QStringLiteral("%1 has no budget per %2, so nothing limits it.").arg(owner.name, toString(period)),
            QStringLiteral("Choose a period for which there is a budget."));
    }
    const auto raises = ledger::RaiseStore(m_context.database()).all();
    if (!raises)
        return raises.failure();
    const BudgetRaise *holds = raiseAt(*raises, owner, period, now);
    const bool isKnown = holds && holds->amount >= amount && holds->holds.to >= until;
    if (amount <= **before || isKnown) {
        return usageError(QStringLiteral("not_raised"),
                          QStringLiteral("The budget of %1 per %2 is $%3 already.")
                              .arg(owner.name, toString(period), (isKnown ? holds->amount : **before).toString()),
                          QStringLiteral("Give a higher amount, or change the budget itself to lower it."));
    }
    BudgetRaise raise;
    raise.id = m_context.newId<RequestId>();
    raise.owner = owner;
    raise.period = period;
    raise.amount = amount;
    raise.holds = {now, until};
    raise.at = now;
    raise.by = by;
    raise.reason = why;
    return Draft{raise, **before};
}

Request BudgetRaises::requestFor(const Draft &draft)
{
    const BudgetRaise &raise = draft.raise;
    Request request = newRequest(m_context, RequestKind::Change, raise.by);
    request.team = teamOf(raise.owner);
    request.reason = raise.reason;
    const QString field =
        raise.owner.kind == BudgetOwner::Kind::Team ? QString(budgetField(raise.period)) : toString(raise.period);
    ChangeOrder order{raise.owner, 0, {{field, draft.before.toString(), raise.amount.toString()}}};
    order.until = raise.holds.to;
    request.order = toJson(order);
    return request;
}

Expected<BudgetRaise> BudgetRaises::raise(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period,
                                          Money amount, Instant until, const QString &reason)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto draft = prepare(by, owner, period, amount, until, reason);
    const auto fourEyes = wantsFourEyes(m_context);
    if (!draft || !fourEyes)
        return draft ? fourEyes.failure() : draft.failure();
    if (*fourEyes) {
        const auto request = askSecondPerson(m_context, *std::move(transaction), requestFor(*draft));
        if (!request)
            return request.failure();
        return Unexpected{waitsForApproval(
            *request,
            QStringLiteral("This raises the budget of %1, which somebody else has to approve.").arg(owner.name))};
    }
    auto done = ledger::RaiseStore::add(**transaction, draft->raise);
    if (done)
        done = (*transaction)->commit();
    return done ? Expected<BudgetRaise>(draft->raise) : done.failure();
}

Expected<Request> BudgetRaises::ask(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period, Money amount,
                                    Instant until, const QString &reason)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto draft = prepare(by, owner, period, amount, until, reason);
    if (!draft)
        return draft.failure();
    return askSecondPerson(m_context, *std::move(transaction), requestFor(*draft));
}

Expected<void> carryOutBudgetRaise(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                   const MemberId &approver)
{
    const auto order = changeOrderOf(request);
    if (!order || !order->until || order->changes.size() != 1)
        return Unexpected{unreadableOrder()};
    const PolicyDifference &change = order->changes.front();
    std::optional<BudgetPeriod> period;
    for (const BudgetPeriod each : allBudgetPeriods) {
        if (change.field == toString(each) || change.field == budgetField(each))
            period = each;
    }
    const auto amount = Money::parse(change.to.toString());
    if (!period || !amount)
        return Unexpected{unreadableOrder()};
    if (*order->until <= context.now()) {
        return Unexpected{Error{Error::Kind::Refused,
                                periodOverCode,
                                QStringLiteral("The time is over for which it was asked."),
                                QStringLiteral("Ask again if it is still wanted."),
                                {}}};
    }
    return ledger::RaiseStore::add(transaction,
                                   {request.id,
                                    order->owner,
                                    *period,
                                    *amount,
                                    {context.now(), *order->until},
                                    context.now(),
                                    request.by,
                                    approver,
                                    request.reason});
}

} // namespace bursar::governor
