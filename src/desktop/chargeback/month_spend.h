#pragma once

#include "desktop/parts/team_colours.h"
#include "desktop/widgets/legend.h"
#include "desktop/widgets/spend_chart.h"

namespace bursar::desktop {

/// A month's cost by team and day: chart, legend and table in the same order and colours.
struct MonthSpend
{
    struct Row
    {
        TeamId team; ///< empty: unallocated
        QString name;
        int series = 0;
        Money spent;
        std::optional<Money> budget; ///< of the month; only while it is running
        friend bool operator==(const Row &, const Row &) = default;
    };
    SpendChartData chart;
    std::vector<LegendEntry> legend;
    std::vector<Row> rows;
    Money total;
    std::optional<Money> budget; ///< sum of those that are known
};

/// `team` empty: all teams and what nobody owns. Budgets are today's, so that they only stand beside the running month.
MonthSpend monthSpend(Month month, const std::vector<governor::DailySpend> &days,
                      const governor::DeskSnapshot &snapshot, const TeamId &team);

/// The month that is running in the organisation's zone.
Month runningMonth(const governor::DeskSnapshot &snapshot);

} // namespace bursar::desktop
