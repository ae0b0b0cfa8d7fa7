#include "desktop/overview/overview_figures.h"

#include "desktop/look/formats.h"
#include "desktop/parts/costs_now.h"
#include "desktop/parts/forecast_words.h"

#include <QCoreApplication>

#include <map>

namespace bursar::desktop::overview {
namespace {

using std::chrono_literals::operator""h;

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QTimeZone zoneOf(const governor::DeskSnapshot &snapshot)
{
    return zoneNamed(snapshot.organisation.zone).value_or(QTimeZone::utc());
}

/// The sums over the teams that are shown.
struct Sums
{
    Money dayLimit, dayActual, dayCommitted, monthLimit;
    bool everyTeamHasMonth = true;
    int slotsHeld = 0;
    int slotsAllowed = 0;
};

Sums sumsOf(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    Sums sums;
    for (const governor::TeamView &view : snapshot.teams) {
        if (!team.isEmpty() && view.team.id != team)
            continue;
        if (const BudgetStanding *day = view.standing.budget(BudgetPeriod::Day)) {
            sums.dayLimit += day->limit;
            sums.dayActual += day->actual.roundedToCents(); // as in the table below: what is read adds up
            sums.dayCommitted += day->committed.roundedToCents();
        }
        const BudgetStanding *month = view.standing.budget(BudgetPeriod::Month);
        sums.everyTeamHasMonth = sums.everyTeamHasMonth && month != nullptr;
        if (month != nullptr)
            sums.monthLimit += month->limit;
        sums.slotsHeld += view.standing.slotsHeld;
        sums.slotsAllowed += view.standing.instancesLimit;
    }
    return sums;
}

/// What runs, strangers too, as on the page of instances.
KeyFigure runningFigure(const governor::DeskSnapshot &snapshot, const TeamId &team, const Sums &sums)
{
    int running = 0;
    HourlyRate perHour;
    for (const governor::InstanceView &view : snapshot.instances) {
        if (!team.isEmpty() && view.team != team)
            continue;
        running += view.state == InstanceState::Running ? 1 : 0;
        perHour += costNow(view);
    }
    const QString cost = formats::dollars(costOver(perHour, 1h));
    return {OverviewWords::tr("Running"), formats::count(running),
            sums.slotsAllowed == 0 ? OverviewWords::tr("%1 per hour").arg(cost)
                                   : OverviewWords::tr("%1/h, %2 places", "cost per hour; 11 of 14")
                                         .arg(cost, formats::countOf(sums.slotsHeld, sums.slotsAllowed)),
            ColourRole::Muted};
}

/// Each team's sum in cents, as on its invoice and on Chargeback.
Money spentThisMonth(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    std::map<TeamId, Money> byTeam;
    for (const governor::DailySpend &day : snapshot.monthByDay)
        if (team.isEmpty() || day.team == team)
            byTeam[day.team] += day.amount;
    Money spent;
    for (const auto &[owner, amount] : byTeam)
        spent += amount.roundedToCents();
    return spent;
}

KeyFigure expectedFigure(const Forecast *month, const Sums &sums)
{
    KeyFigure figure{OverviewWords::tr("Expected at month end"), QStringLiteral("–"), {}, ColourRole::Muted};
    if (month == nullptr)
        return figure;
    figure.value = formats::dollars(month->expected);
    if (!sums.everyTeamHasMonth || sums.monthLimit.isZero()) {
        figure.note = intervalText(*month);
    } else if (month->expected <= sums.monthLimit) {
        figure.note = OverviewWords::tr("within budget");
        figure.noteColour = ColourRole::Ok;
    } else {
        figure.note = OverviewWords::tr("%1 over budget").arg(formats::dollars(month->expected - sums.monthLimit));
        figure.noteColour = ColourRole::Warn;
    }
    return figure;
}

/// Series by their number, each with all days of the month.
class SeriesByNumber
{
public:
    SeriesByNumber(const TeamColours &colours, int days)
        : m_colours(colours)
        , m_days(static_cast<std::size_t>(days))
    {
    }

    SpendSeries &of(const TeamId &team, const QString &name)
    {
        const int number = m_colours.of(team);
        auto [found, isNew] = m_series.try_emplace(number);
        if (isNew)
            found->second = {number == otherTeamsSeries ? OverviewWords::tr("Other teams") : name, number,
                             std::vector<Money>(m_days)};
        return found->second;
    }
    /// Teams in their order, then the others, the unallocated on top.
    std::vector<SpendSeries> inOrder() const
    {
        std::vector<SpendSeries> ordered;
        for (const auto &[number, series] : m_series)
            if (number >= 0)
                ordered.push_back(series);
        for (const int number : {otherTeamsSeries, unallocatedSeries})
            if (const auto found = m_series.find(number); found != m_series.end())
                ordered.push_back(found->second);
        return ordered;
    }

private:
    const TeamColours &m_colours;
    std::size_t m_days;
    std::map<int, SpendSeries> m_series;
};

} // namespace

std::vector<KeyFigure> keyFigures(const governor::DeskSnapshot &snapshot, const TeamId &team, const Forecast *month)
{
    const QTimeZone zone = zoneOf(snapshot);
    const Sums sums = sumsOf(snapshot, team);
    const Money spent = spentThisMonth(snapshot, team);
    const QString monthName = QLocale().standaloneMonthName(localDate(snapshot.now, zone).month());
    const QString ofDay =
        team.isEmpty() ? OverviewWords::tr("of %1 daily budgets") : OverviewWords::tr("of %1 daily budget");
    const QString ofMonth =
        team.isEmpty() ? OverviewWords::tr("of %1 monthly budgets") : OverviewWords::tr("of %1 monthly budget");
    const QString monthNote = sums.monthLimit.isZero() ? OverviewWords::tr("no monthly budget")
                                                       : ofMonth.arg(formats::dollars(sums.monthLimit));
    const QString dayNote =
        sums.dayLimit.isZero() ? OverviewWords::tr("no daily budget") : ofDay.arg(formats::dollars(sums.dayLimit));
    return {{OverviewWords::tr("Spent today"), formats::dollars(sums.dayActual), dayNote, ColourRole::Muted},
            {OverviewWords::tr("Committed until midnight"), formats::dollars(sums.dayCommitted),
             OverviewWords::tr("running and reserved"), ColourRole::Muted},
            {OverviewWords::tr("Spent in %1").arg(monthName), formats::dollars(spent), monthNote, ColourRole::Muted},
            expectedFigure(month, sums),
            runningFigure(snapshot, team, sums)};
}

SpendChartData spendByDay(const governor::DeskSnapshot &snapshot, const TeamId &team, const TeamColours &colours)
{
    const QDate today = localDate(snapshot.now, zoneOf(snapshot));
    SpendChartData data;
    data.firstDay = QDate(today.year(), today.month(), 1);
    data.days = today.daysInMonth();
    SeriesByNumber series(colours, data.days);
    for (const governor::TeamView &view : snapshot.teams)
        if (team.isEmpty() || view.team.id == team)
            series.of(view.team.id, view.team.name);
    for (const governor::DailySpend &spend : snapshot.monthByDay) {
        const qint64 day = data.firstDay.daysTo(spend.day);
        if (day < 0 || day >= data.days || (!team.isEmpty() && spend.team != team))
            continue;
        series.of(spend.team, OverviewWords::tr("Unallocated")).perDay.at(static_cast<std::size_t>(day)) +=
            spend.amount;
    }
    data.series = series.inOrder();
    const Sums sums = sumsOf(snapshot, team);
    if (!sums.dayLimit.isZero()) {
        data.budgetPerDay = sums.dayLimit;
        const QString words =
            team.isEmpty() ? OverviewWords::tr("Daily budgets %1") : OverviewWords::tr("Daily budget %1");
        data.budgetText = words.arg(formats::dollars(sums.dayLimit));
    }
    return data;
}

std::vector<LegendEntry> spendLegend(const SpendChartData &spend)
{
    std::vector<LegendEntry> entries;
    for (const SpendSeries &series : spend.series)
        entries.push_back({series.name, series.series, LegendEntry::Fill::Solid});
    return entries;
}

} // namespace bursar::desktop::overview
