#include "domain/budget_transfer.h"

#include "domain/amount_words.h"

namespace bursar {

namespace {

Unexpected<Error> refused(const QString &code, const QString &message, const QString &remedy,
                          Error::Kind kind = Error::Kind::Usage)
{
    return Unexpected{Error{kind, code, message, remedy, {}}};
}

bool isOneOf(const BudgetOwner &owner, const BudgetOwner &end, const std::vector<BudgetOwner> &above)
{
    return isSameOwner(owner, end) || std::any_of(above.begin(), above.end(), [&owner](const BudgetOwner &node) {
               return isSameOwner(node, owner);
           });
}

bool isPerson(const BudgetOwner &owner)
{
    return owner.kind == BudgetOwner::Kind::Member;
}

} // namespace

Money changeBy(const BudgetTransfer &transfer, const BudgetOwner &owner)
{
    Money change;
    if (isOneOf(owner, transfer.from, transfer.aboveFrom))
        change -= transfer.amount;
    if (isOneOf(owner, transfer.to, transfer.aboveTo))
        change += transfer.amount;
    return change;
}

Money transferredTo(const BudgetOwner &owner, BudgetPeriod period, const Span &wholePeriod,
                    const std::vector<BudgetTransfer> &transfers)
{
    Money sum;
    for (const BudgetTransfer &transfer : transfers) {
        if (transfer.period == period && wholePeriod.contains(transfer.at))
            sum += changeBy(transfer, owner);
    }
    return sum;
}

Expected<void> checkTransfer(const BudgetTransfer &transfer, const std::vector<BudgetStanding> &budgets)
{
    if (transfer.amount <= Money{} || isSameOwner(transfer.from, transfer.to)) {
        return refused(QStringLiteral("nothing_to_transfer"), QStringLiteral("Nothing would move."),
                       QStringLiteral("Name two owners and an amount above 0."));
    }
    if (isPerson(transfer.from) != isPerson(transfer.to)) {
        return refused(QStringLiteral("no_such_transfer"),
                       QStringLiteral("A person's budget is no part of a team's or a department's: nobody there would "
                                      "have less, or more."),
                       QStringLiteral("Transfer between two persons, or between teams, departments and the "
                                      "organisation."));
    }
    for (const BudgetStanding &budget : budgets) {
        const bool gives = isSameOwner(budget.owner, transfer.from) || changeBy(transfer, budget.owner) < Money{};
        if (budget.period != transfer.period || !gives || transfer.amount <= budget.available())
            continue;
        return refused(QStringLiteral("not_available"),
                       QStringLiteral("%1 has only %2 left of that budget; %3 cannot be given away.")
                           .arg(budget.owner.name, dollarsDown(budget.available()), dollarsUp(transfer.amount)),
                       QStringLiteral("Transfer %1 or less.").arg(dollarsDown(budget.available())),
                       Error::Kind::Refused);
    }
    return {};
}

BudgetStanding afterTransfer(const BudgetTransfer &transfer, BudgetStanding budget)
{
    const Money change = changeBy(transfer, budget.owner);
    budget.limit += change;
    budget.transferred += change;
    return budget;
}

} // namespace bursar
