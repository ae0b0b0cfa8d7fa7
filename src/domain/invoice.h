#pragma once

#include "domain/metering.h"
#include "domain/people.h"

#include <QDate>
#include <QJsonObject>

namespace bursar {

/// instance × meter × unit price. `amount` is its share of the charged rows and may differ from quantity × price by
/// their rounding.
struct InvoiceLine
{
    InstanceId instance;
    Meter meter = Meter::Gpu;
    QString description;
    QString quantity; ///< decimal text
    QString unit; ///< `h`, `GB-month`, `GB`
    QString unitPrice; ///< decimal text, $ per unit
    Money amount; ///< whole cents
    QString period = {}; ///< `2026-09`: charged late, for that month; empty: the invoice's own month
    QString group = {}; ///< heading that it stands under (GPU, label or person); empty: its instance
    QString gpu = {}; ///< of GPU time: `2 × H100 SXM`
    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

enum class InvoiceState { Draft, Issued, Credited };
QString toString(InvoiceState state); ///< `draft`, `issued`, `credited`

enum class InvoiceKind {
    Invoice,
    CreditNote, ///< takes an invoice back, in full or part; its amounts are negative
};
QString toString(InvoiceKind kind); ///< `invoice`, `credit_note`

/// What stands above an invoice: a statement is booked inside the organisation, nothing is transferred.
enum class InvoiceTitle { Invoice, Statement };
QString toString(InvoiceTitle title); ///< `invoice`, `statement`
std::optional<InvoiceTitle> invoiceTitleFromText(QStringView text);

/// Another currency in which the total is shown, by a rate that a person entered. What is due stays in the invoice's.
struct Presentation
{
    QString currency; ///< ISO 4217
    QString rate; ///< decimal text: so much of it for one of the invoice's
    QDate dated; ///< the day of the rate
    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/// A month of a team. An issued one never changes.
struct Invoice
{
    QString number; ///< empty while a draft
    InvoiceKind kind = InvoiceKind::Invoice;
    InvoiceTitle title = InvoiceTitle::Invoice;
    QString reference; ///< credit note: the number of the invoice that it corrects
    QString reason; ///< credit note: why
    InvoiceState state = InvoiceState::Draft;
    TeamId team;
    QString teamName;
    QString teamSlug;
    QString costCenter;
    QString leadEmail;
    QString address; ///< of the recipient
    QString contact;
    QString purchaseOrder;
    QString paymentTerms; ///< the team's own; empty: the sender's
    Month month;
    QString zone;
    std::optional<Instant> issuedAt;
    QString currency = QStringLiteral("USD");
    QString language = QStringLiteral("en");
    Organisation sender;
    std::vector<InvoiceLine> lines;
    std::vector<InvoiceLine> allocations; ///< shared cost; empty until a rule shares it
    QString allocationMethod; ///< `proportional`, `even`, `fixed`
    std::vector<InvoiceLine> corrections; ///< made by a person before issue; the reason is the description
    Money markup;
    QString markupRule; ///< in words: `5 %`, `$0.02 per GPU-hour`
    Money subtotal; ///< lines, allocations and corrections
    Share taxRate;
    Money tax;
    Money total;
    std::optional<Presentation> presentation;
    bool estimated = false; ///< a draft in which some day has no charge yet
    QString sha256; ///< of canonicalJson(toJson(invoice)) without this field
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

/// Lines, allocations and corrections, in this order: how lines are counted (from 1) when some are credited.
std::vector<InvoiceLine> allLines(const Invoice &invoice);
/// The price that explains an amount by a printed quantity: the rate, where their product is the amount to the cent
/// that sharing may move; else (or without a rate) what one unit came to, in as few decimals as bring the amount back.
QString explainingPrice(Money amount, const QString &quantity, const QString &rate);
/// The total in the presentation's currency, in hundredths as printed; nothing without one.
std::optional<Money> presentedTotal(const Invoice &invoice);
/// Payment terms of the team, else of the organisation.
QString termsOf(const Invoice &invoice);
/// Puts subtotal, tax (rounded half to even) and total in place; mark-up and rates stand.
void addUp(Invoice &invoice);

/// The credit note that takes all of an issued invoice back: every line, mark-up and tax with the sign turned.
/// Number, time and seal are still to come.
Invoice creditInFull(const Invoice &invoice, const QString &reason);
/// One that takes back some lines (as allLines() counts them, from 1) with their tax. Nothing if a number is wrong or
/// stands twice.
std::optional<Invoice> creditOfLines(const Invoice &invoice, const std::vector<int> &lines, const QString &reason);
/// One over an amount (tax included, positive), as a line of its own.
Invoice creditOfAmount(const Invoice &invoice, Money amount, const QString &reason);

/// The document that is hashed and exported, with `sha256` once it is sealed. Of the sender it carries what a document
/// shows (name, address, tax id, payment terms), not the organisation's settings.
QJsonObject toJson(const Invoice &invoice);
std::optional<Invoice> invoiceFromJson(const QJsonObject &json);
/// The invoice with `sha256` filled. A credited invoice keeps the seal it had when issued: its state counts as `issued`
/// there.
Invoice sealed(Invoice invoice);
/// True if the content still has the hash that it carries.
bool sealIntact(const Invoice &invoice);

/// Shares `total` in whole cents by weight, largest remainder first (ties: the earlier one), so that the parts sum to
/// it exactly. Works for negative totals; all-zero weights put everything on the first part. Total must be whole cents.
std::vector<Money> allocateCents(Money total, const std::vector<Money> &weights);

/// The text of an invoice's number by scheme: `{year}-{number:4}` → `2026-0007`; `{month}`, `{team}` are known too.
QString invoiceNumber(const QString &scheme, Month month, qint64 number, const QString &teamSlug);

} // namespace bursar
