#pragma once

#include "domain/standing.h"
#include "foundation/expected.h"

namespace bursar {

/// Budget that one owner gives another for one period: the same amount leaves here and arrives there, so that nothing
/// above them changes.
struct BudgetTransfer
{
    BudgetOwner from;
    BudgetOwner to;
    BudgetPeriod period = BudgetPeriod::Month;
    Instant at; ///< it holds for the period that contains the moment, of each owner in the owner's own zone
    Money amount;
    friend bool operator==(const BudgetTransfer &, const BudgetTransfer &) = default;
};

/// What others have given the owner for that period, less what it has given away.
Money transferredTo(const BudgetOwner &owner, BudgetPeriod period, const Span &wholePeriod,
                    const std::vector<BudgetTransfer> &transfers);

/// Both budgets after the transfer. A usage error when nothing would move or when the periods differ; refused when the
/// giver has less left than that (what is spent or committed cannot be given away).
struct Transferred
{
    BudgetStanding from;
    BudgetStanding to;
};
Expected<Transferred> transfer(const BudgetStanding &from, const BudgetStanding &to, Money amount);

} // namespace bursar
