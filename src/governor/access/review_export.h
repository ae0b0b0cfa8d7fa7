#pragma once

#include "domain/key_review.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Governor;

/// Writes the last review of each key in the quarter as CSV, a row for each call that was tried. Refused unless the
/// person may verify; a usage error when nothing was reviewed. Returns the path.
Expected<QString> exportReviews(Governor &governor, const MemberId &by, Quarter quarter, const QString &path);

} // namespace bursar::governor
