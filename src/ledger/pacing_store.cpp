#include "ledger/pacing_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

PacingStore::PacingStore(Database &database)
    : m_database(database)
{
}

Expected<std::optional<PacingStore::Entry>> PacingStore::load(const QString &account, const QString &endpoint) const
{
    return first<Entry>(
        m_database, QStringLiteral("SELECT call_interval, next_allowed FROM pacing WHERE account = ? AND endpoint = ?"),
        {account, endpoint}, [](Row &row) {
            Entry entry;
            entry.interval = row.duration();
            entry.nextAllowed = row.instant();
            return entry;
        });
}

Expected<bool> PacingStore::exchange(const QString &account, const QString &endpoint,
                                     const std::optional<Entry> &expected, const Entry &next)
{
    const auto done = expected
        ? m_database.change(
            QStringLiteral("UPDATE pacing SET call_interval = ?, next_allowed = ? "
                           "WHERE account = ? AND endpoint = ? AND call_interval = ? AND next_allowed = ?"),
            {stored(next.interval), stored(next.nextAllowed), account, endpoint, stored(expected->interval),
             stored(expected->nextAllowed)})
        : m_database.change(
            QStringLiteral("INSERT INTO pacing (account, endpoint, call_interval, next_allowed) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (account, endpoint) DO NOTHING"),
            {account, endpoint, stored(next.interval), stored(next.nextAllowed)});
    if (!done)
        return done.failure();
    return *done == 1;
}

} // namespace bursar::ledger
