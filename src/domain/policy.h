#pragma once

#include "domain/carry_over.h"
#include "domain/gpu_name.h"
#include "domain/ids.h"
#include "domain/offer.h"
#include "domain/periods.h"
#include "domain/stop_brake.h"
#include "domain/working_hours.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace bursar {

enum class AtLimit { Pause, Stop };
QString toString(AtLimit atLimit); ///< `pause`, `stop`
std::optional<AtLimit> atLimitFromText(QStringView text);
enum class LimitAction { Warn, Stop };

/// A team's rules. Every field of the design is here; policy_fields.h knows their names, units and which are judged
/// yet. An empty optional (or empty list, except `gpuAllow`) means: no rule.
struct Policy
{
    std::vector<GpuPattern> gpuAllow;
    int maxInstances = 0;
    HourlyRate maxPricePerHour;
    Share minReliability;
    /// Daily must have a value; the others are rules only when present.
    std::map<BudgetPeriod, Money> budgets;
    CarryOver carryOver; ///< of budgets that there are

    std::optional<HourlyRate> teamMaxPricePerHour;
    std::optional<int> maxGpusPerInstance;
    std::optional<int> maxGpus;
    std::optional<HourlyRate> approvalAbovePrice;
    std::optional<Money> approvalAboveCost;
    std::vector<int> alertAt{50, 80, 100}; ///< percent of a budget
    AtLimit atLimit = AtLimit::Pause;
    StopBrake stopAtOnce; ///< of any rule that stops what runs
    StopFirst stopFirst = StopFirst::Dearest;

    std::optional<Gigabytes> maxDisk;
    std::optional<bool> verifiedOnly;
    std::optional<bool> datacenterOnly;
    QStringList countriesAllow; ///< ISO codes
    QStringList countriesDeny;
    std::set<RentalType> rentalTypes;
    QStringList imagesAllow; ///< patterns
    std::optional<Duration> maxPlannedHours;
    Duration defaultHours = std::chrono::hours{8};
    std::optional<Duration> maxLifetime;
    std::optional<LimitAction> atLifetimeEnd;
    std::optional<int> idleBelowPercent;
    std::optional<Duration> idleFor;
    std::optional<LimitAction> whenIdle;
    std::optional<WorkingHours> workingHours;
    std::optional<LimitAction> outsideHours;

    Money dailyBudget() const;
    friend bool operator==(const Policy &, const Policy &) = default;

    /// RTX 4090 only, 2 instances, $10 a day, $0.50/h, reliability 0.95: what a new team starts with.
    static Policy conservative();
};

/// A policy as saved: numbered per team from 1, never changed afterwards.
struct PolicyVersion
{
    TeamId team;
    int number = 0;
    Policy policy;
    Instant at;
    MemberId by;
    QString reason;
    Instant effectiveFrom;
    MemberId approvedBy = {}; ///< under four eyes; empty: nobody had to
    friend bool operator==(const PolicyVersion &, const PolicyVersion &) = default;
};

/// The version in force: greatest effective-from not after `at`, ties by number. Null when none is in force yet.
const PolicyVersion *versionInForce(const std::vector<PolicyVersion> &versions, Instant at);

} // namespace bursar
