#include "governor/policies/policy_suggestions.h"

#include "domain/policy_fields.h"
#include "governor/costs/cost_book.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <array>
#include <map>

namespace bursar::governor {

namespace {

constexpr int daysLookedAt = 56;
constexpr int periodsLookedAt = 12;
constexpr std::array judgedPeriods{BudgetPeriod::Day, BudgetPeriod::Week, BudgetPeriod::Month, BudgetPeriod::Quarter};

using Days = std::map<QDate, Money>;

/// The closed periods before now, the latest first.
std::vector<Span> closedPeriods(BudgetPeriod period, Instant now, const QTimeZone &zone)
{
    std::vector<Span> closed;
    Span span = periodAt(period, now, zone);
    for (int i = 0; i < (period == BudgetPeriod::Day ? daysLookedAt : periodsLookedAt); ++i) {
        span = periodAt(period, span.from - Duration{1}, zone);
        closed.push_back(span);
    }
    return closed;
}

/// What each period cost; those before the first cost had nothing to limit.
std::vector<Money> spentIn(const std::vector<Span> &periods, const Days &byDay, const QTimeZone &zone)
{
    std::vector<Money> spent;
    if (byDay.empty())
        return spent;
    const Instant first = startOfDay(byDay.begin()->first, zone);
    for (const Span &period : periods) {
        if (period.from < first)
            break;
        Money sum;
        const auto end = byDay.lower_bound(localDate(period.to, zone));
        for (auto day = byDay.lower_bound(localDate(period.from, zone)); day != end; ++day)
            sum += day->second;
        spent.push_back(sum);
    }
    return spent;
}

Expected<Days> daysOf(CostBook &costs, const Team &team, const Policy &policy, Instant now, const QTimeZone &zone)
{
    const QDate today = localDate(now, zone);
    QDate first = today;
    for (const BudgetPeriod period : judgedPeriods) {
        if (policy.budgets.contains(period))
            first = std::min(first, localDate(closedPeriods(period, now, zone).back().from, zone));
    }
    const auto parts = costs.ofDays(first, today, zone, team.id);
    if (!parts)
        return parts.failure();
    Days byDay;
    for (const CostPart &part : *parts)
        byDay[part.day] += part.amounts.total();
    return byDay;
}

} // namespace

Expected<std::vector<TeamSuggestion>> policySuggestions(CostBook &costs, Instant now)
{
    const auto teams = ledger::TeamStore(costs.database()).all();
    if (!teams)
        return teams.failure();
    std::vector<TeamSuggestion> suggestions;
    for (const Team &team : *teams) {
        const auto version = ledger::PolicyStore(costs.database()).inForce(team.id, now);
        if (!version)
            return version.failure();
        if (!*version)
            continue;
        const Policy &policy = (*version)->policy;
        const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());
        const auto byDay = daysOf(costs, team, policy, now, zone);
        if (!byDay)
            return byDay.failure();
        for (const BudgetPeriod period : judgedPeriods) {
            const auto limit = policy.budgets.find(period);
            if (limit == policy.budgets.end())
                continue;
            const std::vector<Money> spent = spentIn(closedPeriods(period, now, zone), *byDay, zone);
            if (auto found = suggestionFor(useOf(budgetField(period), limit->second, spent)))
                suggestions.push_back({team.id, team.slug, *std::move(found)});
        }
    }
    return suggestions;
}

} // namespace bursar::governor
