#include "governor/budgets/budget_forecasts.h"

#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "governor/executor/running_guard.h"
#include "ledger/contract_store.h"
#include "ledger/policy_store.h"
#include "ledger/running_rules_store.h"

#include <algorithm>
#include <map>

namespace bursar::governor {

namespace {

/// The executor looks every 30 s; a stop that it then sends has taken effect by the look after the next.
constexpr Duration betweenLooks = std::chrono::seconds{90};
constexpr Duration untilStopped = std::chrono::seconds{60};

/// What everything committed comes to beyond the budget that has least room for it: so much is spent if all of it runs
/// until its planned end.
Money committedTooMuch(const std::vector<BudgetStanding> &budgets)
{
    Money most;
    for (const BudgetStanding &budget : budgets)
        most = std::max(most, budget.actual + budget.committed - budget.limit);
    return most;
}

/// The same where all is stopped: what is spent already, and the disks, which stay.
Money spentTooMuch(const std::vector<BudgetStanding> &budgets, const std::vector<NamedCost> &ahead, Instant now)
{
    Money most;
    for (const BudgetStanding &budget : budgets) {
        Money sum = std::max(budget.actual - budget.limit, Money{});
        for (const NamedCost &cost : ahead) {
            CostAhead disk = cost.ahead;
            disk.gpuRate = {};
            disk.traffic = {};
            sum += committedUntil(disk, now, budget.span);
        }
        most = std::max(most, sum);
    }
    return most;
}

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
        const auto seen = ledger::ContractStore(m_database).lastSeen();
        const auto teams = ledger::TeamStore(m_database).all();
        if (!standings)
            return standings.failure();
        if (!recent)
            return recent.failure();
        if (!seen)
            return seen.failure();
        // While Vast.ai does not answer, or nobody looks, what bills has billed since it was seen last.
        for (const ledger::LastSeen &each : *seen) {
            if (billsGpu(each.state))
                m_between = std::max(m_between, m_now - each.at + untilStopped);
        }
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
        const Policy policy = *version ? (*version)->policy : Policy{};
        const auto standing = standings.of(team, policy);
        if (!standing)
            return standing.failure();
        const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());
        const BudgetOwner owner{BudgetOwner::Kind::Team, team.id.toString(), team.name, team.slug};
        auto forecast = forecastFor(standings, recent, owner, standing->budgets, zone, team.id);
        const Expected<bool> stops = willStop(standings, policy, team.id);
        if (!forecast || !stops)
            return forecast ? stops.failure() : forecast;
        if (policy.atLimit == AtLimit::Stop && *stops) {
            const OverrunBound untilEnd = forecast->bound;
            forecast->bound = overrunBound(m_between + RunningGuard::grace, untilEnd.burnRate, untilEnd.traffic);
            forecast->bound.amount += spentTooMuch(standing->budgets, standings.aheadOf(owner), m_now);
            forecast->bound.stops = true;
            if (untilEnd.amount < forecast->bound.amount)
                forecast->bound = untilEnd;
        }
        return forecast;
    }

    /// Whether the rules stop all that the team runs without asking anybody: not so many at once that they are held for
    /// a person, and nobody has said that one shall run on.
    Expected<bool> willStop(const Standings &standings, const Policy &policy, const TeamId &team) const
    {
        const auto breaches = ledger::RunningRulesStore(m_database).breaches();
        if (!breaches)
            return breaches.failure();
        int running = 0;
        bool isAnswered = false;
        for (const FleetItem &item : standings.items()) {
            if (item.team != team || !item.holdsSlot)
                continue;
            ++running;
            isAnswered =
                isAnswered || std::any_of(breaches->begin(), breaches->end(), [&item](const auto &breach) {
                    return breach.instance == item.instance && breach.answer != ledger::RunningRulesStore::Answer::None;
                });
        }
        return !isAnswered && running <= policy.stopAtOnce.mostOf(running);
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
        forecast.bound = overrunBound(m_between, burn, traffic);
        forecast.bound.amount += committedTooMuch(budgets);
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
    Duration m_between = betweenLooks; ///< two looks, and the time until a stop has taken effect
};

} // namespace

Expected<std::vector<OwnerForecast>> budgetForecasts(CostBook &costs, Instant now)
{
    return Forecaster(costs, now).all();
}

} // namespace bursar::governor
