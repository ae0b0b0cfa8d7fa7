#include "documents/invoice_pdf.h"

#include "documents/invoice_layout.h"
#include "documents/pdf_identity.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace bursar::documents {

namespace {

Error drawingFailed(const QString &why)
{
    Error error;
    error.code = QStringLiteral("pdf_not_made");
    error.message = QStringLiteral("The PDF could not be made: %1.").arg(why);
    error.remedy = QStringLiteral("Try again; if it stays so, export the invoice as CSV and report the problem.");
    return error;
}

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

void setUp(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(PageCanvas::resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0)); // the layout has its own
    writer.setCreator(QStringLiteral("Bursar"));
}

} // namespace

Expected<QByteArray> invoicePdf(const Invoice &invoice, const InvoicePdfOptions &options)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Unexpected{drawingFailed(QStringLiteral("the program runs without its fonts"))};
    if (std::optional<Error> error = mismatch(invoice))
        return Unexpected{*error};

    const SameHashOrder sameFontOrder;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer);
    PageCanvas canvas(writer);
    InvoiceLayout layout(invoice, options, canvas);
    // A title is one line, and XML knows no control characters.
    const QString title = printable(layout.title());
    writer.setTitle(title);
    writer.setDocumentXmpMetadata(xmpMetadata(title, writer.creator(), documentTime(invoice)));
    QPainter painter;
    if (!painter.begin(&writer))
        return Unexpected{drawingFailed(QStringLiteral("the page could not be opened"))};
    canvas.drawWith(&painter);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return Unexpected{drawingFailed(QStringLiteral("a page could not be added"))};
        layout.paint(page);
    }
    if (!painter.end())
        return Unexpected{drawingFailed(QStringLiteral("the pages could not be finished"))};
    buffer.close();
    return withFixedIdentity(std::move(bytes), documentTime(invoice));
}

} // namespace bursar::documents
