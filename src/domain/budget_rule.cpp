#include "domain/budget_rule.h"

#include "domain/policy_fields.h"

namespace bursar {

std::optional<BudgetRule> budgetRule(const Policy &policy, const Standing &standing, BudgetPeriod period)
{
    const auto limit = policy.budgets.find(period);
    if (limit == policy.budgets.end())
        return std::nullopt;
    const PolicyField *field = policyField(QString(budgetField(period)));
    if (!field || !field->judged)
        return std::nullopt;
    if (const BudgetStanding *known = standing.budget(period))
        return BudgetRule{period, known->span, limit->second, known->actual, known->committed};
    const QTimeZone zone = zoneNamed(standing.zone).value_or(QTimeZone::utc());
    return BudgetRule{period, periodAt(period, standing.at, zone), limit->second, {}, {}};
}

} // namespace bursar
