#pragma once

#include "vast/transport.h"

#include <optional>

namespace bursar::vast {

/// What an answer with status 429 (or 503 with advice) says about when to come again.
struct RateRefusal
{
    std::optional<Duration> threshold; ///< minimum interval named in the text: `endpoint threshold=4.5`
    std::optional<Duration> retryAfter; ///< from the body or the header; never zero, which means "no advice"
    bool dayQuota = false; ///< `search_quota_exceeded`: over until the next UTC midnight

    /// False for a 429 that speaks of something else than too many calls.
    static bool isMeantBy(const HttpAnswer &answer);
    /// Reads any shape: plain text, JSON with `detail`, `msg`, `retry_after`, header in seconds or as a date.
    static RateRefusal from(const HttpAnswer &answer, Instant now);
    friend bool operator==(const RateRefusal &, const RateRefusal &) = default;
};

} // namespace bursar::vast
