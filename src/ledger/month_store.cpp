#include "ledger/month_store.h"

#include "domain/audit_actions.h"
#include "foundation/canonical_json.h"
#include "foundation/sha256.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString selectCosts =
    QStringLiteral("SELECT booked_in, month, team, instance, gpu, disk, download, upload, other FROM booked_costs ");
const QString costOrder = QStringLiteral(" ORDER BY booked_in, month, team, instance");

BookedCost costFrom(Row &row)
{
    BookedCost cost;
    cost.bookedIn = row.known(Month::parse(row.text()));
    cost.month = row.known(Month::parse(row.text()));
    cost.team = row.optionalId<TeamId>();
    cost.instance = row.vendorId<InstanceId>();
    cost.amounts.gpu = row.money();
    cost.amounts.disk = row.money();
    cost.amounts.download = row.money();
    cost.amounts.upload = row.money();
    cost.amounts.other = row.money();
    return cost;
}

ClosedMonth closedFrom(Row &row)
{
    ClosedMonth month;
    month.month = row.known(Month::parse(row.text()));
    month.at = row.instant();
    month.by = row.id<MemberId>();
    month.reason = row.text();
    month.statement = row.json();
    return month;
}

/// '' for unallocated: a key has no NULLs.
QString keyOf(const std::optional<TeamId> &team)
{
    return team ? team->toString() : QStringLiteral("");
}

} // namespace

MonthStore::MonthStore(Database &database)
    : m_database(database)
{
}

Expected<std::optional<ClosedMonth>> MonthStore::closed(Month month) const
{
    return first<ClosedMonth>(
        m_database,
        QStringLiteral("SELECT month, closed_at, by_member, reason, statement FROM closed_months WHERE month = ?"),
        {month.toString()}, closedFrom);
}

Expected<std::vector<Month>> MonthStore::closedMonths() const
{
    return collect<Month>(m_database, QStringLiteral("SELECT month FROM closed_months ORDER BY month DESC"), {},
                          [](Row &row) { return row.known(Month::parse(row.text())); });
}

Expected<std::vector<BookedCost>> MonthStore::bookedOf(Month month) const
{
    return collect<BookedCost>(m_database, QString(selectCosts + QLatin1String("WHERE month = ?") + costOrder),
                               {month.toString()}, costFrom);
}

Expected<std::vector<BookedCost>> MonthStore::bookedIn(Month month) const
{
    return collect<BookedCost>(m_database, QString(selectCosts + QLatin1String("WHERE booked_in = ?") + costOrder),
                               {month.toString()}, costFrom);
}

Expected<bool> MonthStore::isBooked(Month month, const std::optional<TeamId> &team) const
{
    const auto found =
        first<qint64>(m_database, QStringLiteral("SELECT COUNT(*) FROM booked_teams WHERE month = ? AND team = ?"),
                      {month.toString(), keyOf(team)}, [](Row &row) { return row.number(); });
    if (!found)
        return found.failure();
    return found->value_or(0) > 0;
}

Expected<void> MonthStore::book(RecordTransaction &transaction, Month month, const std::optional<TeamId> &team,
                                const std::vector<BookedCost> &costs)
{
    Database &database = transaction.database();
    auto done = database.execute(QStringLiteral("INSERT INTO booked_teams (month, team, at) VALUES (?, ?, ?)"),
                                 {month.toString(), keyOf(team), stored(transaction.author().at)});
    Money total;
    for (const BookedCost &cost : costs) {
        if (!done)
            return done;
        Q_ASSERT(cost.bookedIn == month && cost.team == team);
        done = database.execute(
            QStringLiteral("INSERT INTO booked_costs (booked_in, month, team, instance, gpu, disk, download, upload, "
                           "other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {cost.bookedIn.toString(), cost.month.toString(), keyOf(team), stored(cost.instance),
             stored(cost.amounts.gpu), stored(cost.amounts.disk), stored(cost.amounts.download),
             stored(cost.amounts.upload), stored(cost.amounts.other)});
        total += cost.amounts.total();
    }
    if (!done)
        return done;
    return transaction.append(audit_action::monthBooked, team.value_or(TeamId{}), month.toString(),
                              {{QStringLiteral("instances"), static_cast<qint64>(costs.size())},
                               {QStringLiteral("total"), total.toString()}});
}

Expected<void> MonthStore::close(RecordTransaction &transaction, const ClosedMonth &month, const QJsonObject &sums)
{
    const QByteArray statement = canonicalJson(month.statement);
    auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO closed_months (month, closed_at, by_member, reason, statement) VALUES (?, ?, ?, "
                       "?, ?)"),
        {month.month.toString(), stored(month.at), stored(month.by),
         month.reason.isNull() ? QStringLiteral("") : month.reason, QString::fromUtf8(statement)});
    if (!added)
        return added;
    QJsonObject details = sums;
    details.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256Hex(statement)));
    if (!month.reason.isEmpty())
        details.insert(QStringLiteral("reason"), month.reason);
    return transaction.append(audit_action::monthClosed, {}, month.month.toString(), details);
}

Expected<std::optional<SignedTolerance>> MonthStore::tolerance() const
{
    return first<SignedTolerance>(m_database,
                                  QStringLiteral("SELECT tolerance, at, by_member, reason FROM reconciliation_rules "
                                                 "ORDER BY number DESC"),
                                  {}, [](Row &row) {
                                      SignedTolerance found;
                                      found.amount = row.money();
                                      found.at = row.instant();
                                      found.by = row.id<MemberId>();
                                      found.reason = row.text();
                                      return found;
                                  });
}

Expected<void> MonthStore::signTolerance(RecordTransaction &transaction, Money tolerance, const QString &reason)
{
    auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO reconciliation_rules (number, at, by_member, tolerance, reason) "
                       "SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM reconciliation_rules"),
        {stored(transaction.author().at), stored(transaction.author().by), stored(tolerance), reason});
    if (!added)
        return added;
    return transaction.append(
        audit_action::toleranceSigned, {}, QStringLiteral("reconciliation"),
        {{QStringLiteral("tolerance"), tolerance.toString()}, {QStringLiteral("reason"), reason}});
}

} // namespace bursar::ledger
