#include "ledger/meter_store.h"

#include "ledger/segment_columns.h"

namespace bursar::ledger {

namespace {

std::optional<Gigabytes> optionalGigabytes(Row &row)
{
    const auto thousandths = row.optionalNumber();
    return thousandths ? std::optional(Gigabytes::fromThousandths(*thousandths)) : std::nullopt;
}

} // namespace

MeterStore::MeterStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<OpenMeter>> MeterStore::all() const
{
    static const QString statement =
        QString(QLatin1String("SELECT ") + ownedSegmentColumns(QStringLiteral("m"))
                + QLatin1String(", m.down_counter, m.up_counter FROM meters m ORDER BY m.instance"));
    return collect<OpenMeter>(m_database, statement, {}, [](Row &row) {
        OpenMeter meter;
        meter.segment = segmentFrom(row);
        meter.downCounter = optionalGigabytes(row);
        meter.upCounter = optionalGigabytes(row);
        return meter;
    });
}

Expected<void> MeterStore::save(const OpenMeter &meter)
{
    QVariantList values = segmentValues(meter.segment);
    values << stored(utcDay(meter.segment.span.from)) << storedOrNull(meter.downCounter)
           << storedOrNull(meter.upCounter);
    return m_database.execute(
        QString(QLatin1String("INSERT INTO meters (") + segmentColumns
                + QLatin1String(", day, down_counter, up_counter) VALUES ") + placeholders(values.size())
                + QLatin1String(
                    " ON CONFLICT (instance) DO UPDATE SET id = excluded.id, account = excluded.account, team = "
                    "excluded.team, "
                    "day = excluded.day, from_at = excluded.from_at, to_at = excluded.to_at, state = excluded.state, "
                    "gpu_name = "
                    "excluded.gpu_name, "
                    "num_gpus = excluded.num_gpus, gpu_rate = excluded.gpu_rate, storage_rate = excluded.storage_rate, "
                    "disk = excluded.disk, downloaded = excluded.downloaded, uploaded = excluded.uploaded, "
                    "down_rate = excluded.down_rate, up_rate = excluded.up_rate, gap = excluded.gap, "
                    "down_counter = excluded.down_counter, up_counter = excluded.up_counter")),
        values);
}

Expected<void> MeterStore::remove(const InstanceId &instance)
{
    return m_database.execute(QStringLiteral("DELETE FROM meters WHERE instance = ?"), {stored(instance)});
}

} // namespace bursar::ledger
