#pragma once

#include "domain/standing.h"

namespace bursar {

/// What was spent on a local day of the past.
struct PastDay
{
    QDate day;
    Money amount;
};

/// Something that still costs, with a name for people: `instance 31855870, 2 × RTX 4090`.
struct NamedCost
{
    QString name;
    CostAhead ahead;
};

/// Where a budget will stand when its period ends.
struct Forecast
{
    BudgetStanding budget;
    Money expected; ///< at the period's end
    Money low; ///< in four of five cases it is between these two; never below what is spent and committed
    Money high;
    std::optional<Instant> runsOutAt; ///< when the limit is expected to be reached, if before the end
    enum class Cause {
        Nothing, ///< it is not reached
        Spent, ///< it is reached already
        Running, ///< by something that runs; `because` names the dearest
        NewRentals ///< by what the past weeks let expect
    };
    Cause cause = Cause::Nothing;
    QString because; ///< the cause for people; empty if nothing reaches it
};

/// What runs and is reserved counts to its planned end (disks to the period's end), and every day that is left brings
/// at least what its weekday brought in the past weeks (`history`: whole days before today, any order; eight weeks are
/// enough, fewer make the interval wider). Only for day, week, month and quarter. Pure; `zone` is the budget's.
Forecast forecastOf(const BudgetStanding &budget, const std::vector<NamedCost> &ahead,
                    const std::vector<PastDay> &history, Instant now, const QTimeZone &zone);

/// By how much a budget can be overrun at most: between two looks at Vast.ai everything that bills goes on, and data
/// may still be transferred.
struct OverrunBound
{
    Money amount;
    Duration between{}; ///< two looks, and the time until a stop has taken effect
    HourlyRate burnRate;
    Money traffic;
    bool stops = false; ///< at the limit what runs is stopped; else it bills on until it ends
};
OverrunBound overrunBound(Duration between, HourlyRate burnRate, Money traffic);

} // namespace bursar
