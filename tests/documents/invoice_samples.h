#pragma once

#include "domain/invoice.h"

namespace bursar::documents::samples {

inline Instant issueTime()
{
    return instantFromMillis(1'796'083'200'000); // 2026-12-01T00:00:00Z
}

inline InvoiceLine line(qint64 instance, Meter meter, const QString &description, qint64 cents)
{
    const bool gpu = meter == Meter::Gpu;
    return {InstanceId(instance),
            meter,
            description,
            gpu ? QStringLiteral("661.325") : QStringLiteral("60.5"),
            gpu                        ? QStringLiteral("h")
                : meter == Meter::Disk ? QStringLiteral("GB-month")
                                       : QStringLiteral("GB"),
            gpu ? QStringLiteral("0.4000") : QStringLiteral("0.150000"),
            Money::fromCents(cents)};
}

/// Sums filled so that everything adds up.
inline Invoice totalled(Invoice invoice)
{
    invoice.subtotal = Money();
    for (const InvoiceLine &one : invoice.lines)
        invoice.subtotal += one.amount;
    for (const InvoiceLine &one : invoice.allocations)
        invoice.subtotal += one.amount;
    const Wide tax = Wide{invoice.subtotal.micros() + invoice.markup.micros()} * invoice.taxRate.millionths();
    invoice.tax = Money::fromMicros(narrow(divideHalfEven(tax, 1'000'000))).roundedToCents();
    invoice.total = invoice.subtotal + invoice.markup + invoice.tax;
    return sealed(std::move(invoice));
}

inline Invoice unlined()
{
    Invoice invoice;
    invoice.number = QStringLiteral("2026-0037");
    invoice.state = InvoiceState::Issued;
    invoice.teamName = QStringLiteral("ml-engineering");
    invoice.teamSlug = QStringLiteral("ml-engineering");
    invoice.costCenter = QStringLiteral("CC 4200");
    invoice.leadEmail = QStringLiteral("lead-finance@example.org");
    invoice.month = Month(2026, 11);
    invoice.zone = QStringLiteral("Europe/Berlin");
    invoice.issuedAt = issueTime();
    invoice.sender.name = QStringLiteral("Example Labs GmbH");
    invoice.sender.address = QStringLiteral("GPU platform\nMusterstraße 1\n10115 Berlin");
    invoice.sender.taxId = QStringLiteral("DE000000000");
    invoice.sender.paymentTerms = QStringLiteral("30 days net");
    return invoice;
}

/// `count` lines, two per instance, amounts that differ from each other.
inline Invoice invoiceWith(int count, const QString &language = QStringLiteral("en"))
{
    Invoice invoice = unlined();
    invoice.language = language;
    for (int i = 0; i < count; ++i)
        invoice.lines.push_back(line(31845207 + i / 2, i % 2 == 0 ? Meter::Gpu : Meter::Disk,
                                     i % 2 == 0 ? QStringLiteral("1 × RTX 4090") : QStringLiteral("60 GB"),
                                     1013 + 17 * i));
    return totalled(std::move(invoice));
}

} // namespace bursar::documents::samples
