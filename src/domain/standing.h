#pragma once

#include "domain/carry_over.h"
#include "domain/holidays.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/periods.h"
#include "domain/rates.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace bursar {

/// Whose a budget is: a team's, a person's, or that of a node above the team.
struct BudgetOwner
{
    enum class Kind { Team, Member, CostCenter, Organisation };
    Kind kind = Kind::Team;
    QString id; ///< of the team, member or cost centre; empty for the organisation
    QString name; ///< for people: `Research`, `Ada`
    QString key; ///< as commands name it: the team's slug, the cost centre's code, the person's name
    friend bool operator==(const BudgetOwner &, const BudgetOwner &) = default;
};
/// As commands name it: `organisation`, `cost_center:4100`, `member:Ada`, `team:vision`.
QString typedName(const BudgetOwner &owner);
/// By kind and id; names and keys may be spelled otherwise by now.
bool isSameOwner(const BudgetOwner &left, const BudgetOwner &right);
QString toString(BudgetOwner::Kind kind); ///< `team`, `member`, `cost_center`, `organisation`
std::optional<BudgetOwner::Kind> budgetOwnerKindFromText(QStringView text);

/// One budget now.
struct BudgetStanding
{
    BudgetPeriod period = BudgetPeriod::Day;
    Span span; ///< from the budget's first day on when it began within the period
    Money limit; ///< of the span: pro rata when the budget began within the period
    Money actual; ///< spent in the span so far
    Money committed; ///< what runs and is reserved will still cost until the period ends
    BudgetOwner owner = {};
    QString zone = {}; ///< in which the period runs; empty: the standing's
    Duration periodLength{}; ///< of the whole period; zero: as long as the span
    Money wholeLimit = {}; ///< of a whole period, when the limit is pro rata
    HourlyRate spendPerHour = {}; ///< of everything that counts against it now
    Money transferred = {}; ///< in the limit: given to it for this period by others, less what it has given away
    int carryOver = 0; ///< percent of a whole period's limit that may be carried over
    Money leftBefore = {}; ///< what the last period left unused; read only where something may be carried over
    Money raisedTo = {}; ///< the limit of whole periods while a timed raise holds; zero: none does
    std::optional<Instant> raisedUntil = {}; ///< then the raise falls back by itself
    bool stopsAtLimit = false; ///< of an owner above the team: what runs is stopped when it is spent
    Money committedNext = {}; ///< what runs and is reserved will cost in the period after this one, as far as known

    bool isProRata() const { return periodLength > span.length(); }
    /// The period without the cut at the budget's beginning.
    Span wholePeriod() const;
    /// What a limit for whole periods means for this one: raised while a timed raise holds, pro rata, rounded down,
    /// with what was transferred and what is carried over at that percent.
    Money limitFor(Money whole, int percent) const;
    Money limitFor(Money whole) const { return limitFor(whole, carryOver); }
    /// The smallest limit for whole periods that means at least that much for this one.
    Money wholeFor(Money needed) const;
    /// In the limit: carried over from the last period.
    Money carried() const { return std::min(leftBefore, mostCarried(std::max(wholeLimit, raisedTo), carryOver)); }

    /// Never below zero: "nothing left" is zero.
    Money available() const { return std::max(Money{}, limit - actual - committed); }
    bool exhausted() const { return actual + committed >= limit; }
    /// When actual alone has used it up at this spend; nothing if the period ends first.
    std::optional<Instant> usedUpAt(HourlyRate spend, Instant at) const;

private:
    Money limitOf(Money whole, int percent) const;
    friend bool operator==(const BudgetStanding &, const BudgetStanding &) = default;
};

/// A budget's part of the period that contains the moment. Weeks, months and quarters count from the local day on which
/// the budget began; a day is never cut, and a lifetime has no parts.
struct BudgetSpan
{
    Span span;
    Duration periodLength{};
};
BudgetSpan budgetSpanAt(BudgetPeriod period, Instant at, const QTimeZone &zone, std::optional<Instant> begun);

/// A team's position now, in its own zone.
struct Standing
{
    TeamId team;
    Instant at;
    QString zone;
    QString slug; ///< the team as commands name it
    std::vector<BudgetStanding> budgets; ///< the team's own
    /// Of the person who asks and of every node above the team: each must have room, too.
    std::vector<BudgetStanding> otherBudgets;
    int slotsHeld = 0; ///< reservations and instances that are not stopped
    int running = 0; ///< instances in state running
    int gpusHeld = 0;
    HourlyRate spendPerHour; ///< of everything that bills now
    HourlyRate heldPerHour; ///< of everything that holds a slot, as if it ran, and of stopped disks
    int instancesLimit = 0;
    Holidays holidays; ///< the team's and the organisation's

    const BudgetStanding *budget(BudgetPeriod period) const;
    /// New rentals pause: some budget of the team or above it has nothing left.
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
    Money traffic; ///< still expected; fees with it
    HourlyRate reservedRate = {}; ///< of the GPU until `reservedUntil`
    std::optional<Instant> reservedUntil = {}; ///< paid in advance, at a discount
};

/// What the GPU costs in the time from `now` on.
Money gpuCostOver(const CostAhead &ahead, Instant now, Duration time);

/// How long GPU and disk will bill in the rest of a period.
struct BillableTime
{
    Duration gpu;
    Duration disk;
};
BillableTime billableUntil(std::optional<Instant> plannedEnd, Instant now, const Span &period);

/// What it will cost from `now` to the end of `period`: GPU to the earlier of planned end and period end,
/// disk to the period's end, expected traffic. For the rolling hour: what it costs in the next hour; for a lifetime,
/// which has no end, a storage month of 720 hours or the planned time if that is longer.
Money committedUntil(const CostAhead &ahead, Instant now, const Span &period);

} // namespace bursar
