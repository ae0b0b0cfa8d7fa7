#include "ledger/segment_columns.h"

namespace bursar::ledger {

QString ownedSegmentColumns(const QString &alias)
{
    QString columns = QString(alias + QLatin1Char('.') + segmentColumns);
    columns.replace(QLatin1String(", "), QString(QLatin1String(", ") + alias + QLatin1Char('.')));
    const QString owner =
        QStringLiteral("COALESCE((SELECT c.team FROM contract_teams c WHERE c.instance = %1.instance AND c.from_day <= "
                       "%1.day ORDER BY c.from_day DESC LIMIT 1), %1.team)")
            .arg(alias);
    return columns.replace(QString(alias + QLatin1String(".team")), owner);
}

UsageSegment segmentFrom(Row &row)
{
    UsageSegment segment;
    segment.id = row.id<SegmentId>();
    segment.account = row.id<AccountId>();
    segment.instance = row.vendorId<InstanceId>();
    segment.team = row.optionalId<TeamId>();
    segment.span.from = row.instant();
    segment.span.to = row.instant();
    segment.state = row.known(instanceStateFromText(row.text()));
    segment.gpuName = row.text();
    segment.numGpus = row.count();
    segment.gpuRate = row.rate<HourlyRate>();
    segment.storageRate = row.rate<StorageRate>();
    segment.disk = row.gigabytes();
    segment.downloaded = row.gigabytes();
    segment.uploaded = row.gigabytes();
    segment.downRate = row.rate<TrafficRate>();
    segment.upRate = row.rate<TrafficRate>();
    segment.gap = row.yes();
    return segment;
}

QVariantList segmentValues(const UsageSegment &segment)
{
    return {segment.id.toString(),
            stored(segment.account),
            stored(segment.instance),
            stored(segment.team),
            stored(segment.span.from),
            stored(segment.span.to),
            toString(segment.state),
            segment.gpuName,
            segment.numGpus,
            stored(segment.gpuRate),
            stored(segment.storageRate),
            stored(segment.disk),
            stored(segment.downloaded),
            stored(segment.uploaded),
            stored(segment.downRate),
            stored(segment.upRate),
            stored(segment.gap)};
}

} // namespace bursar::ledger
