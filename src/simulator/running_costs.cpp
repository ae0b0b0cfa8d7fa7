#include "simulator/running_costs.h"

#include "simulator/draw.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

int workersAt(quint64 seed, const RunningCost &cost, Instant at)
{
    const auto hour = static_cast<quint64>(toMillis(at) / millisPerHour);
    const Draw draw = drawFor(seed, Topic::Load).with({static_cast<quint64>(cost.subject), hour});
    const int most = std::max(cost.coldWorkers, cost.maxWorkers);
    // Squared: mostly near the cold workers, now and then all of them.
    const qint64 heat = draw.between(0, 100);
    return cost.coldWorkers + static_cast<int>((most - cost.coldWorkers) * heat * heat / 10'000);
}

Amount costOf(quint64 seed, const RunningCost &cost, Instant from, Instant to)
{
    Instant at = std::max(from, cost.from);
    const Instant end = std::min(to, cost.to.value_or(to));
    Amount sum;
    while (at < end) {
        const Instant next =
            cost.isServerless ? std::min(end, std::chrono::floor<std::chrono::hours>(at) + Duration{1h}) : end;
        const int units = cost.isServerless ? workersAt(seed, cost, at) : 1;
        // Micro-dollars per hour times milliseconds: 10^-6 / 3.6×10^6; in units of 10^-15 a factor of 10^9.
        sum += Amount{Wide{cost.microsPerHour} * units * (next - at).count() * 1'000'000'000 / millisPerHour};
        at = next;
    }
    return sum;
}

Amount costOf(quint64 seed, const Belongings &belongings, Instant now)
{
    Amount sum;
    for (const RunningCost &cost : belongings.costs)
        sum += costOf(seed, cost, cost.from, now);
    return sum;
}

} // namespace bursar::simulator
