#include "ledger/account_status_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

AccountStatusStore::AccountStatusStore(Database &database)
    : m_database(database)
{
}

Expected<std::map<AccountId, AccountStatusStore::Status>> AccountStatusStore::all() const
{
    using Entry = std::pair<AccountId, Status>;
    const auto rows = collect<Entry>(
        m_database, QStringLiteral("SELECT account, balance, credit, at FROM account_status"), {}, [](Row &row) {
            Entry entry;
            entry.first = row.id<AccountId>();
            entry.second.balance = row.money();
            entry.second.credit = row.money();
            entry.second.at = row.instant();
            return entry;
        });
    if (!rows)
        return rows.failure();
    return std::map<AccountId, Status>(rows->begin(), rows->end());
}

Expected<void> AccountStatusStore::save(const AccountId &account, const Status &status)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO account_status (account, balance, credit, at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (account) DO UPDATE SET balance = excluded.balance, credit = excluded.credit, "
                       "at = excluded.at"),
        {stored(account), stored(status.balance), stored(status.credit), stored(status.at)});
}

} // namespace bursar::ledger
