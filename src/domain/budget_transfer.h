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
    Span span; ///< of the period for which it holds
    Money amount;
    friend bool operator==(const BudgetTransfer &, const BudgetTransfer &) = default;
};

/// The limit with everything that was given and taken for that period.
Money limitWith(Money limit, const BudgetOwner &owner, BudgetPeriod period, const Span &span,
                const std::vector<BudgetTransfer> &transfers);

/// Both budgets after the transfer. A usage error when nothing would move, when the periods differ, or when the giver
/// has less left than that (what is spent or committed cannot be given away).
struct Transferred
{
    BudgetStanding from;
    BudgetStanding to;
};
Expected<Transferred> transfer(const BudgetStanding &from, const BudgetStanding &to, Money amount);

} // namespace bursar
