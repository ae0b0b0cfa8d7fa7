#pragma once

#include "domain/savings.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// Working table: volumes that no instance mounts.
class UnusedVolumeStore
{
public:
    explicit UnusedVolumeStore(Database &database);
    Expected<std::vector<UnusedVolume>> all() const;
    /// Instead of what was known of the account.
    Expected<void> replace(const AccountId &account, const std::vector<UnusedVolume> &volumes);

private:
    Database &m_database;
};

} // namespace bursar::ledger
