#pragma once

#include "domain/policy.h"
#include "domain/standing.h"

namespace bursar {

/// A budget that a proposal is judged by. A team's limit is the policy's and not the standing's, so that a draft can be
/// judged before it is saved; other owners' limits are the standing's.
/// A budget that the standing does not know yet counts as unused.
struct BudgetRule
{
    BudgetPeriod period = BudgetPeriod::Day;
    Span span;
    Money limit;
    Money actual;
    Money committed;
    const BudgetStanding *known = nullptr; ///< in the standing, which must outlive the rule; null: only a draft has it

    Money used() const { return actual + committed; }
    Money available() const { return std::max(Money{}, limit - used()); }
    /// Nothing may be rented any more, whatever it costs.
    bool exhausted() const { return used() >= limit; }
    /// Exactly at the limit is allowed.
    bool refuses(Money adds) const { return exhausted() || used() + adds > limit; }
    bool isTeams() const { return !known || known->owner.kind == BudgetOwner::Kind::Team; }
    /// A budget of a node above the team, which no exception lifts.
    bool isAbove() const { return !isTeams() && known->owner.kind != BudgetOwner::Kind::Member; }
};

/// All budgets that must have room, in the order of the policy's fields; within a period the team's own first.
std::vector<BudgetRule> budgetRules(const Policy &policy, const Standing &standing);

} // namespace bursar
