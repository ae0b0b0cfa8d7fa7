#include "governor/budgets/budget_watch.h"

#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "ledger/notification_settings_store.h"
#include "ledger/policy_store.h"

namespace bursar::governor {

namespace {

class Watch
{
public:
    Watch(Standings standings, Instant now, WithForecasts forecasts)
        : m_standings(std::move(standings))
        , m_now(now)
        , m_forecasts(forecasts)
    {
    }

    Expected<void> addTeam(const Team &team, const Policy &policy)
    {
        const auto standing = m_standings.of(team, policy);
        if (!standing)
            return standing.failure();
        for (const BudgetStanding &budget : standing->budgets) {
            if (auto added = add({budget, policy.alertAt, {}, policy.atLimit == AtLimit::Stop, team.id}); !added)
                return added;
        }
        return {};
    }

    Expected<void> addOthers(const std::vector<int> &steps)
    {
        const auto budgets = m_standings.ofOwners();
        if (!budgets)
            return budgets.failure();
        for (const BudgetStanding &budget : *budgets) {
            if (auto added = add({budget, steps, {}, budget.stopsAtLimit, {}}); !added)
                return added;
        }
        return {};
    }

    std::vector<WatchedBudget> take() { return std::move(m_watched); }

private:
    Expected<void> add(WatchedBudget watched)
    {
        const BudgetPeriod period = watched.budget.period;
        const bool canForecast = period != BudgetPeriod::Hour && period != BudgetPeriod::Lifetime;
        if (m_forecasts == WithForecasts::Yes && canForecast && !watched.steps.empty()) {
            auto forecast = forecastFor(watched.budget);
            if (!forecast)
                return forecast.failure();
            watched.forecast = *std::move(forecast);
        }
        m_watched.push_back(std::move(watched));
        return {};
    }

    Expected<Forecast> forecastFor(const BudgetStanding &budget)
    {
        const QTimeZone zone = zoneNamed(budget.zone).value_or(QTimeZone::utc());
        const auto rhythm = m_standings.rhythmOf(budget.owner, zone);
        if (!rhythm)
            return rhythm.failure();
        return forecastOf(budget, m_standings.aheadOf(budget.owner), *rhythm, m_now, zone);
    }

    Standings m_standings;
    Instant m_now;
    WithForecasts m_forecasts;
    std::vector<WatchedBudget> m_watched;
};

} // namespace

Expected<std::vector<WatchedBudget>> watchedBudgets(CostBook &costs, Instant now, WithForecasts forecasts)
{
    ledger::Database &database = costs.database();
    const auto oneMoment = ledger::Snapshot::begin(database); // what is kept of records is looked at once
    if (!oneMoment)
        return oneMoment.failure();
    auto standings = Standings::load(costs, now);
    const auto teams = ledger::TeamStore(database).all();
    const auto settings = ledger::NotificationSettingsStore(database).load();
    if (!standings)
        return standings.failure();
    if (!teams || !settings)
        return teams ? settings.failure() : teams.failure();
    Watch watch(*std::move(standings), now, forecasts);
    for (const Team &team : *teams) {
        const auto version = ledger::PolicyStore(database).inForce(team.id, now);
        if (!version)
            return version.failure();
        if (!*version)
            continue;
        if (auto added = watch.addTeam(team, (*version)->policy); !added)
            return added.failure();
    }
    if (auto added = watch.addOthers(settings->alertAt); !added)
        return added.failure();
    return watch.take();
}

} // namespace bursar::governor
