#pragma once

#include "domain/vendor_access.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// What Vast.ai lists of an account's members, roles and keys. A working table: it is read anew.
class VendorListStore
{
public:
    explicit VendorListStore(Database &database);
    /// Empty, without `readAt`, when it was never read.
    Expected<VendorAccess> of(const AccountId &account) const;
    Expected<void> save(const VendorAccess &access);

private:
    Database &m_database;
};

} // namespace bursar::ledger
