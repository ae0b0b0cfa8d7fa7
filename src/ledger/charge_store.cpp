#include "ledger/charge_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::ledger {

namespace {

const QString columns = QStringLiteral(
    "account, instance, day, gpu, disk, download, upload, other, downloaded, uploaded, first_seen, changed_at");

Charge chargeFrom(Row &row)
{
    Charge charge;
    charge.account = row.id<AccountId>();
    charge.instance = row.vendorId<InstanceId>();
    charge.day = row.day();
    charge.amounts.gpu = row.money();
    charge.amounts.disk = row.money();
    charge.amounts.download = row.money();
    charge.amounts.upload = row.money();
    charge.amounts.other = row.money();
    charge.downloaded = row.gigabytes();
    charge.uploaded = row.gigabytes();
    charge.firstSeen = row.instant();
    charge.changedAt = row.instant();
    return charge;
}

bool tellsTheSame(const Charge &left, const Charge &right)
{
    return left.amounts == right.amounts && left.downloaded == right.downloaded && left.uploaded == right.uploaded;
}

/// `first_seen` of a row that is there already stays.
Expected<void> write(Database &database, const Charge &charge)
{
    const QVariantList values{
        stored(charge.account),        stored(charge.instance),      stored(charge.day),
        stored(charge.amounts.gpu),    stored(charge.amounts.disk),  stored(charge.amounts.download),
        stored(charge.amounts.upload), stored(charge.amounts.other), stored(charge.downloaded),
        stored(charge.uploaded),       stored(charge.firstSeen),     stored(charge.changedAt)};
    return database.execute(
        QString(
            QLatin1String("INSERT INTO charges (") + columns + QLatin1String(") VALUES ") + placeholders(values.size())
            + QLatin1String(
                " ON CONFLICT (account, instance, day) DO UPDATE SET gpu = excluded.gpu, disk = excluded.disk, "
                "download = excluded.download, upload = excluded.upload, other = excluded.other, "
                "downloaded = excluded.downloaded, uploaded = excluded.uploaded, changed_at = excluded.changed_at")),
        values);
}

/// What the trail tells of one row: money, so to the last digit.
QJsonObject rowDetails(const Charge &charge, const std::optional<Charge> &before)
{
    QJsonObject details{{QStringLiteral("instance"), charge.instance.toString()},
                        {QStringLiteral("day"), charge.day.toString(Qt::ISODate)},
                        {QStringLiteral("amount"), charge.amounts.total().toString()}};
    if (before)
        details.insert(QStringLiteral("before"), before->amounts.total().toString());
    return details;
}

} // namespace

ChargeStore::ChargeStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Charge>> ChargeStore::within(QDate firstDay, QDate lastDay,
                                                  const std::optional<InstanceId> &instance) const
{
    QString statement =
        QString(QLatin1String("SELECT ") + columns + QLatin1String(" FROM charges WHERE day >= ? AND day <= ?"));
    QVariantList values{stored(firstDay), stored(lastDay)};
    if (instance) {
        statement += QLatin1String(" AND instance = ?");
        values << stored(*instance);
    }
    statement += QLatin1String(" ORDER BY day, instance, account");
    return collect<Charge>(m_database, statement, values, chargeFrom);
}

Expected<int> ChargeStore::record(RecordTransaction &transaction, const std::vector<Charge> &charges)
{
    Database &database = transaction.database();
    int added = 0;
    int changed = 0;
    Money difference;
    QJsonArray rows;
    QDate firstDay;
    QDate lastDay;
    for (const Charge &charge : charges) {
        const auto known =
            first<Charge>(database,
                          QString(QLatin1String("SELECT ") + columns
                                  + QLatin1String(" FROM charges WHERE account = ? AND instance = ? AND day = ?")),
                          {charge.account.toString(), stored(charge.instance), stored(charge.day)}, chargeFrom);
        if (!known)
            return known.failure();
        if (*known && tellsTheSame(**known, charge))
            continue;
        if (const auto written = write(database, charge); !written)
            return written.failure();
        ++(*known ? changed : added);
        difference += charge.amounts.total() - (*known ? (*known)->amounts.total() : Money());
        rows.append(rowDetails(charge, *known));
        firstDay = firstDay.isValid() ? std::min(firstDay, charge.day) : charge.day;
        lastDay = lastDay.isValid() ? std::max(lastDay, charge.day) : charge.day;
    }
    if (added + changed == 0)
        return 0;
    const QJsonObject details{{QStringLiteral("added"), added},
                              {QStringLiteral("changed"), changed},
                              {QStringLiteral("difference"), difference.toString()},
                              {QStringLiteral("first_day"), firstDay.toString(Qt::ISODate)},
                              {QStringLiteral("last_day"), lastDay.toString(Qt::ISODate)},
                              {QStringLiteral("charges"), rows}};
    const auto told = transaction.append(audit_action::chargeRecorded, {}, charges.front().account.toString(), details);
    if (!told)
        return told.failure();
    return added + changed;
}

Expected<std::map<QDate, std::pair<qint64, qint64>>> ChargeStore::stampByDay(const QDate &firstDay,
                                                                             const QDate &lastDay) const
{
    std::map<QDate, std::pair<qint64, qint64>> stamps;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT day, COUNT(*), MAX(changed_at) FROM charges WHERE day >= ? AND day <= ? GROUP BY day"),
        {stored(firstDay), stored(lastDay)}, [&stamps](const QSqlQuery &row) {
            stamps[QDate::fromString(row.value(0).toString(), Qt::ISODate)] = {row.value(1).toLongLong(),
                                                                               row.value(2).toLongLong()};
        });
    if (!read)
        return read.failure();
    return stamps;
}

Expected<std::optional<Instant>> ChargeStore::lastRead(const AccountId &account) const
{
    return first<Instant>(m_database, QStringLiteral("SELECT at FROM charge_reads WHERE account = ?"),
                          {account.toString()}, [](Row &row) { return row.instant(); });
}

Expected<void> ChargeStore::setLastRead(const AccountId &account, Instant at)
{
    return m_database.execute(QStringLiteral("INSERT INTO charge_reads (account, at) VALUES (?, ?) ON CONFLICT "
                                             "(account) DO UPDATE SET at = excluded.at"),
                              {account.toString(), stored(at)});
}

} // namespace bursar::ledger
