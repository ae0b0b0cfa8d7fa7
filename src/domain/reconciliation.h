#pragma once

#include "domain/metering.h"

#include <array>
#include <map>

namespace bursar {

/// The amounts of MeterAmounts one by one: the four meters, and what names none.
enum class AmountKind { Gpu, Disk, Download, Upload, Other };
inline constexpr std::array allAmountKinds{AmountKind::Gpu, AmountKind::Disk, AmountKind::Download, AmountKind::Upload,
                                           AmountKind::Other};
QString toString(AmountKind kind); ///< `gpu`, `disk`, `download`, `upload`, `other`
std::optional<AmountKind> amountKindFromText(QStringView text);
Money amountOf(const MeterAmounts &amounts, AmountKind kind);
Money &amountOf(MeterAmounts &amounts, AmountKind kind);
MeterAmounts operator-(const MeterAmounts &left, const MeterAmounts &right);

/// Why what we metered and what Vast.ai charged differ.
enum class DifferenceCause {
    Rounding, ///< Vast.ai's amounts have three decimals
    HostOffline, ///< the host was lost: whether and how long it was billed, we cannot see
    PriceIncrease, ///< the price changed on that day
    Gap, ///< nobody was watching
    LateCharge, ///< the charge is still to come
    Stranger, ///< nothing of ours: charged, but never listed to us
    Clock, ///< a start or stop between two looks
    Tolerance, ///< smaller than what a person signed off as not worth a question
};
QString toString(DifferenceCause cause); ///< `rounding`, `host_offline`, `price_increase`, …

struct Explained
{
    Money amount; ///< ours minus theirs
    int count = 0; ///< instance-days and meters
    friend bool operator==(const Explained &, const Explained &) = default;
};
using Causes = std::map<DifferenceCause, Explained>;

/// One instance on one UTC day, as it is known to both sides.
struct MeteredDay
{
    InstanceId instance;
    QDate day;
    bool stranger = false; ///< no team's
    std::vector<UsageSegment> segments; ///< of that day, by time
    std::optional<MeterAmounts> charged;
    /// When we knew the instance to exist; nothing if it was never listed to us.
    std::optional<Span> known;
};

struct ReconciliationRules
{
    Duration watchInterval = std::chrono::seconds{30}; ///< between two looks at the fleet
    Duration chargesComeWithin = std::chrono::hours{72}; ///< of the day's end; 40 h is the latest that was seen
    Money tolerance; ///< per instance-day and meter
};

/// An instance's meter over the whole month.
struct ReconciledRow
{
    InstanceId instance;
    AmountKind kind = AmountKind::Gpu;
    Money ours;
    Money theirs;
    Causes causes;
    Money unexplained;
    Money difference() const { return ours - theirs; }
};

/// difference = what the causes explain + unexplained, to the micro-dollar, for every row and for the whole.
struct ReconciledMonth
{
    std::vector<ReconciledRow> rows; ///< by instance and meter; those that are zero on both sides are left out
    Money ours;
    Money theirs;
    Causes causes;
    Money unexplained;
    int daysWithoutCharge = 0; ///< instance-days that should have one
    Money difference() const { return ours - theirs; }
};

/// Compares what we metered with what was charged, day by day. Each difference goes to the causes for which that day
/// shows evidence, each at most as far as its evidence reaches (a gap of an hour explains an hour's price); what is
/// left is unexplained. `days` by instance, then day.
ReconciledMonth reconcile(const std::vector<MeteredDay> &days, const ReconciliationRules &rules, Instant now);

} // namespace bursar
