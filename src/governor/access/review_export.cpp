#include "governor/access/review_export.h"

#include "documents/atomic_file.h"
#include "documents/csv_writer.h"
#include "documents/review_pdf.h"
#include "foundation/text_formats.h"
#include "governor/access/access_state.h"
#include "governor/errors.h"
#include "governor/governor.h"

namespace bursar::governor {

namespace {

void writeHead(documents::CsvWriter &csv)
{
    for (const char *name : {"quarter", "account", "key", "key_name", "reviewed_at", "permission", "call", "should",
                             "found", "surprise", "note"})
        csv.text(QString::fromLatin1(name));
    csv.endRow();
}

void writeCell(documents::CsvWriter &csv, const ReviewView &view, const ProbeCell &cell)
{
    csv.text(view.review.quarter.toString())
        .text(view.accountName)
        .text(view.review.key == 0 ? QString() : QString::number(view.review.key))
        .text(view.review.keyName)
        .text(toRfc3339(view.review.at))
        .text(cell.category)
        .text(cell.call)
        .text(cell.expected ? QStringLiteral("may") : QStringLiteral("may not"))
        .text(toString(cell.found))
        .text(cell.isTooMuch()         ? QStringLiteral("too much")
                  : cell.isTooLittle() ? QStringLiteral("too little")
                                       : QString())
        .text(cell.note);
    csv.endRow();
}

QByteArray csvOf(const std::vector<const ReviewView *> &reviews)
{
    documents::CsvWriter csv;
    writeHead(csv);
    for (const ReviewView *view : reviews)
        for (const ProbeCell &cell : view->review.cells)
            writeCell(csv, *view, cell);
    return csv.bytes();
}

Expected<QByteArray> pdfOf(Governor &governor, Quarter quarter, const std::vector<const ReviewView *> &reviews,
                           const std::vector<SignatureView> &signatures)
{
    const auto organisation = governor.reader().organisation();
    if (!organisation)
        return organisation.failure();
    documents::ReviewPaper paper;
    paper.organisation = organisation->name;
    paper.quarter = quarter;
    paper.at = governor.now();
    for (const ReviewView *view : reviews)
        paper.keys.push_back({view->accountName, view->review});
    for (const SignatureView &each : signatures)
        if (each.signature.quarter == quarter)
            paper.signatures.push_back({each.byName, each.signature.at, each.signature.note});
    return documents::reviewPdf(paper);
}

} // namespace

Expected<QString> exportReviews(Governor &governor, const MemberId &by, Quarter quarter, ReviewFormat format,
                                const QString &path)
{
    if (auto allowed = governor.roles().require(by, Right::Verify); !allowed)
        return allowed.failure();
    const auto state = governor.reader().access(governor.now());
    if (!state)
        return state.failure();
    std::vector<const ReviewView *> reviews;
    for (const ReviewView &view : state->reviews)
        if (view.isLast && view.review.quarter == quarter)
            reviews.push_back(&view);
    if (reviews.empty())
        return usageError(QStringLiteral("nothing_to_export"),
                          QStringLiteral("No key was reviewed in %1.").arg(quarter.toString()),
                          QStringLiteral("Review the keys first."));
    const Expected<QByteArray> bytes = format == ReviewFormat::Csv
        ? Expected<QByteArray>(csvOf(reviews))
        : pdfOf(governor, quarter, reviews, state->signatures);
    if (!bytes)
        return bytes.failure();
    const auto written = documents::writeFile(path, *bytes);
    return written ? Expected<QString>(written->path) : written.failure();
}

} // namespace bursar::governor
