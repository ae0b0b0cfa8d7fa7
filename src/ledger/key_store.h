#pragma once

#include "domain/vendor_access.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Keys whose place Bursar knows. Never a key.
class KeyStore
{
public:
    explicit KeyStore(Database &database);
    /// Also those that are revoked; newest first.
    Expected<std::vector<KnownKey>> all() const;
    /// Event key.kept; key.revoked once it is revoked.
    static Expected<void> save(RecordTransaction &transaction, const KnownKey &key);

private:
    Database &m_database;
};

} // namespace bursar::ledger
