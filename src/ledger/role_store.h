#pragma once

#include "domain/app_roles.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Who is what in Bursar.
class RoleStore
{
public:
    explicit RoleStore(Database &database);
    Expected<RoleBook> book() const;
    /// Event member.role_changed. What is there already is left alone, without an event.
    static Expected<void> give(RecordTransaction &transaction, const RoleGrant &grant);
    static Expected<void> take(RecordTransaction &transaction, const RoleGrant &grant);

private:
    Database &m_database;
};

} // namespace bursar::ledger
