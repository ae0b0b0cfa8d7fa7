#include "desktop/chargeback/month_spend.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop {
namespace {

struct SpendWords
{
    Q_DECLARE_TR_FUNCTIONS(SpendWords)
};

/// A row for each series, in the order of the colours; teams without a colour of their own share one, the last but one.
std::vector<MonthSpend::Row> rowsOf(const governor::DeskSnapshot &snapshot, const TeamColours &colours,
                                    const TeamId &team, bool running)
{
    std::vector<MonthSpend::Row> rows;
    for (const governor::TeamView &view : snapshot.teams) {
        if (!team.isEmpty() && view.team.id != team)
            continue;
        MonthSpend::Row row{view.team.id, view.team.name, colours.of(view.team.id), {}, {}};
        const auto budget = view.policy.policy.budgets.find(BudgetPeriod::Month);
        if (running && budget != view.policy.policy.budgets.end())
            row.budget = budget->second;
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&colours](const MonthSpend::Row &left, const MonthSpend::Row &right) {
        return colours.placeOf(left.team) < colours.placeOf(right.team);
    });
    return rows;
}

Money dailyBudgets(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    Money sum;
    for (const governor::TeamView &view : snapshot.teams)
        if (team.isEmpty() || view.team.id == team)
            sum += view.policy.policy.dailyBudget();
    return sum;
}

void addChart(MonthSpend &spend, Month month, const std::vector<governor::DailySpend> &days)
{
    spend.chart.firstDay = month.firstDay();
    spend.chart.days = month.firstDay().daysInMonth();
    for (const MonthSpend::Row &row : spend.rows) {
        SpendSeries series{row.name, row.series, {}};
        series.perDay.resize(static_cast<std::size_t>(spend.chart.days));
        for (const governor::DailySpend &day : days)
            if (day.team == row.team && Month::of(day.day) == month)
                series.perDay[static_cast<std::size_t>(day.day.day() - 1)] += day.amount;
        spend.chart.series.push_back(std::move(series));
        spend.legend.push_back({row.name, row.series, LegendEntry::Fill::Solid});
    }
}

} // namespace

Month runningMonth(const governor::DeskSnapshot &snapshot)
{
    const QTimeZone zone = zoneNamed(snapshot.organisation.zone).value_or(QTimeZone::utc());
    return Month::of(localDate(snapshot.now, zone));
}

MonthSpend monthSpend(Month month, const std::vector<governor::DailySpend> &days,
                      const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    MonthSpend spend;
    const bool running = month == runningMonth(snapshot);
    spend.rows = rowsOf(snapshot, TeamColours(snapshot), team, running);
    const auto add = [&spend](const TeamId &owner, const QString &name, int series) {
        const bool known =
            std::ranges::any_of(spend.rows, [&owner](const MonthSpend::Row &row) { return row.team == owner; });
        if (!known)
            spend.rows.push_back({owner, name, series, {}, {}});
    };
    for (const governor::DailySpend &day : days)
        if (team.isEmpty() && !day.team.isEmpty())
            add(day.team, SpendWords::tr("Archived team"), otherTeamsSeries);
    if (team.isEmpty())
        add({}, stateLook(OtherState::Unallocated).word, unallocatedSeries);
    for (MonthSpend::Row &row : spend.rows) {
        for (const governor::DailySpend &day : days)
            if (day.team == row.team && Month::of(day.day) == month)
                row.spent += day.amount;
        row.spent = row.spent.roundedToCents(); // as on its invoice, so that what is read adds up
        spend.total += row.spent;
        if (row.budget)
            spend.budget = spend.budget.value_or(Money()) + *row.budget;
    }
    addChart(spend, month, days);
    if (const Money daily = dailyBudgets(snapshot, team); running && !daily.isZero()) {
        spend.chart.budgetPerDay = daily;
        spend.chart.budgetText = SpendWords::tr("Daily budgets %1").arg(formats::dollars(daily));
    }
    return spend;
}

} // namespace bursar::desktop
