#include "domain/rolling_hour.h"

namespace bursar {

namespace {

constexpr Duration oneHour = std::chrono::hours{1};

Money partOf(const PastCost &cost, const Span &window)
{
    if (cost.span.length() == Duration{0}) // at one moment
        return window.contains(cost.span.from) ? cost.amount : Money{};
    const Duration inside = cost.span.intersected(window).length();
    return Money::fromMicros(
        narrow(divideHalfEven(Wide{cost.amount.micros()} * inside.count(), cost.span.length().count())));
}

Money spentIn(const std::vector<PastCost> &past, const Span &window)
{
    Money sum;
    for (const PastCost &cost : past)
        sum += partOf(cost, window);
    return sum;
}

Money costsIn(const std::vector<CostAhead> &ahead, Instant now, Duration time)
{
    Money sum;
    for (const CostAhead &cost : ahead)
        sum += committedUntil(cost, now, {now, now + time});
    return sum;
}

/// Between these moments everything grows evenly, so the dearest hour ends at one of them.
std::vector<Duration> bends(const std::vector<PastCost> &past, const std::vector<CostAhead> &ahead, Instant now)
{
    std::vector<Duration> found{oneHour};
    const auto bendAt = [&found](Duration time) {
        if (time > Duration{0} && time < oneHour)
            found.push_back(time);
    };
    for (const PastCost &cost : past) {
        bendAt(cost.span.from + oneHour - now);
        bendAt(cost.span.to + oneHour - now);
    }
    for (const CostAhead &cost : ahead) {
        if (cost.plannedEnd)
            bendAt(*cost.plannedEnd - now);
        if (cost.reservedUntil)
            bendAt(*cost.reservedUntil - now);
        if (cost.traffic > Money{})
            found.push_back(Duration{1}); // counts at once
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

HourStanding rollingHour(const std::vector<PastCost> &past, const std::vector<CostAhead> &ahead, Instant now)
{
    HourStanding standing;
    standing.actual = spentIn(past, {now - oneHour, now + Duration{1}});
    Money dearest = standing.actual;
    for (const Duration time : bends(past, ahead, now)) {
        const Span kept{now - oneHour + time, now + Duration{1}};
        dearest = std::max(dearest, spentIn(past, kept) + costsIn(ahead, now, time));
    }
    standing.committed = dearest - standing.actual;
    return standing;
}

} // namespace bursar
