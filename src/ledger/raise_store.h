#pragma once

#include "domain/budget_raise.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Timed raises of budgets.
class RaiseStore
{
public:
    explicit RaiseStore(Database &database);
    /// Oldest first; owners by kind and id alone.
    Expected<std::vector<BudgetRaise>> all() const;
    /// Event budget.raised.
    static Expected<void> add(RecordTransaction &transaction, const BudgetRaise &raise);

private:
    Database &m_database;
};

} // namespace bursar::ledger
