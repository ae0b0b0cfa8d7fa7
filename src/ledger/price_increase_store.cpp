#include "ledger/price_increase_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

PriceIncreaseStore::PriceIncreaseStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<PriceIncrease>> PriceIncreaseStore::all() const
{
    return collect<PriceIncrease>(
        m_database,
        QStringLiteral("SELECT id, account, instance, old_gpu, new_gpu, old_disk, new_disk, proposed_at, deadline, "
                       "extended_to FROM price_increases ORDER BY deadline IS NULL, deadline, id"),
        {}, [](Row &row) {
            PriceIncrease increase;
            increase.id = row.number();
            increase.account = row.id<AccountId>();
            increase.instance = row.vendorId<InstanceId>();
            increase.oldGpu = row.rate<HourlyRate>();
            increase.newGpu = row.rate<HourlyRate>();
            increase.oldDisk = row.rate<HourlyRate>();
            increase.newDisk = row.rate<HourlyRate>();
            increase.proposedAt = row.optionalInstant();
            increase.deadline = row.optionalInstant();
            increase.extendedTo = row.optionalInstant();
            return increase;
        });
}

Expected<void> PriceIncreaseStore::replace(const AccountId &account, const std::vector<PriceIncrease> &increases)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    auto done = m_database.execute(QStringLiteral("DELETE FROM price_increases WHERE account = ?"), {stored(account)});
    for (const PriceIncrease &each : increases) {
        if (!done)
            return done;
        done = m_database.execute(
            QStringLiteral("INSERT INTO price_increases (id, account, instance, old_gpu, new_gpu, old_disk, new_disk, "
                           "proposed_at, deadline, extended_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO NOTHING"),
            {each.id, stored(each.account), stored(each.instance), stored(each.oldGpu), stored(each.newGpu),
             stored(each.oldDisk), stored(each.newDisk), stored(each.proposedAt), stored(each.deadline),
             stored(each.extendedTo)});
    }
    return done ? (*transaction)->commit() : done;
}

} // namespace bursar::ledger
