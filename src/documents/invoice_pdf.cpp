#include "documents/invoice_pdf.h"

#include "documents/invoice_layout.h"
#include "documents/pdf_pages.h"

#include <memory>

namespace bursar::documents {

namespace {

std::optional<Error> mismatch(const Invoice &invoice)
{
    Money parts;
    for (const InvoiceLine &line : allLines(invoice))
        parts += line.amount;
    if (parts == invoice.subtotal && invoice.subtotal + invoice.markup + invoice.tax == invoice.total)
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Damaged;
    error.code = QStringLiteral("invoice_does_not_add_up");
    error.message = QStringLiteral("The lines of invoice %1 do not add up to its total.").arg(invoice.number);
    error.remedy = QStringLiteral("Run doctor; do not send this invoice.");
    return error;
}

/// The moment that stands in the file: of issue, for a draft the end of its month.
Instant documentTime(const Invoice &invoice)
{
    if (invoice.issuedAt)
        return *invoice.issuedAt;
    const QDateTime end = invoice.month.next().firstDay().startOfDay(Qt::UTC);
    return instantFromMillis(end.toMSecsSinceEpoch());
}

} // namespace

Expected<QByteArray> invoicePdf(const Invoice &invoice, const InvoicePdfOptions &options)
{
    if (std::optional<Error> error = mismatch(invoice))
        return Unexpected{*error};
    return drawPdf(documentTime(invoice), [&invoice, &options](PageCanvas &canvas) {
        const auto layout = std::make_shared<InvoiceLayout>(invoice, options, canvas);
        return PdfPages{layout->title(), layout->pageCount(), [layout](int page) { layout->paint(page); }};
    });
}

} // namespace bursar::documents
