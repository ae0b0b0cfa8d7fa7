#include "governor/chargeback/invoice_lines.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr qint64 millisPerHour = 3'600'000;

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

/// The charge itself is all that can be told.
void tellAsCharge(InvoiceLine &line, Money amount)
{
    line.quantity = QStringLiteral("1");
    line.unit = QStringLiteral("charge");
    line.unitPrice = amount.toString();
}

} // namespace

InvoiceLines::InvoiceLines(const LineWords &words, std::map<InstanceId, QString> groups)
    : m_words(words)
    , m_groups(std::move(groups))
{
}

void InvoiceLines::Weighted::add(Wide more, qint64 rateNanos)
{
    quantity += more;
    product += more * rateNanos;
}

qint64 InvoiceLines::Weighted::rate() const
{
    return quantity > 0 ? narrow(divideHalfEven(product, quantity)) : 0;
}

QString InvoiceLines::InstanceMonth::gpuText() const
{
    return gpuName.isEmpty() ? QString() : QStringLiteral("%1 × %2").arg(QString::number(numGpus), gpuName);
}

void InvoiceLines::measure(const CostPart &part)
{
    InstanceMonth &month = m_months[part.instance];
    if (!part.gpuName.isEmpty()) {
        month.gpuName = part.gpuName;
        month.numGpus = part.numGpus;
    }
    month.largestDisk = std::max(month.largestDisk, part.disk);
    month.gpu.add(part.gpuTime.count(), part.gpuRate.nanos());
    month.disk.add(Wide{part.disk.thousandths()} * part.diskTime.count(), part.storageRate.nanos());
    month.download.add(part.downloaded.thousandths(), part.downRate.nanos());
    month.upload.add(part.uploaded.thousandths(), part.upRate.nanos());
    m_gpuMillis += Wide{part.gpuTime.count()} * part.numGpus;
}

std::vector<ExactLine> InvoiceLines::of(const BilledOwner &billed) const
{
    std::vector<ExactLine> lines;
    for (const auto &[instance, amounts] : billed.own)
        addInstance(lines, instance, amounts);
    for (const auto &[origin, amounts] : billed.late)
        addLate(lines, origin.first, origin.second, amounts);
    return lines;
}

/// What the line measures, in its unit, as decimal text; empty when we saw nothing of it.
QString InvoiceLines::quantityText(Meter meter, const Weighted &weighted)
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

QString InvoiceLines::describe(Meter meter, InstanceId instance, const InstanceMonth &month) const
{
    switch (meter) {
    case Meter::Gpu:
        return m_words.gpuTime(month.gpuText(), instance);
    case Meter::Disk:
        return m_words.disk(month.largestDisk, instance);
    case Meter::Download:
    case Meter::Upload:
        return m_words.traffic(meter, instance);
    }
    Q_UNREACHABLE();
}

QString InvoiceLines::groupOf(InstanceId instance) const
{
    const auto found = m_groups.find(instance);
    return found == m_groups.end() ? QString() : found->second;
}

ExactLine InvoiceLines::lineOf(Meter meter, InstanceId instance, const InstanceMonth &month, Money amount,
                               const Weighted &weighted) const
{
    ExactLine result;
    result.exact = amount;
    InvoiceLine &line = result.line;
    line.instance = instance;
    line.meter = meter;
    line.group = groupOf(instance);
    if (meter == Meter::Gpu)
        line.gpu = month.gpuText();
    line.description = describe(meter, instance, month);
    line.quantity = quantityText(meter, weighted);
    if (line.quantity.isEmpty() || weighted.rate() == 0) { // charged for what we did not see
        tellAsCharge(line, amount);
        line.description = m_words.asCharged(line.description);
    } else {
        line.unit = unitOf(meter);
        line.unitPrice = formatDecimal(weighted.rate(), 9, 2);
    }
    return result;
}

void InvoiceLines::addOther(std::vector<ExactLine> &lines, InstanceId instance, Money other) const
{
    if (other.isZero())
        return;
    if (lines.empty()) {
        ExactLine alone;
        alone.exact = other;
        alone.line.instance = instance;
        alone.line.group = groupOf(instance);
        alone.line.description = m_words.otherCharges(instance);
        tellAsCharge(alone.line, other);
        lines.push_back(std::move(alone));
        return;
    }
    const auto biggest =
        std::max_element(lines.begin(), lines.end(),
                         [](const ExactLine &left, const ExactLine &right) { return left.exact < right.exact; });
    biggest->exact += other;
    biggest->line.description = m_words.withUnnamed(biggest->line.description, other);
}

void InvoiceLines::addInstance(std::vector<ExactLine> &lines, InstanceId instance, const MeterAmounts &amounts) const
{
    const auto known = m_months.find(instance);
    const InstanceMonth month = known == m_months.end() ? InstanceMonth{} : known->second;
    const struct
    {
        Meter meter;
        Money amount;
        const Weighted &weighted;
    } meters[] = {{Meter::Gpu, amounts.gpu, month.gpu},
                  {Meter::Disk, amounts.disk, month.disk},
                  {Meter::Download, amounts.download, month.download},
                  {Meter::Upload, amounts.upload, month.upload}};
    std::vector<ExactLine> own;
    for (const auto &one : meters) {
        if (!one.amount.isZero())
            own.push_back(lineOf(one.meter, instance, month, one.amount, one.weighted));
    }
    addOther(own, instance, amounts.other);
    std::move(own.begin(), own.end(), std::back_inserter(lines));
}

/// Lines over what an earlier month turned out to cost more, or less: an amount is all that can be told.
void InvoiceLines::addLate(std::vector<ExactLine> &lines, Month month, InstanceId instance,
                           const MeterAmounts &amounts) const
{
    for (const AmountKind kind : allAmountKinds) {
        const Money amount = amountOf(amounts, kind);
        if (amount.isZero())
            continue;
        ExactLine late;
        late.exact = amount;
        late.line.instance = instance;
        late.line.group = groupOf(instance);
        late.line.meter = kind == AmountKind::Other ? Meter::Gpu : static_cast<Meter>(kind);
        late.line.description = m_words.late(kind, amount, month, instance);
        late.line.period = month.toString();
        tellAsCharge(late.line, amount);
        lines.push_back(std::move(late));
    }
}

} // namespace bursar::governor
