#pragma once

#include "domain/key_review.h"
#include "foundation/expected.h"

namespace bursar::documents {

/// The keys of a quarter with what each was found able to do, and who has signed that.
struct ReviewPaper
{
    QString organisation;
    Quarter quarter;
    Instant at; ///< when it is written
    struct Key
    {
        QString account;
        KeyReview review;
    };
    std::vector<Key> keys;
    struct Signature
    {
        QString name;
        Instant at;
        QString note;
    };
    std::vector<Signature> signatures; ///< none: the paper says that nobody has signed, and leaves room
};

/// A4 pages, PDF/A-1b, English: a table for each key, surprises marked, signatures at the end. As for `drawPdf`.
Expected<QByteArray> reviewPdf(const ReviewPaper &paper);

} // namespace bursar::documents
