#include "governor/budgets/budget_transfers.h"

#include "domain/budget_transfer.h"
#include "domain/owner_orders.h"
#include "governor/budgets/budget_changes.h"
#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/requests/second_person.h"
#include "ledger/policy_store.h"
#include "ledger/transfer_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Kind = BudgetOwner::Kind;

Expected<std::vector<BudgetStanding>> budgetsOf(Context &context, Standings &standings, const BudgetOwner &owner)
{
    if (owner.kind != Kind::Team)
        return standings.ofOwners();
    const TeamId id = TeamId::parse(owner.id).value_or(TeamId());
    const Expected<Team> team = teamWithId(context.database(), id);
    const auto policy = ledger::PolicyStore(context.database()).inForce(id, context.now());
    if (!team || !policy)
        return team ? policy.failure() : team.failure();
    const auto standing = standings.of(*team, *policy ? (*policy)->policy : Policy{});
    return standing ? Expected<std::vector<BudgetStanding>>(standing->budgets) : standing.failure();
}

/// Where the owner's budget of that period is now.
Expected<BudgetStanding> budgetNow(Context &context, Standings &standings, const BudgetOwner &owner,
                                   BudgetPeriod period)
{
    const auto budgets = budgetsOf(context, standings, owner);
    if (!budgets)
        return budgets.failure();
    const auto found = std::find_if(budgets->begin(), budgets->end(), [&](const BudgetStanding &budget) {
        return budget.period == period && isSameOwner(budget.owner, owner);
    });
    if (found == budgets->end()) {
        return usageError(QStringLiteral("no_such_budget"),
                          QStringLiteral("%1 has no budget per %2.").arg(owner.name, toString(period)),
                          QStringLiteral("Choose a period for which both have a budget."));
    }
    return *found;
}

/// Whether the transfer can be made as everybody stands now; it was asked for at `asked`.
Expected<void> checkNow(Context &context, const TransferOrder &order, Instant asked)
{
    if (order.period == BudgetPeriod::Hour) {
        return usageError(QStringLiteral("bad_period"),
                          QStringLiteral("The budget of the rolling hour never ends, so none of it can be given away."),
                          QStringLiteral("Choose day, week, month, quarter or lifetime."));
    }
    Expected<Standings> standings = Standings::load(context.costs(), context.now());
    if (!standings)
        return standings.failure();
    const auto from = budgetNow(context, *standings, order.from, order.period);
    const auto to = budgetNow(context, *standings, order.to, order.period);
    auto budgets = standings->ofOwners(); // those above them are among these
    if (!from || !to || !budgets)
        return !from ? from.failure() : !to ? to.failure() : budgets.failure();
    if (!from->wholePeriod().contains(asked)) {
        return Unexpected{Error{Error::Kind::Refused,
                                periodOverCode,
                                QStringLiteral("The %1 is over for which it was asked.").arg(toString(order.period)),
                                QStringLiteral("Ask again if it is still wanted."),
                                {}}};
    }
    const QDate today = localDate(context.now(), QTimeZone::utc());
    const BudgetTree &tree = standings->tree();
    budgets->insert(budgets->begin(), *from); // the giver's own answer comes first
    return checkTransfer({order.from, order.to, order.period, context.now(), order.amount,
                          tree.above(order.from, today), tree.above(order.to, today)},
                         *budgets);
}

} // namespace

BudgetTransfers::BudgetTransfers(Context &context)
    : m_context(context)
{
}

Expected<BudgetOwner> BudgetTransfers::ownerNamed(const QString &text) const
{
    const auto kind = budgetOwnerKindFromText(text.section(u':', 0, 0).trimmed());
    if (kind && *kind != Kind::Team)
        return BudgetChanges(m_context).ownerNamed(text);
    const Expected<Team> team = activeTeamNamed(m_context.database(), kind ? text.section(u':', 1) : text);
    return team ? Expected<BudgetOwner>(ownerOf(*team)) : team.failure();
}

Expected<Request> BudgetTransfers::ask(const MemberId &by, const BudgetOwner &from, const BudgetOwner &to,
                                       BudgetPeriod period, Money amount, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A transfer of budget needs a reason; whoever approves it reads it."),
                          QStringLiteral("Say in a few words why the budget moves."));
    }
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const TransferOrder order{from, to, period, amount};
    if (const auto possible = checkNow(m_context, order, m_context.now()); !possible)
        return possible.failure();
    Request request = newRequest(m_context, RequestKind::Transfer, by);
    for (const BudgetOwner &owner : {from, to}) { // shown with the team that gets it, else with the one that gives
        if (owner.kind == Kind::Team)
            request.team = TeamId::parse(owner.id).value_or(TeamId());
    }
    request.reason = why;
    request.order = toJson(order);
    return askSecondPerson(m_context, *std::move(transaction), request);
}

Expected<void> carryOutTransfer(Context &context, ledger::RecordTransaction &transaction, const Request &request)
{
    const auto order = transferOrderOf(request);
    if (!order)
        return Unexpected{unreadableOrder()};
    if (const auto possible = checkNow(context, *order, request.createdAt); !possible)
        return possible.failure();
    return ledger::TransferStore::add(transaction, request.id, request.team,
                                      {order->from, order->to, order->period, context.now(), order->amount});
}

} // namespace bursar::governor
