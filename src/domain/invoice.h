#pragma once

#include "domain/metering.h"
#include "domain/people.h"

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
    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

enum class InvoiceState { Draft, Issued, Credited };
QString toString(InvoiceState state); ///< `draft`, `issued`, `credited`

/// A month of a team. An issued one never changes.
struct Invoice
{
    QString number; ///< empty while a draft
    InvoiceState state = InvoiceState::Draft;
    TeamId team;
    QString teamName;
    QString teamSlug;
    QString costCenter;
    QString leadEmail;
    Month month;
    QString zone;
    std::optional<Instant> issuedAt;
    QString currency = QStringLiteral("USD");
    QString language = QStringLiteral("en");
    Organisation sender;
    std::vector<InvoiceLine> lines;
    std::vector<InvoiceLine> allocations; ///< shared cost; empty until a rule shares it
    Money markup;
    Money subtotal;
    Share taxRate;
    Money tax;
    Money total;
    bool estimated = false; ///< a draft in which some day has no charge yet
    QString sha256; ///< of canonicalJson(toJson(invoice)) without this field
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

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
