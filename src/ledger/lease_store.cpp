#include "ledger/lease_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString roundRequested = QStringLiteral("round_requested");
const QString roundFinished = QStringLiteral("round_finished");

struct LeaseRow
{
    LeaseStore::Holder holder;
    bool held = false;
};

Expected<LeaseRow> readLease(Database &database)
{
    const auto found = first<LeaseRow>(
        database,
        QStringLiteral("SELECT held, boot, process, process_start, name, renewed_at, epoch FROM lease WHERE id = 1"),
        {}, [](Row &row) {
            LeaseRow lease;
            lease.held = row.yes();
            lease.holder.boot = row.text();
            lease.holder.process = row.number();
            lease.holder.processStart = row.number();
            lease.holder.name = row.text();
            lease.holder.renewedAt = row.instant();
            lease.holder.epoch = row.number();
            return lease;
        });
    if (!found)
        return found.failure();
    if (!*found)
        return Unexpected{damagedRecord(database, QStringLiteral("SELECT FROM lease"))};
    return **found;
}

bool isSameProcess(const LeaseStore::Holder &left, const LeaseStore::Holder &right)
{
    return left.boot == right.boot && left.process == right.process && left.processStart == right.processStart;
}

Expected<qint64> counter(Database &database, const QString &name)
{
    const auto value = first<qint64>(database, QStringLiteral("SELECT value FROM counters WHERE name = ?"), {name},
                                     [](Row &row) { return row.number(); });
    if (!value)
        return value.failure();
    return value->value_or(0);
}

} // namespace

LeaseStore::LeaseStore(Database &database)
    : m_database(database)
{
}

Expected<std::optional<LeaseStore::Holder>> LeaseStore::holder() const
{
    const auto lease = readLease(m_database);
    if (!lease)
        return lease.failure();
    return lease->held ? std::optional(lease->holder) : std::optional<Holder>{};
}

Expected<std::optional<LeaseEpoch>> LeaseStore::take(const Holder &self, Instant realNow, Duration staleAfter,
                                                     const std::function<bool(const Holder &)> &holderIsGone)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    const auto lease = readLease(m_database);
    if (!lease)
        return lease.failure();
    const Holder &other = lease->holder;
    // A renewal in the future means that somebody set the clock back: then age says nothing, and only a dead holder is
    // replaced.
    const bool stale = realNow - other.renewedAt > staleAfter;
    const bool free = !lease->held || isSameProcess(self, other) || stale || (holderIsGone && holderIsGone(other));
    if (!free)
        return std::optional<LeaseEpoch>{};
    const LeaseEpoch epoch = other.epoch + 1;
    const auto taken =
        m_database.execute(QStringLiteral("UPDATE lease SET held = 1, boot = ?, process = ?, process_start = ?, name = "
                                          "?, renewed_at = ?, epoch = ? WHERE id = 1"),
                           {self.boot, self.process, self.processStart, self.name, stored(realNow), epoch});
    if (!taken)
        return taken.failure();
    if (const auto done = (*transaction)->commit(); !done)
        return done.failure();
    return std::optional(epoch);
}

Expected<bool> LeaseStore::renew(LeaseEpoch epoch, Instant realNow)
{
    const auto renewed =
        m_database.change(QStringLiteral("UPDATE lease SET renewed_at = ? WHERE id = 1 AND held = 1 AND epoch = ?"),
                          {stored(realNow), epoch});
    if (!renewed)
        return renewed.failure();
    return *renewed == 1;
}

Expected<void> LeaseStore::release(LeaseEpoch epoch)
{
    return m_database.execute(QStringLiteral("UPDATE lease SET held = 0 WHERE id = 1 AND epoch = ?"), {epoch});
}

Expected<qint64> LeaseStore::requestRound()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    if (const auto raised = m_database.execute(QStringLiteral("UPDATE counters SET value = value + 1 WHERE name = ?"),
                                               {roundRequested});
        !raised)
        return raised.failure();
    auto round = counter(m_database, roundRequested);
    if (!round)
        return round;
    if (const auto done = (*transaction)->commit(); !done)
        return done.failure();
    return round;
}

Expected<qint64> LeaseStore::requestedRound() const
{
    return counter(m_database, roundRequested);
}

Expected<void> LeaseStore::finishRound(qint64 round)
{
    return m_database.execute(QStringLiteral("UPDATE counters SET value = ? WHERE name = ? AND value < ?"),
                              {round, roundFinished, round});
}

Expected<qint64> LeaseStore::finishedRound() const
{
    return counter(m_database, roundFinished);
}

} // namespace bursar::ledger
