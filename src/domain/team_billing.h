#pragma once

#include "domain/invoice.h"

#include <map>

namespace bursar {

/// What the lines of an invoice stand under.
enum class InvoiceGrouping { Instance, Gpu, Label, Person };
QString toString(InvoiceGrouping grouping); ///< `instance`, `gpu`, `label`, `person`
std::optional<InvoiceGrouping> invoiceGroupingFromText(QStringView text);

/// What a team's invoices say and add beside its costs.
struct TeamBilling
{
    QString purchaseOrder;
    QString address;
    QString contact;
    QString paymentTerms; ///< empty: the organisation's
    QString language = QStringLiteral("en"); ///< `en`, `de`, `zh_CN`
    InvoiceTitle title = InvoiceTitle::Invoice;
    InvoiceGrouping grouping = InvoiceGrouping::Instance;
    Presentation presentation; ///< no currency: none
    Share markup; ///< of the cost
    HourlyRate markupPerGpuHour;
    Money markupMinimum; ///< a month with any cost is marked up by so much at least
    Share taxRate; ///< of cost, corrections and mark-up together
    friend bool operator==(const TeamBilling &, const TeamBilling &) = default;
};

/// Names of the fields as typed: `purchase_order`, `address`, `contact`, `payment_terms`, `language`, `title`,
/// `group_by`, `markup` (per cent), `markup_per_gpu_hour`, `markup_minimum` ($), `tax_rate` (per cent), `currency`,
/// `currency_rate`, `currency_rate_date`.
QStringList teamBillingFields();
QString billingFieldText(const TeamBilling &billing, const QString &field);
/// Sets a field from text; false if there is no such field or the text does not fit it.
bool setBillingField(TeamBilling &billing, const QString &field, const QString &text);
/// What a field takes, for people: `a percentage from 0 to 100`.
QString billingFieldHint(const QString &field);

/// Mark-up in whole cents on `cost` for so many GPU-hours (in thousandths).
Money markupOn(const TeamBilling &billing, Money cost, Wide gpuMillis);
/// The rule in words, empty without one: `5 %, $0.02 per GPU-hour, at least $10.00`.
QString markupWords(const TeamBilling &billing);

/// A line that a person adds to a month's invoice before it is issued.
struct Correction
{
    qint64 id = 0;
    TeamId team;
    Month month;
    Money amount; ///< whole cents; negative takes away
    QString reason;
    bool withdrawn = false;
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// How cost that belongs to no team is shared among those with cost.
enum class SharingMethod {
    None, ///< it stays unallocated
    Proportional, ///< to their own cost
    Even,
    Fixed, ///< by shares that were signed; what they leave stays unallocated
};
QString toString(SharingMethod method); ///< `none`, `proportional`, `even`, `fixed`
std::optional<SharingMethod> sharingMethodFromText(QStringView text);

struct SharingRule
{
    SharingMethod method = SharingMethod::None;
    std::map<TeamId, Share> shares; ///< of a fixed rule; together 1 at most
    QString reason;
    friend bool operator==(const SharingRule &, const SharingRule &) = default;
};

/// Each team's part of an unallocated cost, in whole cents that sum exactly to what is shared; `costs`: the teams' own.
std::map<TeamId, Money> sharedCost(const SharingRule &rule, Money pool, const std::map<TeamId, Money> &costs);

} // namespace bursar
