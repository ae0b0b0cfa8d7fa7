#pragma once

#include "foundation/time_types.h"

#include <QByteArray>

#include <optional>

namespace bursar::vast {

/// A date as HTTP headers carry it, `Sat, 21 Nov 2026 08:00:00 GMT` (RFC 9110, 5.6.7); whole seconds.
std::optional<Instant> instantFromHttpDate(const QByteArray &text);

} // namespace bursar::vast
