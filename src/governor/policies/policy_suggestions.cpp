#include "governor/policies/policy_suggestions.h"

#include "domain/policy_fields.h"
#include "domain/rental_suggestions.h"
#include "governor/costs/cost_book.h"
#include "ledger/policy_store.h"
#include "ledger/request_store.h"
#include "ledger/segment_store.h"
#include "ledger/team_store.h"

#include <algorithm>
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

/// What ran and what was asked for within the last eight weeks, of all teams.
struct Past
{
    std::vector<UsageSegment> segments;
    std::vector<Request> requests;
};

Expected<Past> pastOf(ledger::Database &database, Instant now)
{
    const Span weeks{now - std::chrono::hours{24} * daysLookedAt, now};
    auto segments = ledger::SegmentStore(database).within(weeks);
    auto requests = ledger::RequestStore(database).list({});
    if (!segments || !requests)
        return segments ? requests.failure() : segments.failure();
    std::erase_if(*segments, [](const UsageSegment &segment) { return segment.state != InstanceState::Running; });
    std::erase_if(*requests, [&weeks](const Request &request) {
        return request.kind != RequestKind::Rental || !weeks.contains(request.createdAt);
    });
    return Past{*std::move(segments), *std::move(requests)};
}

bool isRefusedFor(const Request &request, const char *rule)
{
    if (request.state != RequestState::Denied || !request.decision)
        return false;
    const auto &reasons = request.decision->reasons;
    return std::any_of(reasons.begin(), reasons.end(),
                       [rule](const Reason &reason) { return reason.rule == QLatin1String(rule); });
}

/// The most segments that touch one moment of the day. Segments of an instance follow each other without overlapping.
int mostWithin(const Span &day, const std::vector<const UsageSegment *> &segments)
{
    std::map<Instant, int> steps;
    for (const UsageSegment *segment : segments) {
        const Span part = segment->span.intersected(day);
        if (part.length() == Duration{0})
            continue;
        ++steps[part.from];
        --steps[part.to];
    }
    int running = 0;
    int most = 0;
    for (const auto &[at, change] : steps) {
        running += change;
        most = std::max(most, running);
    }
    return most;
}

RentalUse useOf(const Past &past, const Team &team, Instant now, const QTimeZone &zone)
{
    RentalUse use;
    for (const Request &request : past.requests) {
        const auto order = request.team == team.id ? request.rental() : std::nullopt;
        if (!order)
            continue;
        use.asked.push_back({truePricePerHour(order->proposal), order->proposal.offer.gpuName,
                             order->proposal.offer.gpuRamMb, !request.instance.isEmpty(),
                             isRefusedFor(request, "max_price_per_hour"), isRefusedFor(request, "gpu_allow")});
    }
    std::vector<const UsageSegment *> own;
    for (const UsageSegment &segment : past.segments) {
        if (segment.team == team.id)
            own.push_back(&segment);
    }
    if (own.empty())
        return use;
    const auto first =
        std::min_element(own.begin(), own.end(), [](const UsageSegment *left, const UsageSegment *right) {
            return left->span.from < right->span.from;
        });
    const QDate today = localDate(now, zone);
    for (QDate day = localDate((*first)->span.from, zone); day < today; day = day.addDays(1))
        use.mostAtOnce.push_back(mostWithin(daySpan(day, zone), own));
    return use;
}

} // namespace

Expected<std::vector<TeamSuggestion>> policySuggestions(CostBook &costs, Instant now)
{
    const auto teams = ledger::TeamStore(costs.database()).all();
    const auto past = pastOf(costs.database(), now);
    if (!teams || !past)
        return teams ? past.failure() : teams.failure();
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
            if (auto found = suggestionFor(bursar::useOf(budgetField(period), limit->second, spent)))
                suggestions.push_back({team.id, team.slug, *std::move(found)});
        }
        for (Suggestion &found : suggestionsFor(policy, useOf(*past, team, now, zone)))
            suggestions.push_back({team.id, team.slug, std::move(found)});
    }
    return suggestions;
}

} // namespace bursar::governor
