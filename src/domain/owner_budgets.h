#pragma once

#include "domain/carry_over.h"
#include "domain/ids.h"
#include "domain/policy.h"
#include "domain/standing.h"

#include <map>

namespace bursar {

/// What an owner may spend in whole periods, and what of it may be carried into the next one.
struct BudgetTerms
{
    std::map<BudgetPeriod, Money> amounts; ///< no entry: no limit
    CarryOver carryOver = {}; ///< of budgets that there are
    AtLimit atLimit = AtLimit::Pause; ///< of nodes above the teams
    StopBrake stopAtOnce = {}; ///< of all its teams together, where it stops
    friend bool operator==(const BudgetTerms &, const BudgetTerms &) = default;
};

/// The budgets of a person, a cost centre or the organisation as saved: numbered per owner from 1, never changed
/// afterwards. (A team's stand in its policy.)
struct OwnerBudgets
{
    BudgetOwner owner; ///< kind and id; names are filled in where they are shown
    int number = 0;
    BudgetTerms terms; ///< in the organisation's zone
    Instant effectiveFrom;
    Instant at;
    MemberId by;
    QString reason;
    MemberId approvedBy = {}; ///< under four eyes; empty: nobody had to
    friend bool operator==(const OwnerBudgets &, const OwnerBudgets &) = default;
};

/// The version in force: greatest effective-from not after `at`, ties by number. Null when none is in force yet.
const OwnerBudgets *budgetsInForce(const std::vector<OwnerBudgets> &versions, Instant at);

/// Since when the owner has had a budget of that period without a break: it counts pro rata in the period in which it
/// began. Nothing when there is none at the time.
std::optional<Instant> begunOf(const std::vector<OwnerBudgets> &versions, BudgetPeriod period, Instant at);

} // namespace bursar
