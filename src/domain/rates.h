#pragma once

#include "domain/money.h"
#include "domain/quantity.h"
#include "foundation/time_types.h"

namespace bursar {

/// A price per unit in nano-dollars (10^-9 $). Vast.ai's prices have more decimals than an amount of money;
/// digits beyond the ninth are rounded half to even when they are read.
template <class Tag>
class Rate
{
public:
    constexpr Rate() = default;
    static constexpr Rate fromNanos(qint64 nanos) { return Rate(nanos); }
    static std::optional<Rate> parse(QStringView text)
    {
        const std::optional<qint64> value = parseDecimal(text, 9, ExtraDigits::RoundHalfEven);
        return value ? std::optional(Rate(*value)) : std::nullopt;
    }
    constexpr qint64 nanos() const { return m_nanos; }
    constexpr bool isZero() const { return m_nanos == 0; }
    /// Decimal dollars, two to nine decimals.
    QString toString() const { return formatDecimal(m_nanos, 9, 2); }
    Rate operator+(Rate other) const { return Rate(narrow(Wide{m_nanos} + other.m_nanos)); }
    Rate operator-(Rate other) const { return Rate(narrow(Wide{m_nanos} - other.m_nanos)); }
    Rate &operator+=(Rate other) { return *this = *this + other; }
    friend constexpr auto operator<=>(const Rate &, const Rate &) = default;

private:
    constexpr explicit Rate(qint64 nanos)
        : m_nanos(nanos)
    {
    }
    qint64 m_nanos = 0;
};

using HourlyRate = Rate<struct HourlyRateTag>; ///< $ per hour
using StorageRate = Rate<struct StorageRateTag>; ///< $ per GB and month of 720 hours (`storage_cost`)
using TrafficRate = Rate<struct TrafficRateTag>; ///< $ per GB (`inet_up_cost`, `inet_down_cost`)

/// Vast.ai's storage month has 720 hours.
constexpr qint64 hoursPerStorageMonth = 720;

/// Rate × time, rounded once, half to even, to the micro-dollar.
Money costOver(HourlyRate rate, Duration time);
/// Disk × storage rate × time, rounded once, half to even, to the micro-dollar.
Money storageCostOver(StorageRate rate, Gigabytes disk, Duration time);
/// Traffic × rate, rounded once, half to even.
Money trafficCost(TrafficRate rate, Gigabytes traffic);
/// What the disk costs in an hour, to the nano-dollar: the disk part of a true price.
HourlyRate storagePerHour(StorageRate rate, Gigabytes disk);

} // namespace bursar
