#include "domain/standing.h"

#include <chrono>

namespace bursar {

namespace {

constexpr Duration oneHour = std::chrono::hours{1};

/// When the money that is left has gone at this spend; nothing if the period ends first.
std::optional<Instant> usedUpAt(const BudgetStanding &budget, HourlyRate spend, Instant at)
{
    const Money left = budget.limit - budget.actual;
    if (left <= Money{})
        return at;
    if (spend <= HourlyRate{})
        return std::nullopt;
    const Wide millis = Wide{left.micros()} * 1000 * oneHour.count() / spend.nanos();
    if (millis >= (budget.span.to - at).count())
        return std::nullopt;
    return at + Duration{static_cast<Duration::rep>(millis)};
}

} // namespace

const BudgetStanding *Standing::budget(BudgetPeriod period) const
{
    const auto found = std::find_if(budgets.begin(), budgets.end(),
                                    [period](const BudgetStanding &budget) { return budget.period == period; });
    return found == budgets.end() ? nullptr : &*found;
}

bool Standing::paused() const
{
    return std::any_of(budgets.begin(), budgets.end(), [](const BudgetStanding &budget) { return budget.exhausted(); });
}

std::optional<Instant> Standing::runsOutAt() const
{
    std::optional<Instant> first;
    for (const BudgetStanding &budget : budgets) {
        const std::optional<Instant> end = usedUpAt(budget, spendPerHour, at);
        if (end && (!first || *end < *first))
            first = end;
    }
    return first;
}

BillableTime billableUntil(std::optional<Instant> plannedEnd, Instant now, const Span &period)
{
    // The rolling hour ends now; what counts for it is the hour to come.
    const Instant end = period.to == now && period.length() == oneHour ? now + oneHour : period.to;
    const Duration whole = std::max(Duration{0}, end - now);
    const Duration planned = plannedEnd ? std::max(Duration{0}, *plannedEnd - now) : whole;
    return {std::min(whole, planned), whole};
}

Money committedUntil(const CostAhead &ahead, Instant now, const Span &period)
{
    const BillableTime time = billableUntil(ahead.plannedEnd, now, period);
    return costOver(ahead.gpuRate, time.gpu) + storageCostOver(ahead.storageRate, ahead.disk, time.disk)
        + ahead.traffic;
}

} // namespace bursar
