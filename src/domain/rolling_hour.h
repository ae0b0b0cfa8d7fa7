#pragma once

#include "domain/standing.h"

namespace bursar {

/// What was spent in a piece of time, evenly.
struct PastCost
{
    Span span;
    Money amount;
};

/// A rolling hour's budget: what the last sixty minutes cost, and by how much the dearest sixty minutes that are still
/// to come (those that begin within the last hour) will exceed that. What runs on at the same price adds nothing.
struct HourStanding
{
    Money actual;
    Money committed;
    friend bool operator==(const HourStanding &, const HourStanding &) = default;
};
HourStanding rollingHour(const std::vector<PastCost> &past, const std::vector<CostAhead> &ahead, Instant now);

} // namespace bursar
