#include "ledger/segment_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/segment_columns.h"

namespace bursar::ledger {

namespace {

/// The team of a stranger's segment, if a person has assigned the instance since: the newest assignment not after its
/// day.
const QString adopter =
    QStringLiteral("(SELECT c.team FROM contract_teams c WHERE c.instance = s.instance AND c.from_day <= s.day "
                   "ORDER BY c.from_day DESC LIMIT 1)");
/// Segments without a team of their own that the team has adopted.
const QString adoptedBy = QString(
    QLatin1String("s.team IS NULL AND s.instance IN (SELECT a.instance FROM contract_teams a WHERE a.team = ?) AND ")
    + adopter + QLatin1String(" = ?"));

QString readColumns()
{
    QString columns = QString(QLatin1String("s.") + segmentColumns);
    columns.replace(QLatin1String(", "), QLatin1String(", s."));
    return columns.replace(QLatin1String("s.team"),
                           QString(QLatin1String("COALESCE(s.team, ") + adopter + QLatin1Char(')')));
}

QJsonObject eventDetails(const UsageSegment &segment, const MeterAmounts &cost)
{
    return {{QStringLiteral("segment"), segment.id.toString()},
            {QStringLiteral("from"), toRfc3339(segment.span.from)},
            {QStringLiteral("to"), toRfc3339(segment.span.to)},
            {QStringLiteral("state"), toString(segment.state)},
            {QStringLiteral("gpu"), cost.gpu.toString()},
            {QStringLiteral("disk"), cost.disk.toString()},
            {QStringLiteral("download"), cost.download.toString()},
            {QStringLiteral("upload"), cost.upload.toString()},
            {QStringLiteral("gap"), segment.gap}};
}

} // namespace

SegmentStore::SegmentStore(Database &database)
    : m_database(database)
{
}

Expected<void> SegmentStore::add(RecordTransaction &transaction, const UsageSegment &segment)
{
    const MeterAmounts cost = segment.cost();
    QVariantList values = segmentValues(segment);
    values << stored(utcDay(segment.span.from)) << stored(cost.gpu) << stored(cost.disk) << stored(cost.download)
           << stored(cost.upload);
    auto added = transaction.database().execute(
        QString(QLatin1String("INSERT INTO segments (") + segmentColumns
                + QLatin1String(", day, cost_gpu, cost_disk, cost_download, cost_upload) VALUES ")
                + placeholders(values.size())),
        values);
    if (!added)
        return added;
    return transaction.append(audit_action::usageMetered, segment.team.value_or(TeamId()), segment.instance.toString(),
                              eventDetails(segment, cost));
}

Expected<std::vector<UsageSegment>> SegmentStore::within(const Span &span, const std::optional<TeamId> &team) const
{
    QString statement =
        QString(QLatin1String("SELECT ") + readColumns()
                + QLatin1String(" FROM segments s WHERE s.from_at < ? AND s.to_at > ? AND s.from_at >= ?"));
    // No segment is longer than a day: the index on its beginning then finds the few that matter.
    QVariantList values{stored(span.to), stored(span.from), stored(span.from - std::chrono::hours{24})};
    if (team) {
        statement += QString(QLatin1String(" AND (s.team = ? OR (") + adoptedBy + QLatin1String("))"));
        values << team->toString() << team->toString() << team->toString();
    }
    statement += QLatin1String(" ORDER BY s.instance, s.from_at");
    return collect<UsageSegment>(m_database, statement, values, segmentFrom);
}

Expected<std::map<QDate, qint64>> SegmentStore::countByDay(const QDate &firstDay, const QDate &lastDay) const
{
    std::map<QDate, qint64> counts;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT day, COUNT(*) FROM segments WHERE day >= ? AND day <= ? GROUP BY day"),
        {stored(firstDay), stored(lastDay)}, [&counts](const QSqlQuery &row) {
            counts[QDate::fromString(row.value(0).toString(), Qt::ISODate)] = row.value(1).toLongLong();
        });
    if (!read)
        return read.failure();
    return counts;
}

Expected<MeterAmounts> SegmentStore::costWithin(const Span &span, const TeamId &team) const
{
    // Two sums, as the first is answered from an index alone. Sums of integers, cast so that every engine keeps them
    // exact.
    const QString sums = QStringLiteral(
        "SELECT CAST(COALESCE(SUM(s.cost_gpu), 0) AS BIGINT), CAST(COALESCE(SUM(s.cost_disk), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(s.cost_download), 0) AS BIGINT), CAST(COALESCE(SUM(s.cost_upload), 0) AS BIGINT) "
        "FROM segments s WHERE s.from_at >= ? AND s.from_at < ? AND ");
    MeterAmounts total;
    const auto addUp = [&total](Row &row) {
        MeterAmounts part;
        part.gpu = row.money();
        part.disk = row.money();
        part.download = row.money();
        part.upload = row.money();
        total += part;
        return part;
    };
    const QVariantList bounds{stored(span.from), stored(span.to)};
    const auto own = first<MeterAmounts>(m_database, QString(sums + QLatin1String("s.team = ?")),
                                         bounds + QVariantList{team.toString()}, addUp);
    if (!own)
        return own.failure();
    const auto adopted = first<MeterAmounts>(m_database, QString(sums + adoptedBy),
                                             bounds + QVariantList{team.toString(), team.toString()}, addUp);
    if (!adopted)
        return adopted.failure();
    return total;
}

Expected<std::optional<Instant>> SegmentStore::lastEnd(const InstanceId &instance) const
{
    const auto end =
        first<std::optional<Instant>>(m_database, QStringLiteral("SELECT MAX(to_at) FROM segments WHERE instance = ?"),
                                      {stored(instance)}, [](Row &row) { return row.optionalInstant(); });
    if (!end)
        return end.failure();
    return end->value_or(std::nullopt);
}

} // namespace bursar::ledger
