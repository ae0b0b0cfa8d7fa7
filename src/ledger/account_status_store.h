#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "ledger/database.h"

#include <map>

namespace bursar::ledger {

/// Working table: what Vast.ai last said about the money of each account.
class AccountStatusStore
{
public:
    struct Status
    {
        Money balance;
        Money credit;
        Instant at;
        friend bool operator==(const Status &, const Status &) = default;
    };
    explicit AccountStatusStore(Database &database);
    Expected<std::map<AccountId, Status>> all() const;
    Expected<void> save(const AccountId &account, const Status &status);

private:
    Database &m_database;
};

} // namespace bursar::ledger
