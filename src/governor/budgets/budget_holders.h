#pragma once

#include "domain/owner_budgets.h"
#include "foundation/expected.h"

namespace bursar::governor {

class CostBook;

/// Somebody who has budgets or could have some, and where each of them stands now.
struct BudgetHolder
{
    BudgetOwner owner;
    int depth = 0; ///< steps below the organisation; 0 for persons, too
    std::vector<BudgetStanding> budgets; ///< by period
    int version = 0; ///< in force, of the owner's budgets (a team's: of its policy); 0: none yet
    BudgetTerms terms; ///< in force; of a team: empty, its policy has them
};

/// The organisation, below it cost centres and teams as the tree has them today, then everybody who has worked with
/// this ledger, each kind by name.
Expected<std::vector<BudgetHolder>> budgetHolders(CostBook &costs, Instant now);

} // namespace bursar::governor
