#include "documents/pdf_pages.h"

#include "documents/pdf_identity.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace bursar::documents {

namespace {

Unexpected<Error> drawingFailed(const QString &why)
{
    Error error;
    error.code = QStringLiteral("pdf_not_made");
    error.message = QStringLiteral("The PDF could not be made: %1.").arg(why);
    error.remedy = QStringLiteral("Try again; if it stays so, export it as CSV and report the problem.");
    return Unexpected{error};
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

Expected<QByteArray> drawPdf(Instant at, const std::function<PdfPages(PageCanvas &)> &layOut)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return drawingFailed(QStringLiteral("the program runs without its fonts"));
    const SameHashOrder sameFontOrder;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer);
    PageCanvas canvas(writer);
    const PdfPages pages = layOut(canvas);
    // A title is one line, and XML knows no control characters.
    const QString title = printable(pages.title);
    writer.setTitle(title);
    writer.setDocumentXmpMetadata(xmpMetadata(title, writer.creator(), at));
    QPainter painter;
    if (!painter.begin(&writer))
        return drawingFailed(QStringLiteral("the page could not be opened"));
    canvas.drawWith(&painter);
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0 && !writer.newPage())
            return drawingFailed(QStringLiteral("a page could not be added"));
        pages.paint(page);
    }
    if (!painter.end())
        return drawingFailed(QStringLiteral("the pages could not be finished"));
    buffer.close();
    return withFixedIdentity(std::move(bytes), at);
}

} // namespace bursar::documents
