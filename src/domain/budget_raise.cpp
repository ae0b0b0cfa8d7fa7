#include "domain/budget_raise.h"

namespace bursar {

const BudgetRaise *raiseAt(const std::vector<BudgetRaise> &raises, const BudgetOwner &owner, BudgetPeriod period,
                           Instant at)
{
    const BudgetRaise *highest = nullptr;
    for (const BudgetRaise &raise : raises) {
        const bool holds = raise.period == period && raise.holds.contains(at) && isSameOwner(raise.owner, owner);
        if (holds && (!highest || raise.amount > highest->amount))
            highest = &raise;
    }
    return highest;
}

} // namespace bursar
