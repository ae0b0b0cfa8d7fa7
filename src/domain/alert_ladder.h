#pragma once

#include "domain/forecast.h"
#include "domain/notice.h"

#include <set>

namespace bursar {

/// What of a budget is compared with its steps. Each contains the one before: committed means spent and to come of what
/// runs and is reserved, forecast what the period is expected to end with.
enum class BudgetMeasure { Actual, Committed, Forecast };
QString toString(BudgetMeasure measure); ///< `actual`, `committed`, `forecast`

/// A budget with the steps at which people want to hear of it.
struct WatchedBudget
{
    BudgetStanding budget; ///< with its owner and zone
    std::vector<int> steps; ///< percent of the limit, any order
    std::optional<Forecast> forecast; ///< none: that measure is not looked at now
    bool stopsAtLimit = false; ///< what runs is stopped when it is spent; else only new rentals pause
    TeamId team = {}; ///< whose budget it is, if it is a team's
};

/// A step that has been reached and was not told in this period.
struct ReachedStep
{
    QString cause; ///< names owner, period, measure and step
    BudgetMeasure measure = BudgetMeasure::Actual;
    int step = 0;
    int percent = 0; ///< of the limit, whole, rounded down
    Money amount; ///< of the measure
    bool covered = false; ///< a higher step, or one of a measure that it is contained in, tells more
};

/// Which steps to tell of now. `told` holds the causes that were told: each step of each measure comes once in a
/// period, whatever the amounts and limits do meanwhile. At 100 % of committed new rentals pause, so that is a step of
/// every budget. A rolling hour has no period of its own: it tells of its pause alone, once in an hour of the clock.
/// A limit of nothing of which nothing is spent tells nothing. Pure.
std::vector<ReachedStep> stepsReached(const WatchedBudget &watched, Instant now, const std::set<QString> &told);

/// When the period ends that `stepsReached` counts by.
Instant ladderPeriodEnd(const BudgetStanding &budget, Instant now);

/// The notice for a step: amounts, what it means, what to do. Without id.
Notice noticeFor(const WatchedBudget &watched, const ReachedStep &step, Instant now);

} // namespace bursar
