#pragma once

#include "foundation/time_types.h"

#include <QByteArray>

#include <compare>

namespace bursar::simulator {

/// 128 bits for products. The simulator shares no arithmetic with the metering that it is the judge of.
__extension__ using Wide = __int128;

/// Dollars in units of 10^-15, so that a second of the cheapest disk is still a whole number.
struct Amount
{
    Wide units = 0;

    /// Whole micro-dollars.
    static constexpr Amount fromMicros(qint64 micros) { return Amount{Wide{micros} * 1'000'000'000}; }
    /// Decimal text without trailing zeros, exact: `0.0000123`.
    QByteArray toText() const;
    /// Rounded half to even to thousandths of a dollar, as Vast.ai's charges are.
    qint64 roundedToMills() const;

    Amount operator+(Amount other) const { return Amount{units + other.units}; }
    Amount operator-(Amount other) const { return Amount{units - other.units}; }
    Amount operator-() const { return Amount{-units}; }
    Amount &operator+=(Amount other) { return *this = *this + other; }
    friend auto operator<=>(const Amount &, const Amount &) = default;
};

/// The decimal text of `value` × 10^-`scale`, without trailing zeros.
QByteArray decimalText(Wide value, int scale);
/// The same with exactly `scale` decimals.
QByteArray fixedText(Wide value, int scale);
/// `value` ÷ `divisor` rounded down, also for negative values. The divisor must be positive.
Wide floorDiv(Wide value, Wide divisor);

constexpr qint64 millisPerHour = 3'600'000;
constexpr qint64 millisPerDay = 86'400'000;
/// Vast.ai's storage month.
constexpr qint64 hoursPerMonth = 720;

/// The UTC day of an instant, counted from 1970-01-01.
qint64 dayOf(Instant at);
/// 00:00:00 UTC of that day.
Instant startOfDay(qint64 day);
/// `2026-11-21`.
QByteArray dayText(qint64 day);

} // namespace bursar::simulator
