#include "ledger/pacing_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

namespace {

PacingStore::Entry entryFrom(Row &row)
{
    PacingStore::Entry entry;
    entry.interval = row.duration();
    entry.nextAllowed = row.instant();
    entry.tooShort = row.duration();
    entry.proven = row.duration();
    entry.paced = row.count();
    entry.lastRefused = row.instant();
    return entry;
}

QVariantList columnsOf(const PacingStore::Entry &entry)
{
    return {
        stored(entry.interval),   stored(entry.nextAllowed), stored(entry.tooShort), stored(entry.proven), entry.paced,
        stored(entry.lastRefused)};
}

} // namespace

PacingStore::PacingStore(Database &database)
    : m_database(database)
{
}

Expected<std::optional<PacingStore::Entry>> PacingStore::load(const QString &account, const QString &endpoint) const
{
    return first<Entry>(m_database,
                        QStringLiteral("SELECT call_interval, next_allowed, too_short, proven, paced, last_refused "
                                       "FROM pacing WHERE account = ? AND endpoint = ?"),
                        {account, endpoint}, entryFrom);
}

Expected<std::vector<std::pair<QString, PacingStore::Entry>>> PacingStore::all(const QString &account) const
{
    return collect<std::pair<QString, Entry>>(
        m_database,
        QStringLiteral("SELECT endpoint, call_interval, next_allowed, too_short, proven, paced, last_refused "
                       "FROM pacing WHERE account = ? ORDER BY endpoint"),
        {account}, [](Row &row) {
            const QString endpoint = row.text();
            return std::pair(endpoint, entryFrom(row));
        });
}

Expected<bool> PacingStore::exchange(const QString &account, const QString &endpoint,
                                     const std::optional<Entry> &expected, const Entry &next)
{
    const QVariantList key{account, endpoint};
    const auto done = expected
        ? m_database.change(
            QStringLiteral("UPDATE pacing SET call_interval = ?, next_allowed = ?, too_short = ?, proven = ?, "
                           "paced = ?, last_refused = ? WHERE account = ? AND endpoint = ? AND call_interval = ? "
                           "AND next_allowed = ? AND too_short = ? AND proven = ? AND paced = ? AND last_refused = ?"),
            columnsOf(next) + key + columnsOf(*expected))
        : m_database.change(
            QStringLiteral("INSERT INTO pacing (account, endpoint, call_interval, next_allowed, too_short, proven, "
                           "paced, last_refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (account, endpoint) DO NOTHING"),
            key + columnsOf(next));
    if (!done)
        return done.failure();
    return *done == 1;
}

Expected<std::optional<PacingStore::SearchRows>> PacingStore::searchRows(const QString &account) const
{
    return first<SearchRows>(m_database,
                             QStringLiteral("SELECT day, used, gone_until FROM search_rows WHERE account = ?"),
                             {account}, [](Row &row) {
                                 SearchRows found;
                                 found.day = row.day();
                                 found.used = row.count();
                                 found.goneUntil = row.instant();
                                 return found;
                             });
}

Expected<bool> PacingStore::exchangeSearchRows(const QString &account, const std::optional<SearchRows> &expected,
                                               const SearchRows &next)
{
    const auto done = expected
        ? m_database.change(QStringLiteral("UPDATE search_rows SET day = ?, used = ?, gone_until = ? "
                                           "WHERE account = ? AND day = ? AND used = ? AND gone_until = ?"),
                            {stored(next.day), next.used, stored(next.goneUntil), account, stored(expected->day),
                             expected->used, stored(expected->goneUntil)})
        : m_database.change(QStringLiteral("INSERT INTO search_rows (account, day, used, gone_until) "
                                           "VALUES (?, ?, ?, ?) ON CONFLICT (account) DO NOTHING"),
                            {account, stored(next.day), next.used, stored(next.goneUntil)});
    if (!done)
        return done.failure();
    return *done == 1;
}

} // namespace bursar::ledger
