#pragma once

#include "domain/policy.h"
#include "domain/standing.h"

namespace bursar {

/// A budget that a proposal is judged by: the policy's limit beside the team's standing.
/// The limit is the policy's and not the standing's, so that a draft can be judged before it is saved.
/// A budget that the standing does not know yet counts as unused.
struct BudgetRule
{
    BudgetPeriod period = BudgetPeriod::Day;
    Span span;
    Money limit;
    Money actual;
    Money committed;

    Money used() const { return actual + committed; }
    Money available() const { return std::max(Money{}, limit - used()); }
    /// Nothing may be rented any more, whatever it costs.
    bool exhausted() const { return used() >= limit; }
    /// Exactly at the limit is allowed.
    bool refuses(Money adds) const { return exhausted() || used() + adds > limit; }
};

/// The rule of one period; nothing when the policy has no such budget or this version does not judge it.
std::optional<BudgetRule> budgetRule(const Policy &policy, const Standing &standing, BudgetPeriod period);

} // namespace bursar
