#include "domain/budget_rule.h"

namespace bursar {

namespace {

/// As the policy's fields stand.
constexpr std::array fieldOrder{BudgetPeriod::Day,  BudgetPeriod::Month,   BudgetPeriod::Week,
                                BudgetPeriod::Hour, BudgetPeriod::Quarter, BudgetPeriod::Lifetime};

BudgetRule teamRule(BudgetPeriod period, Money limit, int carryOver, const Standing &standing)
{
    if (const BudgetStanding *known = standing.budget(period))
        return {period, known->span, known->limitFor(limit, carryOver), known->actual, known->committed, known};
    const QTimeZone zone = zoneNamed(standing.zone).value_or(QTimeZone::utc());
    return {period, periodAt(period, standing.at, zone), limit, {}, {}, nullptr};
}

} // namespace

std::vector<BudgetRule> budgetRules(const Policy &policy, const Standing &standing)
{
    std::vector<BudgetRule> rules;
    rules.reserve(policy.budgets.size() + standing.otherBudgets.size());
    for (const BudgetPeriod period : fieldOrder) {
        if (const auto limit = policy.budgets.find(period); limit != policy.budgets.end())
            rules.push_back(teamRule(period, limit->second, percentOf(policy.carryOver, period), standing));
        for (const BudgetStanding &other : standing.otherBudgets) {
            if (other.period == period)
                rules.push_back({period, other.span, other.limit, other.actual, other.committed, &other});
        }
    }
    return rules;
}

} // namespace bursar
