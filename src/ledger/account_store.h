#pragma once

#include "domain/people.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Vast.ai accounts: address and key reference, never a key.
class AccountStore
{
public:
    explicit AccountStore(Database &database);
    Expected<std::vector<Account>> all(bool withArchived = false) const;
    Expected<std::optional<Account>> byName(const QString &name) const;
    Expected<std::optional<Account>> byId(const AccountId &id) const;
    static Expected<void> add(RecordTransaction &transaction, const Account &account);
    static Expected<void> change(RecordTransaction &transaction, const Account &account);
    static Expected<void> archive(RecordTransaction &transaction, const AccountId &account);

private:
    Database &m_database;
};

} // namespace bursar::ledger
