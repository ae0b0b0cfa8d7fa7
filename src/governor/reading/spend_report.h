#pragma once

#include "governor/costs/costs.h"
#include "governor/reading/ledger_reader.h"

namespace bursar::governor {

/// What is asked of the spend: whose, when, by what. Days inclusive, in the organisation's zone.
struct SpendQuestion
{
    LedgerReader::SpendingKey by = LedgerReader::SpendingKey::Team;
    QDate from;
    QDate to;
    // What it is compared with.
    QDate beforeFrom;
    QDate beforeTo;
    std::optional<TeamId> team; ///< none: everybody's
};

/// Compared with the period before: of a whole month the month before, of a month that still runs as many days of it,
/// else as many days directly before.
SpendQuestion withPeriodBefore(SpendQuestion question, QDate today);

/// Why a period cost more than the one before, or less. The parts sum to the difference exactly.
struct SpendChange
{
    Money price; ///< the same GPU-hours at another price
    Money hours; ///< other GPU-hours at the price of before; GPUs that came or went count here
    Money newTeams; ///< teams without any cost before
    Money goneTeams; ///< teams without any cost now; negative
    Money rest; ///< disk, traffic, what names no meter
    struct Mover
    {
        TeamId team; ///< empty: unallocated
        QString name; ///< empty for unallocated
        Money change;
        friend bool operator==(const Mover &, const Mover &) = default;
    };
    std::vector<Mover> movers; ///< teams whose cost changed, most first
    Money total() const { return price + hours + newTeams + goneTeams + rest; }
};
SpendChange explainChange(const std::vector<CostPart> &before, const std::vector<CostPart> &now);

/// A team's day that cost far more than its days usually do.
struct SpendAnomaly
{
    QDate day;
    TeamId team; ///< empty: unallocated
    QString name;
    Money amount;
    Money usual; ///< median of up to 28 days before it
    friend bool operator==(const SpendAnomaly &, const SpendAnomaly &) = default;
};
/// Days from `from` on that cost at least twice what is usual and $5 more; the dearest excess first. A team needs seven
/// days before; days of `parts` before the first are unknown, not free.
std::vector<SpendAnomaly> spendAnomalies(const std::vector<CostPart> &parts, QDate firstKnown, QDate from, QDate to);

struct SpendReport
{
    struct Row
    {
        QString key;
        QString label;
        MeterAmounts amounts;
        Money before;
        Money change() const { return amounts.total() - before; }
    };
    SpendQuestion question;
    std::vector<Row> rows; ///< dearest first, days in order; those with cost before only, too
    Money total;
    Money before;
    SpendChange change;
    std::vector<SpendAnomaly> anomalies; ///< at most five
};

/// A metered piece behind a row.
struct SpendSegment
{
    UsageSegment segment;
    QString teamName; ///< empty: unallocated
};

} // namespace bursar::governor
