#include "domain/alert_ladder.h"

#include <array>

namespace bursar {

namespace {

using std::chrono_literals::operator""h;

constexpr int full = 100;
constexpr std::array allMeasures{BudgetMeasure::Actual, BudgetMeasure::Committed, BudgetMeasure::Forecast};

std::optional<Money> amountOf(BudgetMeasure measure, const WatchedBudget &watched)
{
    switch (measure) {
    case BudgetMeasure::Actual:
        return watched.budget.actual;
    case BudgetMeasure::Committed:
        return watched.budget.actual + watched.budget.committed;
    case BudgetMeasure::Forecast:
        break;
    }
    if (!watched.forecast)
        return std::nullopt;
    return watched.forecast->expected;
}

int percentOf(Money amount, Money limit)
{
    constexpr Wide most = 1'000'000;
    if (limit <= Money{})
        return amount > Money{} ? full : 0;
    return static_cast<int>(narrow(std::min(most, Wide{amount.micros()} * 100 / limit.micros())));
}

std::set<int> stepsOf(BudgetMeasure measure, const WatchedBudget &watched)
{
    if (watched.budget.period == BudgetPeriod::Hour)
        return measure == BudgetMeasure::Committed ? std::set<int>{full} : std::set<int>{};
    std::set<int> steps(watched.steps.begin(), watched.steps.end());
    if (measure == BudgetMeasure::Committed)
        steps.insert(full);
    steps.erase(steps.begin(), steps.upper_bound(0));
    return steps;
}

QString causeOf(const BudgetStanding &budget, Instant periodEnd, BudgetMeasure measure, int step)
{
    return QStringLiteral("budget/%1/%2/%3/%4/%5/%6")
        .arg(toString(budget.owner.kind), budget.owner.id, toString(budget.period),
             QString::number(toMillis(periodEnd)), toString(measure), QString::number(step));
}

} // namespace

QString toString(BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Actual:
        return QStringLiteral("actual");
    case BudgetMeasure::Committed:
        return QStringLiteral("committed");
    case BudgetMeasure::Forecast:
        break;
    }
    return QStringLiteral("forecast");
}

Instant ladderPeriodEnd(const BudgetStanding &budget, Instant now)
{
    // By its end and not its beginning: a budget that is set anew within a period begins anew, but ends with it.
    return budget.period == BudgetPeriod::Hour ? std::chrono::floor<std::chrono::hours>(now) + 1h : budget.span.to;
}

std::vector<ReachedStep> stepsReached(const WatchedBudget &watched, Instant now, const std::set<QString> &told)
{
    const Instant periodEnd = ladderPeriodEnd(watched.budget, now);
    std::vector<ReachedStep> reached;
    int certain = 0; // the highest step of the measures that this one contains
    for (const BudgetMeasure measure : allMeasures) {
        const std::optional<Money> amount = amountOf(measure, watched);
        if (!amount)
            continue;
        const int percent = percentOf(*amount, watched.budget.limit);
        const std::set<int> steps = stepsOf(measure, watched);
        const auto above = steps.upper_bound(percent);
        for (auto step = steps.begin(); step != above; ++step) {
            const QString cause = causeOf(watched.budget, periodEnd, measure, *step);
            if (told.contains(cause))
                continue;
            const bool covered = std::next(step) != above || certain >= *step;
            reached.push_back({cause, measure, *step, percent, *amount, covered});
        }
        if (above != steps.begin())
            certain = std::max(certain, *std::prev(above));
    }
    return reached;
}

} // namespace bursar
