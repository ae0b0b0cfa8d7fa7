#include "documents/focus_csv.h"

#include "documents/csv_writer.h"
#include "foundation/canonical_json.h"
#include "foundation/text_formats.h"

#include <algorithm>
#include <functional>

namespace bursar::documents {

namespace {

enum class Cell { Text, Number };
enum class In { Both, Only1_2, Only1_4 };

struct Column
{
    const char *name;
    Cell cell;
    std::function<QString(const FocusRow &)> value;
    In in = In::Both;
};

/// Digits of any length: two printed figures of nine decimals make eighteen.
QString wideDecimal(Wide value, int scale)
{
    const bool negative = value < 0;
    if (negative)
        value = -value;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value > 0);
    digits = digits.rightJustified(scale + 1, QLatin1Char('0'));
    QString text = digits.chopped(scale) + QLatin1Char('.') + digits.right(scale);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return negative ? QString(QLatin1Char('-') + text) : text;
}

QString time(Instant at)
{
    return toRfc3339(at);
}

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(object));
}

QString quantity(const FocusRow &row)
{
    return row.priced ? wideDecimal(row.priced->quantity, 9) : QString();
}

QString price(const FocusRow &row)
{
    return row.priced ? wideDecimal(row.priced->price, 9) : QString();
}

QString unit(const FocusRow &row)
{
    return row.priced ? row.priced->unit : QString();
}

/// The product of the printed figures, digit for digit; where nothing is priced, what was billed.
QString listCost(const FocusRow &row)
{
    return row.priced ? wideDecimal(Wide{row.priced->quantity} * row.priced->price, 18)
                      : wideDecimal(row.billed.micros(), 6);
}

QString billed(const FocusRow &row)
{
    return wideDecimal(row.billed.micros(), 6);
}

QString category(const FocusRow &row)
{
    switch (row.category) {
    case FocusRow::Category::Usage:
        return QStringLiteral("Usage");
    case FocusRow::Category::Tax:
        return QStringLiteral("Tax");
    case FocusRow::Category::Adjustment:
        break;
    }
    return QStringLiteral("Adjustment");
}

QString skuPriceId(const FocusRow &row)
{
    if (row.skuId.isEmpty())
        return {};
    return QStringLiteral("%1/%2@%3").arg(row.skuId, row.pricingCategory.toLower(), price(row));
}

using Field = QString FocusRow::*;

Column plain(const char *name, Field field, In in = In::Both)
{
    return {name, Cell::Text, [field](const FocusRow &row) { return row.*field; }, in};
}

Column fixed(const char *name, const QString &value, In in)
{
    return {name, Cell::Text, [value](const FocusRow &) { return value; }, in};
}

const std::vector<Column> &columns()
{
    static const QString vendor = QStringLiteral("Vast.ai");
    static const std::vector<Column> all{
        plain("AllocatedMethodId", &FocusRow::allocatedMethodId, In::Only1_4),
        {"BilledCost", Cell::Number, billed},
        plain("BillingAccountId", &FocusRow::billingAccountId),
        plain("BillingAccountName", &FocusRow::billingAccountName),
        plain("BillingCurrency", &FocusRow::currency),
        {"BillingPeriodEnd", Cell::Text, [](const FocusRow &row) { return time(row.billingPeriod.to); }},
        {"BillingPeriodStart", Cell::Text, [](const FocusRow &row) { return time(row.billingPeriod.from); }},
        {"ChargeCategory", Cell::Text, category},
        {"ChargeClass", Cell::Text,
         [](const FocusRow &row) { return row.correction ? QStringLiteral("Correction") : QString(); }},
        plain("ChargeDescription", &FocusRow::description),
        plain("ChargeFrequency", &FocusRow::frequency),
        {"ChargePeriodEnd", Cell::Text, [](const FocusRow &row) { return time(row.chargePeriod.to); }},
        {"ChargePeriodStart", Cell::Text, [](const FocusRow &row) { return time(row.chargePeriod.from); }},
        {"ConsumedQuantity", Cell::Number, quantity},
        {"ConsumedUnit", Cell::Text, unit},
        {"ContractedCost", Cell::Number, listCost},
        {"ContractedUnitPrice", Cell::Number, price},
        {"EffectiveCost", Cell::Number, billed},
        fixed("HostProviderName", vendor, In::Only1_4),
        plain("InvoiceDetailId", &FocusRow::invoiceDetailId, In::Only1_4),
        plain("InvoiceId", &FocusRow::invoiceId),
        plain("InvoiceIssuerName", &FocusRow::issuer),
        {"ListCost", Cell::Number, listCost},
        {"ListUnitPrice", Cell::Number, price},
        plain("PricingCategory", &FocusRow::pricingCategory),
        {"PricingQuantity", Cell::Number, quantity},
        {"PricingUnit", Cell::Text, unit},
        plain("ProviderName", &FocusRow::issuer, In::Only1_2),
        fixed("PublisherName", vendor, In::Only1_2),
        plain("RegionId", &FocusRow::regionId),
        plain("RegionName", &FocusRow::regionName),
        plain("ResourceId", &FocusRow::resourceId),
        plain("ResourceName", &FocusRow::resourceName),
        plain("ResourceType", &FocusRow::resourceType),
        plain("ServiceCategory", &FocusRow::serviceCategory),
        plain("ServiceName", &FocusRow::serviceName),
        plain("ServiceProviderName", &FocusRow::issuer, In::Only1_4),
        plain("ServiceSubcategory", &FocusRow::serviceSubcategory),
        plain("SkuId", &FocusRow::skuId),
        plain("SkuMeter", &FocusRow::skuMeter),
        {"SkuPriceDetails", Cell::Text, [](const FocusRow &row) { return json(row.skuPriceDetails); }},
        {"SkuPriceId", Cell::Text, skuPriceId},
        plain("SubAccountId", &FocusRow::teamId),
        plain("SubAccountName", &FocusRow::teamName),
        {"SubAccountType", Cell::Text, [](const FocusRow &) { return QStringLiteral("Team"); }},
        {"Tags", Cell::Text, [](const FocusRow &row) { return json(row.tags); }},
        plain("x_CostCenter", &FocusRow::costCenter),
        plain("x_GpuCount", &FocusRow::gpuCount),
        plain("x_GpuName", &FocusRow::gpuName),
        plain("x_PurchaseOrder", &FocusRow::purchaseOrder),
    };
    return all;
}

bool belongs(const Column &column, FocusVersion version)
{
    return column.in == In::Both || (column.in == In::Only1_4) == (version == FocusVersion::V1_4);
}

} // namespace

QByteArray focusHeader(FocusVersion version)
{
    CsvWriter csv;
    for (const Column &column : columns()) {
        if (belongs(column, version))
            csv.text(QLatin1String(column.name));
    }
    csv.endRow();
    return csv.bytes();
}

QByteArray focusLine(FocusVersion version, const FocusRow &row)
{
    CsvWriter csv;
    for (const Column &column : columns()) {
        if (!belongs(column, version))
            continue;
        const QString value = column.value(row);
        column.cell == Cell::Number ? csv.number(value) : csv.text(value);
    }
    csv.endRow();
    return csv.bytes();
}

} // namespace bursar::documents
