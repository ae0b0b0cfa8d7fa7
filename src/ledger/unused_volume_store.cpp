#include "ledger/unused_volume_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

UnusedVolumeStore::UnusedVolumeStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<UnusedVolume>> UnusedVolumeStore::all() const
{
    return collect<UnusedVolume>(
        m_database,
        QStringLiteral("SELECT id, account, name, size, price_per_hour, since FROM unused_volumes ORDER BY id"), {},
        [](Row &row) {
            UnusedVolume volume;
            volume.id = row.number();
            volume.account = row.id<AccountId>();
            volume.name = row.text();
            volume.size = row.gigabytes();
            volume.pricePerHour = row.rate<HourlyRate>();
            volume.since = row.instant();
            return volume;
        });
}

Expected<void> UnusedVolumeStore::replace(const AccountId &account, const std::vector<UnusedVolume> &volumes)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    auto done = m_database.execute(QStringLiteral("DELETE FROM unused_volumes WHERE account = ?"), {stored(account)});
    for (const UnusedVolume &each : volumes) {
        if (!done)
            return done;
        done = m_database.execute(QStringLiteral("INSERT INTO unused_volumes (id, account, name, size, price_per_hour, "
                                                 "since) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                                  {each.id, stored(each.account), each.name, stored(each.size),
                                   stored(each.pricePerHour), stored(each.since)});
    }
    return done ? (*transaction)->commit() : done;
}

} // namespace bursar::ledger
