#include "domain/owner_budgets.h"

#include <algorithm>

namespace bursar {

namespace {

/// Those that have come into force, in the order in which they did.
std::vector<const OwnerBudgets *> inOrder(const std::vector<OwnerBudgets> &versions, Instant at)
{
    std::vector<const OwnerBudgets *> found;
    for (const OwnerBudgets &version : versions) {
        if (version.effectiveFrom <= at)
            found.push_back(&version);
    }
    std::sort(found.begin(), found.end(), [](const OwnerBudgets *left, const OwnerBudgets *right) {
        return std::pair(left->effectiveFrom, left->number) < std::pair(right->effectiveFrom, right->number);
    });
    return found;
}

} // namespace

const OwnerBudgets *budgetsInForce(const std::vector<OwnerBudgets> &versions, Instant at)
{
    const std::vector<const OwnerBudgets *> order = inOrder(versions, at);
    return order.empty() ? nullptr : order.back();
}

std::optional<Instant> begunOf(const std::vector<OwnerBudgets> &versions, BudgetPeriod period, Instant at)
{
    std::optional<Instant> since;
    const std::vector<const OwnerBudgets *> order = inOrder(versions, at);
    for (auto version = order.rbegin(); version != order.rend(); ++version) {
        if (!(*version)->terms.amounts.contains(period))
            break;
        since = (*version)->effectiveFrom;
    }
    return since;
}

} // namespace bursar
