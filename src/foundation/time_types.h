#pragma once

#include <chrono>

namespace bursar {

/// A length of time; the ledger stores milliseconds.
using Duration = std::chrono::milliseconds;

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr Instant instantFromMillis(std::int64_t millisSince1970)
{
    return Instant{Duration{millisSince1970}};
}

constexpr std::int64_t toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace bursar
