#include "governor/reading/spend_export.h"

#include "documents/atomic_file.h"
#include "documents/csv_writer.h"
#include "foundation/text_formats.h"

namespace bursar::governor {

using documents::CsvWriter;

QByteArray csvOf(const SpendReport &report)
{
    CsvWriter csv;
    csv.beginFile();
    for (const char *name : {"key", "label", "gpu", "disk", "download", "upload", "other", "total", "before", "change"})
        csv.text(QLatin1String(name));
    csv.endRow();
    for (const SpendReport::Row &row : report.rows) {
        csv.text(row.key).text(row.label);
        for (const Money amount : {row.amounts.gpu, row.amounts.disk, row.amounts.download, row.amounts.upload,
                                   row.amounts.other, row.amounts.total(), row.before, row.change()})
            csv.number(amount.toString());
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray csvOf(const std::vector<SpendSegment> &segments)
{
    CsvWriter csv;
    csv.beginFile();
    for (const char *name : {"instance", "team", "from", "to", "state", "gpu", "gpus", "gpu_rate", "disk", "download",
                             "upload", "gpu_cost", "disk_cost", "download_cost", "upload_cost", "gap"})
        csv.text(QLatin1String(name));
    csv.endRow();
    for (const SpendSegment &one : segments) {
        const UsageSegment &segment = one.segment;
        const MeterAmounts cost = segment.cost();
        csv.text(segment.instance.toString()).text(one.teamName);
        csv.text(toRfc3339(segment.span.from)).text(toRfc3339(segment.span.to)).text(toString(segment.state));
        csv.text(segment.gpuName).number(QString::number(segment.numGpus)).number(segment.gpuRate.toString());
        for (const Gigabytes size : {segment.disk, segment.downloaded, segment.uploaded})
            csv.number(size.toString());
        for (const Money amount : {cost.gpu, cost.disk, cost.download, cost.upload})
            csv.number(amount.toString());
        csv.text(segment.gap ? QStringLiteral("yes") : QStringLiteral("no")).endRow();
    }
    return csv.bytes();
}

QByteArray csvOf(const std::vector<QStringList> &lines)
{
    CsvWriter csv;
    csv.beginFile();
    for (const QStringList &line : lines) {
        for (const QString &cell : line)
            csv.text(cell);
        csv.endRow();
    }
    return csv.bytes();
}

Expected<QString> writeWhole(const QString &path, const QByteArray &content)
{
    const auto file = documents::writeFile(path, content);
    if (!file)
        return file.failure();
    return file->path;
}

} // namespace bursar::governor
