#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/periods.h"
#include "domain/rates.h"

#include <algorithm>
#include <vector>

namespace bursar {

/// One budget now.
struct BudgetStanding
{
    BudgetPeriod period = BudgetPeriod::Day;
    Span span;
    Money limit;
    Money actual; ///< spent in the period so far
    Money committed; ///< what runs and is reserved will still cost until the period ends

    /// Never below zero: "nothing left" is zero.
    Money available() const { return std::max(Money{}, limit - actual - committed); }
    bool exhausted() const { return actual + committed >= limit; }
    friend bool operator==(const BudgetStanding &, const BudgetStanding &) = default;
};

/// A team's position now, in its own zone.
struct Standing
{
    TeamId team;
    Instant at;
    QString zone;
    std::vector<BudgetStanding> budgets;
    int slotsHeld = 0; ///< reservations and instances that are not stopped
    int running = 0; ///< instances in state running
    int gpusHeld = 0;
    HourlyRate spendPerHour; ///< of everything that bills now
    int instancesLimit = 0;

    const BudgetStanding *budget(BudgetPeriod period) const;
    /// New rentals pause: some budget has nothing left.
    bool paused() const;
    /// When the first budget is used up at the present spend, if that is before its period ends.
    std::optional<Instant> runsOutAt() const;
};

/// Something alive that will still cost: an instance, or a reservation for one.
struct CostAhead
{
    HourlyRate gpuRate; ///< zero when the GPU is not billed
    StorageRate storageRate;
    Gigabytes disk;
    std::optional<Instant> plannedEnd; ///< of the GPU; none counts to the period's end
    Money traffic; ///< still expected
};

/// How long GPU and disk will bill in the rest of a period.
struct BillableTime
{
    Duration gpu;
    Duration disk;
};
BillableTime billableUntil(std::optional<Instant> plannedEnd, Instant now, const Span &period);

/// What it will cost from `now` to the end of `period`: GPU to the earlier of planned end and period end,
/// disk to the period's end, expected traffic. For the rolling hour: what it costs in the next hour.
Money committedUntil(const CostAhead &ahead, Instant now, const Span &period);

} // namespace bursar
