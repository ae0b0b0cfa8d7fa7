#pragma once

#include "domain/key_review.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Governor;

enum class ReviewFormat { Csv, Pdf };

/// Writes the last review of each key in the quarter: as CSV a row for each call that was tried, as PDF with who has
/// signed (needs a QGuiApplication). Refused unless the person may verify; a usage error when nothing was reviewed.
/// Returns the path.
Expected<QString> exportReviews(Governor &governor, const MemberId &by, Quarter quarter, ReviewFormat format,
                                const QString &path);

} // namespace bursar::governor
