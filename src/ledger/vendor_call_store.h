#pragma once

#include "domain/vendor_access.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Calls that changed something at Vast.ai, as it noted them.
class VendorCallStore
{
public:
    explicit VendorCallStore(Database &database);
    /// Newest first; 0: all.
    Expected<std::vector<VendorCall>> list(int limit = 0) const;
    /// All since then, without addresses and arguments: which keys made which calls.
    Expected<std::vector<VendorCall>> routesSince(Instant from) const;
    /// The newest of an account; nothing before the first.
    Expected<std::optional<Instant>> newest(const AccountId &account) const;
    /// How many of that moment are kept already.
    Expected<int> countAt(const AccountId &account, Instant at) const;
    /// One event vendor_log.read for all of them.
    static Expected<void> add(RecordTransaction &transaction, const std::vector<VendorCall> &calls);

private:
    Database &m_database;
};

} // namespace bursar::ledger
