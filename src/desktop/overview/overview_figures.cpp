#include "desktop/overview/overview_figures.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

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
    int running = 0;
    int slotsAllowed = 0;
    HourlyRate perHour;
};

Sums sumsOf(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    Sums sums;
    for (const governor::TeamView &view : snapshot.teams) {
        if (!team.isEmpty() && view.team.id != team)
            continue;
        if (const BudgetStanding *day = view.standing.budget(BudgetPeriod::Day)) {
            sums.dayLimit += day->limit;
            sums.dayActual += day->actual;
            sums.dayCommitted += day->committed;
        }
        const BudgetStanding *month = view.standing.budget(BudgetPeriod::Month);
        sums.everyTeamHasMonth = sums.everyTeamHasMonth && month != nullptr;
        if (month != nullptr)
            sums.monthLimit += month->limit;
        sums.running += view.standing.running;
        sums.slotsAllowed += view.standing.instancesLimit;
        sums.perHour += view.standing.spendPerHour;
    }
    return sums;
}

Money spentThisMonth(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    Money spent;
    for (const governor::DailySpend &day : snapshot.monthByDay)
        if (team.isEmpty() || day.team == team)
            spent += day.amount;
    return spent;
}

KeyFigure expectedFigure(Money spent, const Sums &sums, const Span &month, Instant now)
{
    const std::optional<Money> expected = expectedAtEnd(spent, month, now);
    KeyFigure figure{OverviewWords::tr("Expected at month end"), QStringLiteral("–"), {}, ColourRole::Muted};
    if (!expected)
        return figure;
    figure.value = formats::dollars(*expected);
    if (!sums.everyTeamHasMonth || sums.monthLimit.isZero()) {
        figure.note = OverviewWords::tr("at the pace so far");
    } else if (*expected <= sums.monthLimit) {
        figure.note = OverviewWords::tr("within budget");
        figure.noteColour = ColourRole::Ok;
    } else {
        figure.note = OverviewWords::tr("%1 over budget").arg(formats::dollars(*expected - sums.monthLimit));
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

std::optional<Money> expectedAtEnd(Money spent, const Span &month, Instant now)
{
    __extension__ using Wide = __int128;
    const qint64 whole = month.length().count();
    const qint64 passed = (now - month.from).count();
    if (passed < Duration{24h}.count() / 10 || passed > whole)
        return std::nullopt;
    return Money::fromMicros(static_cast<qint64>(Wide{spent.micros()} * whole / passed));
}

std::vector<KeyFigure> keyFigures(const governor::DeskSnapshot &snapshot, const TeamId &team)
{
    const QTimeZone zone = zoneOf(snapshot);
    const Span month = periodAt(BudgetPeriod::Month, snapshot.now, zone);
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
            expectedFigure(spent, sums, month, snapshot.now),
            {OverviewWords::tr("Running"), formats::countOf(sums.running, sums.slotsAllowed),
             OverviewWords::tr("%1 per hour").arg(formats::dollars(costOver(sums.perHour, 1h))), ColourRole::Muted}};
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
