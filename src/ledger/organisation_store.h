#pragma once

#include "domain/people.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// The organisation's one row.
class OrganisationStore
{
public:
    explicit OrganisationStore(Database &database);
    Expected<Organisation> load() const;
    /// Event organisation.changed with what changed.
    static Expected<void> save(RecordTransaction &transaction, const Organisation &organisation);

private:
    Database &m_database;
};

} // namespace bursar::ledger
