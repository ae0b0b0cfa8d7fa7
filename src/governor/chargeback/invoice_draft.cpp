#include "governor/chargeback/invoice_draft.h"

#include <algorithm>
#include <map>

namespace bursar::governor {

namespace {

constexpr qint64 millisPerHour = 3'600'000;

/// A quantity with the rate that explains it: sums of quantity and of quantity × rate.
struct Weighted
{
    Wide quantity = 0;
    Wide product = 0;

    void add(Wide more, qint64 rateNanos)
    {
        quantity += more;
        product += more * rateNanos;
    }
    /// The average rate in nano-dollars: the rate itself when it never changed.
    qint64 rate() const { return quantity > 0 ? narrow(divideHalfEven(product, quantity)) : 0; }
};

/// An instance's month.
struct InstanceMonth
{
    QString gpuName;
    int numGpus = 0;
    Gigabytes largestDisk;
    MeterAmounts amounts;
    Weighted gpu; ///< ms
    Weighted disk; ///< thousandths of a GB × ms
    Weighted download; ///< thousandths of a GB
    Weighted upload;

    void add(const CostPart &part)
    {
        if (!part.gpuName.isEmpty()) {
            gpuName = part.gpuName;
            numGpus = part.numGpus;
        }
        largestDisk = std::max(largestDisk, part.disk);
        amounts += part.amounts;
        gpu.add(part.gpuTime.count(), part.gpuRate.nanos());
        disk.add(Wide{part.disk.thousandths()} * part.diskTime.count(), part.storageRate.nanos());
        download.add(part.downloaded.thousandths(), part.downRate.nanos());
        upload.add(part.uploaded.thousandths(), part.upRate.nanos());
    }
};

struct ExactLine
{
    InvoiceLine line;
    Money exact;
};

/// What the line measures, in its unit, as decimal text; empty when we saw nothing of it.
QString quantityText(Meter meter, const Weighted &weighted)
{
    if (weighted.quantity <= 0)
        return {};
    switch (meter) {
    case Meter::Gpu: // hours, four decimals: 0.36 s
        return formatDecimal(narrow(divideHalfEven(weighted.quantity * 10'000, millisPerHour)), 4, 2);
    case Meter::Disk: // GB-months of 720 hours, six decimals
        return formatDecimal(
            narrow(divideHalfEven(weighted.quantity * 1000, Wide{millisPerHour} * hoursPerStorageMonth)), 6, 2);
    case Meter::Download:
    case Meter::Upload:
        return formatDecimal(narrow(weighted.quantity), 3, 2);
    }
    Q_UNREACHABLE();
}

QString unitOf(Meter meter)
{
    switch (meter) {
    case Meter::Gpu:
        return QStringLiteral("h");
    case Meter::Disk:
        return QStringLiteral("GB-month");
    case Meter::Download:
    case Meter::Upload:
        return QStringLiteral("GB");
    }
    Q_UNREACHABLE();
}

QString describe(Meter meter, InstanceId instance, const InstanceMonth &month)
{
    const QString number = instance.toString();
    switch (meter) {
    case Meter::Gpu:
        return month.gpuName.isEmpty()
            ? QStringLiteral("GPU, instance %1").arg(number)
            : QStringLiteral("%1 × %2, instance %3").arg(QString::number(month.numGpus), month.gpuName, number);
    case Meter::Disk:
        return month.largestDisk > Gigabytes{}
            ? QStringLiteral("Disk %1 GB, instance %2").arg(month.largestDisk.toString(), number)
            : QStringLiteral("Disk, instance %1").arg(number);
    case Meter::Download:
        return QStringLiteral("Download, instance %1").arg(number);
    case Meter::Upload:
        return QStringLiteral("Upload, instance %1").arg(number);
    }
    Q_UNREACHABLE();
}

ExactLine lineOf(Meter meter, InstanceId instance, const InstanceMonth &month, Money amount, const Weighted &weighted)
{
    ExactLine result;
    result.exact = amount;
    InvoiceLine &line = result.line;
    line.instance = instance;
    line.meter = meter;
    line.description = describe(meter, instance, month);
    line.quantity = quantityText(meter, weighted);
    if (line.quantity.isEmpty() || weighted.rate() == 0) {
        // Charged for what we did not see: the charge itself is all that can be told.
        line.quantity = QStringLiteral("1");
        line.unit = QStringLiteral("charge");
        line.unitPrice = amount.toString();
        line.description = QStringLiteral("%1, as charged by Vast.ai").arg(line.description);
    } else {
        line.unit = unitOf(meter);
        line.unitPrice = formatDecimal(weighted.rate(), 9, 2);
    }
    return result;
}

void addOther(std::vector<ExactLine> &lines, InstanceId instance, Money other)
{
    if (other.isZero())
        return;
    if (lines.empty()) {
        ExactLine alone;
        alone.exact = other;
        alone.line = {instance,
                      Meter::Gpu,
                      QStringLiteral("Other charges of Vast.ai, instance %1").arg(instance.toString()),
                      QStringLiteral("1"),
                      QStringLiteral("charge"),
                      other.toString(),
                      {}};
        lines.push_back(std::move(alone));
        return;
    }
    const auto biggest =
        std::max_element(lines.begin(), lines.end(),
                         [](const ExactLine &left, const ExactLine &right) { return left.exact < right.exact; });
    biggest->exact += other;
    biggest->line.description = QStringLiteral("%1, with $%2 that Vast.ai charged without naming a meter")
                                    .arg(biggest->line.description, other.toString());
}

std::vector<ExactLine> linesOf(InstanceId instance, const InstanceMonth &month)
{
    const struct
    {
        Meter meter;
        Money amount;
        const Weighted &weighted;
    } meters[] = {{Meter::Gpu, month.amounts.gpu, month.gpu},
                  {Meter::Disk, month.amounts.disk, month.disk},
                  {Meter::Download, month.amounts.download, month.download},
                  {Meter::Upload, month.amounts.upload, month.upload}};
    std::vector<ExactLine> lines;
    for (const auto &one : meters) {
        if (!one.amount.isZero())
            lines.push_back(lineOf(one.meter, instance, month, one.amount, one.weighted));
    }
    addOther(lines, instance, month.amounts.other);
    return lines;
}

} // namespace

bool lacksCharge(const CostPart &part)
{
    // Charges have three decimals: what rounds to nothing there may never get one.
    constexpr Money smallest = Money::fromMicros(500);
    return !part.charged && part.amounts.total() > smallest;
}

Invoice draftInvoice(const Organisation &organisation, const Team &team, const QString &costCenterCode, Month month,
                     const std::vector<CostPart> &costs, const QTimeZone &zone)
{
    Invoice invoice;
    invoice.team = team.id;
    invoice.teamName = team.name;
    invoice.teamSlug = team.slug;
    invoice.costCenter = costCenterCode;
    invoice.leadEmail = team.leadEmail;
    invoice.month = month;
    invoice.zone = QString::fromLatin1(zone.id());
    invoice.currency = organisation.currency;
    invoice.sender = organisation;

    std::map<InstanceId, InstanceMonth> instances;
    Money exact;
    for (const CostPart &part : costs) {
        if (part.team != team.id)
            continue;
        instances[part.instance].add(part);
        exact += part.amounts.total();
        invoice.estimated = invoice.estimated || lacksCharge(part);
    }
    std::vector<ExactLine> lines;
    for (const auto &[instance, instanceMonth] : instances) {
        for (ExactLine &line : linesOf(instance, instanceMonth))
            lines.push_back(std::move(line));
    }
    std::vector<Money> weights;
    weights.reserve(lines.size());
    for (const ExactLine &line : lines)
        weights.push_back(line.exact);
    const std::vector<Money> cents = allocateCents(exact.roundedToCents(), weights);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (cents[i].isZero())
            continue;
        lines[i].line.amount = cents[i];
        invoice.subtotal += cents[i];
        invoice.lines.push_back(std::move(lines[i].line));
    }
    invoice.total = invoice.subtotal + invoice.markup + invoice.tax;
    return invoice;
}

} // namespace bursar::governor
