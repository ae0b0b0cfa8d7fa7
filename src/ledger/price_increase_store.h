#pragma once

#include "domain/savings.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// Working table: price increases of hosts that nobody has answered.
class PriceIncreaseStore
{
public:
    explicit PriceIncreaseStore(Database &database);
    /// The nearest deadline first.
    Expected<std::vector<PriceIncrease>> all() const;
    /// Instead of what was known of the account.
    Expected<void> replace(const AccountId &account, const std::vector<PriceIncrease> &increases);

private:
    Database &m_database;
};

} // namespace bursar::ledger
