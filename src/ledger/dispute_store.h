#pragma once

#include "domain/month_close.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Differences with Vast.ai that nothing explains.
class DisputeStore
{
public:
    explicit DisputeStore(Database &database);
    /// By instance and meter.
    Expected<std::vector<Dispute>> ofMonth(Month month) const;
    Expected<std::optional<Dispute>> find(Month month, InstanceId instance, AmountKind kind) const;
    /// Adds or changes one: event dispute.opened when it is new, dispute.changed when state, note or amounts differ,
    /// none when nothing does.
    static Expected<bool> save(RecordTransaction &transaction, const Dispute &dispute);

private:
    Database &m_database;
};

} // namespace bursar::ledger
