#include "domain/budget_transfer.h"

#include "domain/amount_words.h"

namespace bursar {

namespace {

Unexpected<Error> refused(const QString &code, const QString &message, const QString &remedy,
                          Error::Kind kind = Error::Kind::Usage)
{
    return Unexpected{Error{kind, code, message, remedy, {}}};
}

} // namespace

Money transferredTo(const BudgetOwner &owner, BudgetPeriod period, const Span &wholePeriod,
                    const std::vector<BudgetTransfer> &transfers)
{
    Money sum;
    for (const BudgetTransfer &transfer : transfers) {
        if (transfer.period != period || !wholePeriod.contains(transfer.at))
            continue;
        if (isSameOwner(transfer.from, owner))
            sum -= transfer.amount;
        if (isSameOwner(transfer.to, owner))
            sum += transfer.amount;
    }
    return sum;
}

Expected<Transferred> transfer(const BudgetStanding &from, const BudgetStanding &to, Money amount)
{
    if (amount <= Money{} || isSameOwner(from.owner, to.owner)) {
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
                       QStringLiteral("Transfer %1 or less.").arg(dollarsDown(from.available())), Error::Kind::Refused);
    }
    Transferred done{from, to};
    done.from.limit -= amount;
    done.from.transferred -= amount;
    done.to.limit += amount;
    done.to.transferred += amount;
    return done;
}

} // namespace bursar
