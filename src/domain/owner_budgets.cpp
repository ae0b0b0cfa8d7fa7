#include "domain/owner_budgets.h"

#include <algorithm>

namespace bursar {

namespace {

const std::map<BudgetPeriod, Money> &amountsOf(const OwnerBudgets &version)
{
    return version.amounts;
}

const std::map<BudgetPeriod, Money> &amountsOf(const PolicyVersion &version)
{
    return version.policy.budgets;
}

/// Those that have come into force, in the order in which they did.
template <class Version>
std::vector<const Version *> inOrder(const std::vector<Version> &versions, Instant at)
{
    std::vector<const Version *> found;
    for (const Version &version : versions) {
        if (version.effectiveFrom <= at)
            found.push_back(&version);
    }
    std::sort(found.begin(), found.end(), [](const Version *left, const Version *right) {
        return std::pair(left->effectiveFrom, left->number) < std::pair(right->effectiveFrom, right->number);
    });
    return found;
}

template <class Version>
std::optional<Instant> begun(const std::vector<Version> &versions, BudgetPeriod period, Instant at)
{
    std::optional<Instant> since;
    const std::vector<const Version *> order = inOrder(versions, at);
    for (auto version = order.rbegin(); version != order.rend(); ++version) {
        if (!amountsOf(**version).contains(period))
            break;
        since = (*version)->effectiveFrom;
    }
    return since;
}

} // namespace

const OwnerBudgets *budgetsInForce(const std::vector<OwnerBudgets> &versions, Instant at)
{
    const std::vector<const OwnerBudgets *> order = inOrder(versions, at);
    return order.empty() ? nullptr : order.back();
}

std::optional<Instant> begunOf(const std::vector<OwnerBudgets> &versions, BudgetPeriod period, Instant at)
{
    return begun(versions, period, at);
}

std::optional<Instant> begunOf(const std::vector<PolicyVersion> &versions, BudgetPeriod period, Instant at)
{
    return begun(versions, period, at);
}

} // namespace bursar
