#pragma once

#include "domain/budget_transfer.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Transfers of budget that were carried out.
class TransferStore
{
public:
    explicit TransferStore(Database &database);
    /// Oldest first; owners by kind and id alone.
    Expected<std::vector<BudgetTransfer>> all() const;
    /// Event budget.transferred.
    static Expected<void> add(RecordTransaction &transaction, const RequestId &request, const TeamId &team,
                              const BudgetTransfer &transfer);

private:
    Database &m_database;
};

} // namespace bursar::ledger
