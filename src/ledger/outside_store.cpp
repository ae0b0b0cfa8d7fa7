#include "ledger/outside_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

OutsideStore::OutsideStore(Database &database)
    : m_database(database)
{
}

Expected<std::map<InstanceId, OutsideStore::Stop>> OutsideStore::stops() const
{
    const auto rows = collect<Stop>(
        m_database, QStringLiteral("SELECT instance, account, job, at, trouble, asked_at FROM outside_stops"), {},
        [](Row &row) {
            Stop stop;
            stop.instance = row.vendorId<InstanceId>();
            stop.account = row.id<AccountId>();
            stop.job = row.optionalNumber();
            stop.at = row.instant();
            stop.trouble = row.text();
            stop.askedAt = row.instant();
            return stop;
        });
    if (!rows)
        return rows.failure();
    std::map<InstanceId, Stop> stops;
    for (const Stop &stop : *rows)
        stops.emplace(stop.instance, stop);
    return stops;
}

Expected<void> OutsideStore::save(const Stop &stop)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO outside_stops (instance, account, job, at, trouble, asked_at) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (instance) DO UPDATE SET account = excluded.account, job = excluded.job, at = "
            "excluded.at, trouble = excluded.trouble, asked_at = excluded.asked_at"),
        {stored(stop.instance), stop.account.toString(), stop.job ? QVariant(*stop.job) : QVariant(), stored(stop.at),
         stop.trouble.isNull() ? QStringLiteral("") : stop.trouble, stored(stop.askedAt)});
}

Expected<void> OutsideStore::removeStop(const InstanceId &instance)
{
    return m_database.execute(QStringLiteral("DELETE FROM outside_stops WHERE instance = ?"), {stored(instance)});
}

Expected<std::map<InstanceId, OutsideStore::Origin>> OutsideStore::origins() const
{
    const auto rows = collect<Origin>(
        m_database, QStringLiteral("SELECT instance, api_key, address, at FROM stranger_origins"), {}, [](Row &row) {
            Origin origin;
            origin.instance = row.vendorId<InstanceId>();
            origin.apiKey = row.number();
            origin.address = row.text();
            origin.at = row.instant();
            return origin;
        });
    if (!rows)
        return rows.failure();
    std::map<InstanceId, Origin> origins;
    for (const Origin &origin : *rows)
        origins.emplace(origin.instance, origin);
    return origins;
}

Expected<void> OutsideStore::save(const Origin &origin)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO stranger_origins (instance, api_key, address, at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (instance) DO UPDATE SET api_key = excluded.api_key, address = excluded.address, "
                       "at = excluded.at"),
        {stored(origin.instance), origin.apiKey, origin.address.isNull() ? QStringLiteral("") : origin.address,
         stored(origin.at)});
}

Expected<void> OutsideStore::removeOrigin(const InstanceId &instance)
{
    return m_database.execute(QStringLiteral("DELETE FROM stranger_origins WHERE instance = ?"), {stored(instance)});
}

} // namespace bursar::ledger
