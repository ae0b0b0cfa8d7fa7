#pragma once

#include "domain/owner_budgets.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Budgets of persons, cost centres and the organisation, in versions. (A team's come with its policy: PolicyStore.)
class BudgetStore
{
public:
    explicit BudgetStore(Database &database);
    /// All versions of all owners, by owner, oldest first.
    Expected<std::vector<OwnerBudgets>> all() const;
    /// All versions of an owner, oldest first.
    Expected<std::vector<OwnerBudgets>> history(BudgetOwner::Kind kind, const QString &owner) const;
    /// Numbers the version itself (last + 1) and returns it. Event budget.saved with reason and amounts.
    static Expected<OwnerBudgets> save(RecordTransaction &transaction, OwnerBudgets version, const QString &zone);

private:
    Expected<std::vector<OwnerBudgets>> readAll() const;
    Database &m_database;
};

} // namespace bursar::ledger
