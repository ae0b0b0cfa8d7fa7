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

    void addQuantities(const CostPart &part)
    {
        if (!part.gpuName.isEmpty()) {
            gpuName = part.gpuName;
            numGpus = part.numGpus;
        }
        largestDisk = std::max(largestDisk, part.disk);
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

/// A line over what an earlier month turned out to cost more, or less: an amount is all that can be told.
std::vector<ExactLine> lateLinesOf(Month month, InstanceId instance, const MeterAmounts &amounts)
{
    static constexpr const char *names[] = {"GPU", "disk", "download", "upload", "other charges"};
    std::vector<ExactLine> lines;
    for (const AmountKind kind : allAmountKinds) {
        const Money amount = amountOf(amounts, kind);
        if (amount.isZero())
            continue;
        ExactLine late;
        late.exact = amount;
        late.line.instance = instance;
        late.line.meter = kind == AmountKind::Other ? Meter::Gpu : static_cast<Meter>(kind);
        late.line.description =
            QStringLiteral("%1 for %2: %3, instance %4")
                .arg(amount < Money{} ? QStringLiteral("Credited late") : QStringLiteral("Charged late"),
                     month.toString(), QLatin1String(names[static_cast<size_t>(kind)]), instance.toString());
        late.line.quantity = QStringLiteral("1");
        late.line.unit = QStringLiteral("charge");
        late.line.unitPrice = amount.toString();
        late.line.period = month.toString();
        lines.push_back(std::move(late));
    }
    return lines;
}

/// A line that no meter measured.
InvoiceLine plainLine(const QString &description, const QString &unit, Money amount)
{
    InvoiceLine line;
    line.description = description;
    line.quantity = QStringLiteral("1");
    line.unit = unit;
    line.unitPrice = amount.toString();
    line.amount = amount;
    return line;
}

void addShared(Invoice &invoice, const DraftContext &context)
{
    if (context.shared.isZero())
        return;
    static const std::map<SharingMethod, QString> bases{
        {SharingMethod::Proportional, QStringLiteral("in proportion to each team's own cost")},
        {SharingMethod::Even, QStringLiteral("evenly among the teams with cost")},
        {SharingMethod::Fixed, QStringLiteral("by fixed shares")}};
    const auto basis = bases.find(context.sharing);
    invoice.allocationMethod = toString(context.sharing);
    invoice.allocations.push_back(
        plainLine(QStringLiteral("Cost of no team in %1, shared %2")
                      .arg(context.month.toString(), basis == bases.end() ? QString() : basis->second),
                  QStringLiteral("share"), context.shared));
}

Invoice headOf(const DraftContext &context)
{
    Invoice invoice;
    invoice.team = context.team.id;
    invoice.teamName = context.team.name;
    invoice.teamSlug = context.team.slug;
    invoice.costCenter = context.costCenterCode;
    invoice.leadEmail = context.team.leadEmail;
    invoice.month = context.month;
    invoice.zone = QString::fromLatin1(context.zone.id());
    invoice.currency = context.organisation.currency;
    invoice.sender = context.organisation;
    const TeamBilling &billing = context.billing;
    invoice.purchaseOrder = billing.purchaseOrder;
    invoice.address = billing.address;
    invoice.contact = billing.contact;
    invoice.paymentTerms = billing.paymentTerms;
    invoice.language = billing.language;
    invoice.title = billing.title;
    invoice.taxRate = billing.taxRate;
    return invoice;
}

} // namespace

bool lacksCharge(const CostPart &part)
{
    // Charges have three decimals: what rounds to nothing there may never get one.
    constexpr Money smallest = Money::fromMicros(500);
    return !part.charged && part.amounts.total() > smallest;
}

Invoice draftInvoice(const DraftContext &context, const std::vector<CostPart> &parts, const BilledOwner &billed)
{
    Invoice invoice = headOf(context);
    std::map<InstanceId, InstanceMonth> instances;
    Wide gpuMillis = 0;
    for (const CostPart &part : parts) {
        if (part.team != context.team.id)
            continue;
        instances[part.instance].addQuantities(part);
        gpuMillis += Wide{part.gpuTime.count()} * part.numGpus;
        invoice.estimated = invoice.estimated || (!billed.booked && lacksCharge(part));
    }
    std::vector<ExactLine> lines;
    for (const auto &[instance, amounts] : billed.own) {
        instances[instance].amounts = amounts;
        for (ExactLine &line : linesOf(instance, instances[instance]))
            lines.push_back(std::move(line));
    }
    for (const auto &[origin, amounts] : billed.late) {
        for (ExactLine &line : lateLinesOf(origin.first, origin.second, amounts))
            lines.push_back(std::move(line));
    }
    std::vector<Money> weights;
    weights.reserve(lines.size());
    for (const ExactLine &line : lines)
        weights.push_back(line.exact);
    const std::vector<Money> cents = allocateCents(billed.exact().roundedToCents(), weights);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (cents[i].isZero())
            continue;
        lines[i].line.amount = cents[i];
        invoice.lines.push_back(std::move(lines[i].line));
    }
    addShared(invoice, context);
    for (const Correction &correction : context.corrections)
        invoice.corrections.push_back(plainLine(correction.reason, QStringLiteral("correction"), correction.amount));
    Money cost;
    for (const InvoiceLine &line : invoice.lines)
        cost += line.amount;
    for (const InvoiceLine &line : invoice.allocations)
        cost += line.amount;
    invoice.markup = markupOn(context.billing, cost, gpuMillis);
    if (!invoice.markup.isZero())
        invoice.markupRule = markupWords(context.billing);
    addUp(invoice);
    return invoice;
}

} // namespace bursar::governor
