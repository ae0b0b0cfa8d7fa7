#include "governor/watch/days_left.h"

#include <algorithm>
#include <limits>

namespace bursar::governor {

std::optional<int> daysLeft(Money spendable, HourlyRate burnRate)
{
    if (burnRate <= HourlyRate{})
        return std::nullopt;
    constexpr int hoursPerDay = 24;
    constexpr int nanosPerMicro = 1000;
    const Wide days =
        Wide{std::max(Money{}, spendable).micros()} * nanosPerMicro / (Wide{burnRate.nanos()} * hoursPerDay);
    return static_cast<int>(std::min<Wide>(days, std::numeric_limits<int>::max()));
}

} // namespace bursar::governor
