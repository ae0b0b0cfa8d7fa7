#pragma once

#include "foundation/time_types.h"

#include <QString>

#include <optional>

namespace bursar {

/// RFC 3339 in UTC: `2026-11-21T08:00:00Z`; milliseconds only when there are any.
QString toRfc3339(Instant instant);
/// Reads RFC 3339 with any offset; without an offset the text is refused.
std::optional<Instant> instantFromRfc3339(QStringView text);

/// Durations as people type them: `90m`, `8h`, `3d`, `45s`, `1.5h`. Must be positive.
std::optional<Duration> durationFromText(QStringView text);
/// The shortest of those spellings: `90m`, `8h`, `3d`.
QString durationToText(Duration duration);

} // namespace bursar
