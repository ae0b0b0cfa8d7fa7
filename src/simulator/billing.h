#pragma once

#include "simulator/contract.h"

namespace bursar::simulator {

/// What a contract cost in a stretch of time, with the quantities behind it.
struct Bill
{
    Amount gpu;
    Amount disk;
    Amount download;
    Amount upload;
    qint64 gpuMillis = 0;
    qint64 diskMillis = 0;
    Wide downMilliGb = 0;
    Wide upMilliGb = 0;

    Amount total() const { return gpu + disk + download + upload; }
    Bill &operator+=(const Bill &other);
};

/// The bill of one interval between two instants (clipped to the interval; an open interval runs to `to`).
/// Additive: the bills of adjoining stretches sum to the bill of the whole, to the last unit.
Bill billOf(const Interval &interval, Instant from, Instant to);
/// The same for all intervals of a contract.
Bill billOf(const Contract &contract, Instant from, Instant to);

} // namespace bursar::simulator
