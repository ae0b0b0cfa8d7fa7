#include "domain/budget_transfer.h"

#include "domain/amount_words.h"

namespace bursar {

namespace {

bool isSame(const BudgetOwner &left, const BudgetOwner &right)
{
    return left.kind == right.kind && left.id == right.id;
}

Unexpected<Error> refused(const QString &code, const QString &message, const QString &remedy)
{
    return Unexpected{Error{Error::Kind::Usage, code, message, remedy, {}}};
}

} // namespace

Money limitWith(Money limit, const BudgetOwner &owner, BudgetPeriod period, const Span &span,
                const std::vector<BudgetTransfer> &transfers)
{
    for (const BudgetTransfer &transfer : transfers) {
        if (transfer.period != period || transfer.span.to != span.to)
            continue;
        if (isSame(transfer.from, owner))
            limit -= transfer.amount;
        if (isSame(transfer.to, owner))
            limit += transfer.amount;
    }
    return limit;
}

Expected<Transferred> transfer(const BudgetStanding &from, const BudgetStanding &to, Money amount)
{
    if (amount <= Money{} || isSame(from.owner, to.owner)) {
        return refused(QStringLiteral("nothing_to_transfer"), QStringLiteral("Nothing would move."),
                       QStringLiteral("Name two owners and an amount above 0."));
    }
    if (from.period != to.period) {
        return refused(QStringLiteral("other_period"),
                       QStringLiteral("Budget moves only between budgets of the same period."),
                       QStringLiteral("Choose the same period on both sides."));
    }
    if (amount > from.available()) {
        return refused(QStringLiteral("not_available"),
                       QStringLiteral("%1 has only %2 left of that budget; %3 cannot be given away.")
                           .arg(from.owner.name, dollarsDown(from.available()), dollarsUp(amount)),
                       QStringLiteral("Transfer %1 or less.").arg(dollarsDown(from.available())));
    }
    Transferred done{from, to};
    done.from.limit -= amount;
    done.to.limit += amount;
    return done;
}

} // namespace bursar
