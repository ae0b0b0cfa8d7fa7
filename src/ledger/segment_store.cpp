#include "ledger/segment_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/segment_columns.h"

namespace bursar::ledger {

namespace {

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

Expected<std::vector<UsageSegment>> SegmentStore::within(const Span &span) const
{
    static const QString statement =
        QString(QLatin1String("SELECT ") + ownedSegmentColumns(QStringLiteral("s"))
                + QLatin1String(" FROM segments s WHERE s.from_at < ? AND s.to_at > ? AND s.from_at >= ? "
                                "ORDER BY s.instance, s.from_at"));
    // No segment is longer than a day: the index on its beginning then finds the few that matter.
    return collect<UsageSegment>(m_database, statement,
                                 {stored(span.to), stored(span.from), stored(span.from - std::chrono::hours{24})},
                                 segmentFrom);
}

Expected<std::vector<UsageSegment>> SegmentStore::of(const InstanceId &instance) const
{
    static const QString statement =
        QString(QLatin1String("SELECT ") + ownedSegmentColumns(QStringLiteral("s"))
                + QLatin1String(" FROM segments s WHERE s.instance = ? ORDER BY s.from_at"));
    return collect<UsageSegment>(m_database, statement, {stored(instance)}, segmentFrom);
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

Expected<Money> SegmentStore::trafficOf(const InstanceId &instance) const
{
    const auto sum = first<Money>(
        m_database,
        QStringLiteral("SELECT COALESCE(SUM(cost_download + cost_upload), 0) FROM segments WHERE instance = ?"),
        {stored(instance)}, [](Row &row) { return row.money(); });
    if (!sum)
        return sum.failure();
    return sum->value_or(Money{});
}

namespace {

Expected<std::optional<Instant>> lastInstant(Database &database, const QString &statement, const InstanceId &instance)
{
    const auto end = first<std::optional<Instant>>(database, statement, {stored(instance)},
                                                   [](Row &row) { return row.optionalInstant(); });
    if (!end)
        return end.failure();
    return end->value_or(std::nullopt);
}

} // namespace

Expected<std::optional<Instant>> SegmentStore::lastEnd(const InstanceId &instance) const
{
    return lastInstant(m_database, QStringLiteral("SELECT MAX(to_at) FROM segments WHERE instance = ?"), instance);
}

Expected<std::optional<Instant>> SegmentStore::lastRan(const InstanceId &instance) const
{
    return lastInstant(m_database,
                       QStringLiteral("SELECT MAX(to_at) FROM segments WHERE instance = ? AND gpu_rate > 0 AND state "
                                      "IN ('running', 'frozen', 'unknown')"),
                       instance);
}

} // namespace bursar::ledger
