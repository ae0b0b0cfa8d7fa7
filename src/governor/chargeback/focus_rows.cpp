#include "governor/chargeback/focus_rows.h"

#include "ledger/account_store.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar::governor {

using documents::FocusRow;

namespace {

constexpr Wide nanos = 1'000'000'000;
constexpr Wide millisPerHour = 3'600'000;

struct Service
{
    const char *category;
    const char *subcategory;
    const char *name;
    const char *meter;
};

Service serviceOf(Meter meter)
{
    switch (meter) {
    case Meter::Gpu:
        return {"Compute", "Virtual Machines", "Vast.ai GPU Instances", "GPU time"};
    case Meter::Disk:
        return {"Storage", "Block Storage", "Vast.ai Instance Storage", "Disk reserved"};
    case Meter::Download:
        return {"Networking", "Network Connectivity", "Vast.ai Data Transfer", "Download"};
    case Meter::Upload:
        break;
    }
    return {"Networking", "Network Connectivity", "Vast.ai Data Transfer", "Upload"};
}

QString skuOf(Meter meter, const QString &gpuName)
{
    switch (meter) {
    case Meter::Gpu:
        return QStringLiteral("gpu:%1").arg(gpuName);
    case Meter::Disk:
        return QStringLiteral("disk");
    case Meter::Download:
        return QStringLiteral("bw:down");
    case Meter::Upload:
        break;
    }
    return QStringLiteral("bw:up");
}

/// Quantity and price as printed; nothing if we saw nothing of what was charged.
std::optional<FocusRow::Priced> pricedOf(Meter meter, const CostPart &part)
{
    const auto hours = [](Wide millis) { return narrow(divideHalfEven(millis * nanos, millisPerHour)); };
    FocusRow::Priced priced;
    switch (meter) {
    case Meter::Gpu:
        priced = {hours(part.gpuTime.count()), part.gpuRate.nanos(), QStringLiteral("Hours")};
        break;
    case Meter::Disk: {
        const Wide gigabyteMillis = Wide{part.disk.thousandths()} * part.diskTime.count();
        priced.quantity = narrow(divideHalfEven(gigabyteMillis * nanos, millisPerHour * 1000));
        priced.price = narrow(divideHalfEven(Wide{part.storageRate.nanos()}, hoursPerStorageMonth));
        priced.unit = QStringLiteral("GB-Hours");
        break;
    }
    case Meter::Download:
        priced = {part.downloaded.thousandths() * 1'000'000, part.downRate.nanos(), QStringLiteral("GB")};
        break;
    case Meter::Upload:
        priced = {part.uploaded.thousandths() * 1'000'000, part.upRate.nanos(), QStringLiteral("GB")};
        break;
    }
    return priced.quantity > 0 && priced.price > 0 ? std::optional(priced) : std::nullopt;
}

class Writer
{
public:
    Writer(const Invoice &invoice, const std::map<InstanceId, ResourceFacts> &resources)
        : m_invoice(invoice)
        , m_resources(resources)
        , m_zone(zoneNamed(invoice.zone).value_or(QTimeZone::utc()))
    {
        int number = 0;
        for (const InvoiceLine &line : allLines(invoice))
            m_numbers.try_emplace({line.instance, line.meter, line.period}, ++number);
        m_accountId = invoice.team.toString();
        m_accountName = invoice.teamName;
        for (const InvoiceLine &line : invoice.lines) {
            if (const auto found = resources.find(line.instance); found != resources.end()) {
                m_accountId = found->second.accountId;
                m_accountName = found->second.accountName;
                break;
            }
        }
    }

    void addUsage(const CostPart &part)
    {
        for (const AmountKind kind : allAmountKinds) {
            const Money amount = amountOf(part.amounts, kind);
            if (amount.isZero())
                continue;
            m_sum += amount;
            const Meter meter = kind == AmountKind::Other ? Meter::Gpu : static_cast<Meter>(kind);
            const auto priced = kind == AmountKind::Other ? std::nullopt : pricedOf(meter, part);
            FocusRow row = priced ? usage(meter, part, *priced)
                                  : adjustment(QStringLiteral("Charged by Vast.ai, instance %1, %2")
                                                   .arg(part.instance.toString(), toString(kind)));
            row.billed = amount;
            row.chargePeriod = daySpan(part.day, m_zone);
            // A detail has one category: what has no price stands apart.
            row.invoiceDetailId =
                priced ? detailId(m_numbers, part.instance, meter) : QStringLiteral("%1/charged").arg(m_invoice.number);
            describe(row, part.instance);
            m_rows.push_back(std::move(row));
        }
    }

    void addAdjustment(const QString &description, Money amount, const QString &detail, bool correction = false,
                       const std::optional<Month> &period = std::nullopt)
    {
        if (amount.isZero())
            return;
        m_sum += amount;
        FocusRow row = adjustment(description);
        row.billed = amount;
        row.correction = correction;
        row.invoiceDetailId = QStringLiteral("%1/%2").arg(m_invoice.number, detail);
        if (period)
            row.chargePeriod = period->span(m_zone);
        m_rows.push_back(std::move(row));
    }

    void addShared(const InvoiceLine &line, const QString &detail)
    {
        addAdjustment(line.description, line.amount, detail);
        if (!line.amount.isZero())
            m_rows.back().allocatedMethodId = m_invoice.allocationMethod;
    }

    void addTax()
    {
        addAdjustment(QStringLiteral("Tax %1 %").arg(formatDecimal(m_invoice.taxRate.millionths(), 4, 0)),
                      m_invoice.tax, QStringLiteral("tax"));
        if (m_invoice.tax.isZero())
            return;
        FocusRow &row = m_rows.back();
        row.category = FocusRow::Category::Tax;
        row.serviceName = QStringLiteral("Tax");
        row.frequency = QStringLiteral("Recurring");
    }

    /// What whole cents leave over, so that the rows are the invoice to the last digit.
    void addRounding()
    {
        addAdjustment(QStringLiteral("Rounding to whole cents"), m_invoice.total - m_sum, QStringLiteral("rounding"));
    }

    std::vector<FocusRow> rows() { return std::move(m_rows); }

private:
    using Place = std::tuple<InstanceId, Meter, QString>;

    QString detailId(const std::map<Place, int> &numbers, InstanceId instance, Meter meter) const
    {
        const auto found = numbers.find({instance, meter, QString()});
        return found == numbers.end() ? QStringLiteral("%1/below-a-cent-%2").arg(m_invoice.number, toString(meter))
                                      : QStringLiteral("%1/%2").arg(m_invoice.number).arg(found->second);
    }

    FocusRow common() const
    {
        FocusRow row;
        row.currency = m_invoice.currency;
        row.billingAccountId = m_accountId;
        row.billingAccountName = m_accountName;
        row.teamId = m_invoice.team.toString();
        row.teamName = m_invoice.teamName;
        row.issuer = issuerOf(m_invoice);
        row.billingPeriod = m_invoice.month.span(m_zone);
        row.chargePeriod = row.billingPeriod;
        row.invoiceId = m_invoice.number;
        row.tags = {{QStringLiteral("team"), m_invoice.teamSlug},
                    {QStringLiteral("cost_center"), m_invoice.costCenter}};
        row.costCenter = m_invoice.costCenter;
        row.purchaseOrder = m_invoice.purchaseOrder;
        return row;
    }

    FocusRow usage(Meter meter, const CostPart &part, const FocusRow::Priced &priced) const
    {
        const Service service = serviceOf(meter);
        FocusRow row = common();
        row.category = FocusRow::Category::Usage;
        row.priced = priced;
        row.frequency = QStringLiteral("Usage-Based");
        row.serviceCategory = QLatin1String(service.category);
        row.serviceSubcategory = QLatin1String(service.subcategory);
        row.serviceName = QLatin1String(service.name);
        row.skuId = skuOf(meter, part.gpuName);
        row.skuMeter = QLatin1String(service.meter);
        row.description = QStringLiteral("%1, instance %2").arg(row.skuMeter, part.instance.toString());
        row.pricingCategory = QStringLiteral("Standard");
        row.gpuName = part.gpuName;
        row.gpuCount = part.numGpus > 0 ? QString::number(part.numGpus) : QString();
        if (meter == Meter::Gpu)
            row.skuPriceDetails = {{QStringLiteral("GpuCount"), part.numGpus},
                                   {QStringLiteral("InstanceType"), part.gpuName}};
        return row;
    }

    FocusRow adjustment(const QString &description) const
    {
        FocusRow row = common();
        row.category = FocusRow::Category::Adjustment;
        row.description = description;
        row.frequency = QStringLiteral("One-Time");
        row.serviceCategory = QStringLiteral("Other");
        row.serviceSubcategory = QStringLiteral("Other (Other)");
        row.serviceName = QStringLiteral("Rounding and adjustments");
        return row;
    }

    void describe(FocusRow &row, InstanceId instance) const
    {
        row.resourceId = QStringLiteral("vast:instance:%1").arg(instance.toString());
        row.resourceType = QStringLiteral("Instance");
        row.resourceName = instance.toString();
        const auto found = m_resources.find(instance);
        if (found == m_resources.end())
            return;
        const ResourceFacts &facts = found->second;
        row.billingAccountId = facts.accountId;
        row.billingAccountName = facts.accountName;
        if (!facts.name.isEmpty())
            row.resourceName = facts.name;
        if (row.priced)
            row.pricingCategory = facts.pricingCategory;
        static const QRegularExpression country(QStringLiteral("([A-Z]{2})$"));
        if (const auto match = country.match(facts.location); match.hasMatch()) {
            row.regionId = match.captured(1);
            row.regionName = facts.location;
        }
    }

    const Invoice &m_invoice;
    const std::map<InstanceId, ResourceFacts> &m_resources;
    QTimeZone m_zone;
    std::map<Place, int> m_numbers;
    QString m_accountId; ///< what has no instance stands under the account of the first that has
    QString m_accountName;
    Money m_sum;
    std::vector<FocusRow> m_rows;
};

void addCreditNote(Writer &writer, const Invoice &note)
{
    int number = 0;
    for (const InvoiceLine &line : allLines(note))
        writer.addAdjustment(line.description, line.amount, QString::number(++number), true);
}

void addInvoice(Writer &writer, const Invoice &invoice, const std::vector<CostPart> &parts, const BilledOwner &billed)
{
    InstanceAmounts moved = billed.own;
    for (const CostPart &part : parts) {
        writer.addUsage(part);
        moved[part.instance] = moved[part.instance] - part.amounts;
    }
    for (const auto &[instance, amounts] : moved)
        writer.addAdjustment(QStringLiteral("Changed by Vast.ai after this invoice, in a later one: instance %1")
                                 .arg(instance.toString()),
                             amounts.total(), QStringLiteral("later"));
    for (const auto &[origin, amounts] : billed.late)
        writer.addAdjustment(
            QStringLiteral("Charged late for %1, instance %2").arg(origin.first.toString(), origin.second.toString()),
            amounts.total(), QStringLiteral("late"), true, origin.first);
    int number = static_cast<int>(invoice.lines.size());
    for (const InvoiceLine &line : invoice.allocations)
        writer.addShared(line, QString::number(++number));
    for (const InvoiceLine &line : invoice.corrections)
        writer.addAdjustment(line.description, line.amount, QString::number(++number));
}

} // namespace

std::vector<FocusRow> focusRows(const Invoice &invoice, const std::vector<CostPart> &parts, const BilledOwner &billed,
                                const std::map<InstanceId, ResourceFacts> &resources)
{
    Writer writer(invoice, resources);
    if (invoice.kind == InvoiceKind::CreditNote)
        addCreditNote(writer, invoice);
    else
        addInvoice(writer, invoice, parts, billed);
    writer.addAdjustment(QStringLiteral("Mark-up"), invoice.markup, QStringLiteral("markup"),
                         invoice.kind == InvoiceKind::CreditNote);
    writer.addTax();
    writer.addRounding();
    return writer.rows();
}

QString issuerOf(const Invoice &invoice)
{
    return invoice.sender.name.isEmpty() ? QStringLiteral("Bursar") : invoice.sender.name;
}

Expected<std::map<InstanceId, ResourceFacts>> resourceFacts(ledger::Database &database)
{
    const auto contracts = ledger::ContractStore(database).all(true);
    const auto accounts = ledger::AccountStore(database).all(true);
    if (!contracts || !accounts)
        return contracts ? accounts.failure() : contracts.failure();
    std::map<AccountId, QString> names;
    for (const Account &account : *accounts)
        names[account.id] = account.name;
    std::map<InstanceId, ResourceFacts> facts;
    for (const ledger::Contract &contract : *contracts) {
        ResourceFacts &one = facts[contract.instance];
        one.name = contract.label;
        one.location = contract.location;
        one.accountId = contract.account.toString();
        one.accountName = names[contract.account];
    }
    return facts;
}

} // namespace bursar::governor
