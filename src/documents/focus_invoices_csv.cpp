#include "documents/focus_invoices_csv.h"

#include "documents/csv_writer.h"
#include "foundation/canonical_json.h"
#include "foundation/text_formats.h"

#include <map>

namespace bursar::documents {

namespace {

QByteArray headerOf(std::initializer_list<const char *> names)
{
    CsvWriter csv;
    for (const char *name : names)
        csv.text(QLatin1String(name));
    csv.endRow();
    return csv.bytes();
}

QString categoryOf(const FocusRow &row)
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

/// What the rows of a detail have in common, as the names and values of cost and usage columns.
QString grainOf(const FocusRow &row)
{
    return QString::fromUtf8(canonicalJson(
        QJsonObject{{QStringLiteral("ServiceName"), row.serviceName}, {QStringLiteral("SubAccountId"), row.teamId}}));
}

} // namespace

std::vector<FocusInvoiceDetail> focusDetails(const std::vector<FocusRow> &rows)
{
    std::vector<FocusInvoiceDetail> details;
    std::map<QString, std::size_t> places;
    for (const FocusRow &row : rows) {
        const auto [place, isNew] = places.try_emplace(row.invoiceDetailId, details.size());
        if (isNew)
            details.push_back({row, {}});
        details[place->second].billed += row.billed;
    }
    return details;
}

QByteArray focusInvoiceDetailHeader()
{
    return headerOf({"BilledCost",         "BillingAccountId",   "BillingCurrency",          "BillingPeriodEnd",
                     "BillingPeriodStart", "ChargeCategory",     "InvoiceDetailCreated",     "InvoiceDetailDescription",
                     "InvoiceDetailGrain", "InvoiceDetailId",    "InvoiceDetailLastUpdated", "InvoiceId",
                     "InvoiceIssueDate",   "InvoiceIssueStatus", "InvoiceIssuerName",        "PaymentCurrency",
                     "PaymentDueDate",     "PaymentTerms",       "PurchaseOrderNumber",      "ReferenceInvoiceId"});
}

QByteArray focusInvoiceDetailLine(const Invoice &invoice, const FocusInvoiceDetail &detail)
{
    const FocusRow &row = detail.first;
    const QString issued = invoice.issuedAt ? toRfc3339(*invoice.issuedAt) : QString();
    const QString terms = termsOf(invoice).simplified();
    CsvWriter csv;
    csv.number(detail.billed.toString()).text(row.billingAccountId).text(row.currency);
    csv.text(toRfc3339(row.billingPeriod.to)).text(toRfc3339(row.billingPeriod.from)).text(categoryOf(row));
    csv.text(issued).text(row.description).text(grainOf(row)).text(row.invoiceDetailId).text(issued);
    csv.text(invoice.number).text(issued);
    csv.text(invoice.state == InvoiceState::Credited ? QStringLiteral("Voided") : QStringLiteral("Issued"));
    csv.text(row.issuer).text(row.currency).text({}); // when it is due, the terms say in words
    csv.text(terms.isEmpty() ? QStringLiteral("as agreed") : terms).text(invoice.purchaseOrder);
    csv.text(invoice.reference.isEmpty() ? invoice.number : invoice.reference).endRow();
    return csv.bytes();
}

QByteArray focusBillingPeriodHeader()
{
    return headerOf({"BillingPeriodCreated", "BillingPeriodEnd", "BillingPeriodLastUpdated", "BillingPeriodStart",
                     "BillingPeriodStatus", "InvoiceIssuerName"});
}

QByteArray focusBillingPeriodLine(const FocusBillingPeriod &period)
{
    CsvWriter csv;
    csv.text(toRfc3339(period.created)).text(toRfc3339(period.period.to)).text(toRfc3339(period.updated));
    csv.text(toRfc3339(period.period.from));
    csv.text(period.closed ? QStringLiteral("Closed") : QStringLiteral("Open")).text(period.issuer).endRow();
    return csv.bytes();
}

} // namespace bursar::documents
