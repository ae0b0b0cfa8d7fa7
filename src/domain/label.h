#pragma once

#include "domain/ids.h"

namespace bursar {

/// The label of a rental: `bursar/<team slug>/<request id>`, and behind it, after a blank, a note for people.
struct RentalLabel
{
    QString teamSlug;
    RequestId request;
    QString note;

    static std::optional<RentalLabel> parse(QStringView label);
    /// At most 256 characters (Vast.ai's limit at creation); a longer note is cut, control characters and runs of
    /// blanks become one blank.
    QString toString() const;
    friend bool operator==(const RentalLabel &, const RentalLabel &) = default;
};

/// True for `[a-z0-9-]{1,40}`.
bool isSlug(QStringView text);
/// A slug from a display name: lower case, accents come off, other characters become single hyphens; empty when nothing
/// is left.
QString slugFromName(QStringView name);

} // namespace bursar
