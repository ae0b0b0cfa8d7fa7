#include "governor/budgets/budget_forecasts.h"

#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "ledger/policy_store.h"

#include <map>

namespace bursar::governor {

namespace {

/// The executor looks every 30 s; a stop that it then sends has taken effect by the look after the next.
constexpr Duration betweenLooks = std::chrono::seconds{90};

class Forecaster
{
public:
    Forecaster(CostBook &costs, Instant now)
        : m_database(costs.database())
        , m_costs(costs)
        , m_now(now)
    {
    }

    Expected<std::vector<OwnerForecast>> all()
    {
        auto standings = Standings::load(m_costs, m_now);
        const auto recent = recentCosts(m_database, m_now);
        const auto teams = ledger::TeamStore(m_database).all();
        if (!standings)
            return standings.failure();
        if (!recent)
            return recent.failure();
        if (!teams)
            return teams.failure();
        std::vector<OwnerForecast> forecasts;
        for (const Team &team : *teams) {
            auto forecast = ofTeam(*standings, *recent, team);
            if (!forecast)
                return forecast.failure();
            forecasts.push_back(*std::move(forecast));
        }
        auto whole = ofOrganisation(*standings, *recent);
        if (!whole)
            return whole.failure();
        forecasts.push_back(*std::move(whole));
        return forecasts;
    }

private:
    Expected<OwnerForecast> ofTeam(Standings &standings, const std::vector<RecentCost> &recent, const Team &team)
    {
        const auto version = ledger::PolicyStore(m_database).inForce(team.id, m_now);
        if (!version)
            return version.failure();
        const auto standing = standings.of(team, *version ? (*version)->policy : Policy{});
        if (!standing)
            return standing.failure();
        const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());
        const BudgetOwner owner{BudgetOwner::Kind::Team, team.id.toString(), team.name, team.slug};
        return forecastFor(standings, recent, owner, standing->budgets, zone, team.id);
    }

    Expected<OwnerForecast> ofOrganisation(Standings &standings, const std::vector<RecentCost> &recent)
    {
        auto budgets = standings.ofOwners();
        if (!budgets)
            return budgets.failure();
        std::erase_if(*budgets,
                      [](const BudgetStanding &row) { return row.owner.kind != BudgetOwner::Kind::Organisation; });
        const BudgetOwner owner{BudgetOwner::Kind::Organisation, {}, standings.tree().organisation().name, {}};
        return forecastFor(standings, recent, owner, *budgets, standings.tree().zone(), std::nullopt);
    }

    Expected<OwnerForecast> forecastFor(Standings &standings, const std::vector<RecentCost> &recent,
                                        const BudgetOwner &owner, const std::vector<BudgetStanding> &budgets,
                                        const QTimeZone &zone, const std::optional<TeamId> &team)
    {
        const Span month = periodAt(BudgetPeriod::Month, m_now, zone);
        const auto byDay = standings.spentByDay(owner, localDate(month.from, zone), localDate(m_now, zone), zone);
        const auto rhythm = standings.rhythmOf(owner, zone);
        if (!byDay || !rhythm)
            return byDay ? rhythm.failure() : byDay.failure();

        OwnerForecast forecast;
        forecast.owner = owner;
        const std::vector<NamedCost> ahead = standings.aheadOf(owner);
        HourlyRate burn;
        for (const FleetItem &item : standings.items()) {
            if (!team || item.team == *team)
                burn += item.bills;
        }
        Money traffic;
        for (const RecentCost &cost : recent) {
            if (!team || cost.team == *team)
                traffic += cost.traffic;
        }
        forecast.bound = overrunBound(betweenLooks, burn, traffic);
        for (const BudgetPeriod period : {BudgetPeriod::Day, BudgetPeriod::Month}) {
            Forecast found = forecastOf(budgetOf(period, budgets, *byDay, ahead, zone), ahead, *rhythm, m_now, zone);
            if (found.budget.limit.isZero()) { // no limit, nothing that runs out
                found.runsOutAt.reset();
                found.cause = Forecast::Cause::Nothing;
                found.because.clear();
            }
            forecast.periods.push_back(std::move(found));
        }
        return forecast;
    }

    BudgetStanding budgetOf(BudgetPeriod period, const std::vector<BudgetStanding> &budgets,
                            const std::map<QDate, Money> &byDay, const std::vector<NamedCost> &ahead,
                            const QTimeZone &zone) const
    {
        for (const BudgetStanding &known : budgets) {
            if (known.period == period)
                return known;
        }
        BudgetStanding free; // no budget: what it comes to is worth knowing all the same
        free.period = period;
        free.span = periodAt(period, m_now, zone);
        for (const auto &[day, amount] : byDay) {
            if (free.span.contains(startOfDay(day, zone)))
                free.actual += amount;
        }
        for (const NamedCost &cost : ahead)
            free.committed += committedUntil(cost.ahead, m_now, free.span);
        return free;
    }

    ledger::Database &m_database;
    CostBook &m_costs;
    Instant m_now;
};

} // namespace

Expected<std::vector<OwnerForecast>> budgetForecasts(CostBook &costs, Instant now)
{
    return Forecaster(costs, now).all();
}

} // namespace bursar::governor
