#include "domain/rates.h"

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr Wide msPerHour = Duration{1h}.count();
constexpr Wide nanosPerMicro = 1000;
constexpr Wide perThousandths = 1000;

/// A product of three 64-bit numbers may need more than 128 bits; no real price does. The greatest value then makes
/// `narrow` complain.
Wide product(Wide left, qint64 right)
{
    Wide result = 0;
    if (__builtin_mul_overflow(left, Wide{right}, &result)) {
        constexpr Wide most = ~(Wide{1} << 127);
        return (left < 0) == (right < 0) ? most : -most;
    }
    return result;
}

} // namespace

Money costOver(HourlyRate rate, Duration time)
{
    return Money::fromMicros(narrow(divideHalfEven(product(rate.nanos(), time.count()), msPerHour * nanosPerMicro)));
}

Money storageCostOver(StorageRate rate, Gigabytes disk, Duration time)
{
    const Wide nanosTimesMs = product(product(rate.nanos(), disk.thousandths()), time.count());
    return Money::fromMicros(
        narrow(divideHalfEven(nanosTimesMs, perThousandths * hoursPerStorageMonth * msPerHour * nanosPerMicro)));
}

Money trafficCost(TrafficRate rate, Gigabytes traffic)
{
    return Money::fromMicros(
        narrow(divideHalfEven(product(rate.nanos(), traffic.thousandths()), perThousandths * nanosPerMicro)));
}

HourlyRate storagePerHour(StorageRate rate, Gigabytes disk)
{
    return HourlyRate::fromNanos(
        narrow(divideHalfEven(product(rate.nanos(), disk.thousandths()), perThousandths * hoursPerStorageMonth)));
}

} // namespace bursar
