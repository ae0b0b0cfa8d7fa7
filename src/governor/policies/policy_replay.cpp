#include "governor/policies/policy_replay.h"

#include "governor/budgets/budget_tree.h"
#include "governor/costs/costs.h"
#include "ledger/holiday_store.h"
#include "ledger/member_store.h"
#include "ledger/policy_store.h"
#include "ledger/request_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// What an instance cost within the time looked at, and for how long its GPU ran.
struct Ran
{
    Money cost;
    Duration gpuTime{};
};

Expected<std::map<InstanceId, Ran>> whatRan(ledger::Database &database, const Span &span)
{
    const auto parts = costsWithin(database, span, QTimeZone::utc());
    if (!parts)
        return parts.failure();
    std::map<InstanceId, Ran> ran;
    for (const CostPart &part : *parts) {
        Ran &one = ran[part.instance];
        one.cost += part.amounts.total();
        one.gpuTime += part.gpuTime;
    }
    return ran;
}

Expected<std::vector<PastRental>> rentalsWithin(ledger::Database &database, const Span &span)
{
    const auto ran = whatRan(database, span);
    if (!ran)
        return ran.failure();
    const auto requests = ledger::RequestStore(database).list({});
    if (!requests)
        return requests.failure();
    std::vector<PastRental> rentals;
    for (const Request &request : *requests) {
        if (request.kind != RequestKind::Rental || request.instance.isEmpty() || !span.contains(request.createdAt))
            continue;
        const auto order = request.rental();
        const auto found = ran->find(request.instance);
        if (!order || found == ran->end())
            continue;
        PastRental rental;
        rental.request = request.id;
        rental.team = request.team;
        rental.by = request.by;
        rental.proposal = order->proposal;
        rental.proposal.offer.rentable = true; // it was
        rental.from = request.createdAt;
        rental.to = rental.from + std::max<Duration>(found->second.gpuTime, std::chrono::minutes{1});
        rental.cost = found->second.cost;
        rentals.push_back(std::move(rental));
    }
    std::sort(rentals.begin(), rentals.end(), [](const PastRental &left, const PastRental &right) {
        return std::tie(left.from, left.request) < std::tie(right.from, right.request);
    });
    return rentals;
}

/// Budgets in force, with the draft's in place of its owner's.
std::vector<ReplayRules::Shared> sharedOf(const BudgetTree &tree, const std::vector<Team> &teams,
                                          const std::optional<OwnerBudgets> &draft, Instant now)
{
    std::vector<ReplayRules::Shared> shared;
    const QDate today = localDate(now, QTimeZone::utc());
    const auto add = [&](const BudgetOwner &owner, const BudgetTerms &terms) {
        ReplayRules::Shared rule{owner, terms.amounts, tree.organisation().zone, {}, {}, terms.carryOver};
        if (owner.kind == BudgetOwner::Kind::Member)
            rule.member = MemberId::parse(owner.id).value_or(MemberId{});
        for (const Team &team : teams) {
            if (owner.kind != BudgetOwner::Kind::Member && tree.isAbove(owner, team.id, today))
                rule.teams.insert(team.id);
        }
        shared.push_back(std::move(rule));
    };
    const auto isDrafts = [&](const BudgetOwner &owner) {
        return draft && draft->owner.kind == owner.kind && draft->owner.id == owner.id;
    };
    for (const BudgetTree::Owner &owner : tree.owners()) {
        const OwnerBudgets *inForce = budgetsInForce(owner.versions, now);
        if (inForce && !isDrafts(owner.owner))
            add(owner.owner, inForce->terms);
    }
    if (draft)
        add(draft->owner, draft->terms);
    return shared;
}

Expected<ReplayRules> rulesOf(ledger::Database &database, const ReplayDraft &draft, const std::vector<Team> &teams,
                              Instant now)
{
    ReplayRules rules;
    const auto holidays = ledger::HolidayStore(database).all();
    if (!holidays)
        return holidays.failure();
    for (const Team &team : teams) {
        const auto add = [&](const Policy &policy) {
            rules.teams[team.id] = {policy, team.zone, ledger::holidaysOf(*holidays, team.id)};
        };
        if (const auto drafted = draft.policies.find(team.id); drafted != draft.policies.end()) {
            add(drafted->second);
        } else if (draft.budgets) {
            const auto version = ledger::PolicyStore(database).inForce(team.id, now);
            if (!version)
                return version.failure();
            if (*version)
                add((*version)->policy);
        }
    }
    const auto tree = BudgetTree::load(database, true);
    if (!tree)
        return tree.failure();
    rules.shared = sharedOf(*tree, teams, draft.budgets, now);
    return rules;
}

} // namespace

Expected<PolicyReplay> replayPolicy(ledger::Database &database, const ReplayDraft &draft, Instant now, int days)
{
    const auto teams = ledger::TeamStore(database).all(true);
    const auto members = ledger::MemberStore(database).all();
    if (!teams)
        return teams.failure();
    if (!members)
        return members.failure();
    PolicyReplay result;
    result.span = {now - std::chrono::hours{24} * days, now};
    auto rentals = rentalsWithin(database, result.span);
    const auto rules = rulesOf(database, draft, *teams, now);
    if (!rentals)
        return rentals.failure();
    if (!rules)
        return rules.failure();
    result.rentals = *std::move(rentals);
    result.report = replay(result.rentals, *rules);
    for (const Team &team : *teams)
        result.teams.emplace(team.id, team.slug);
    for (const Member &member : *members)
        result.members.emplace(member.id, member.name);
    return result;
}

} // namespace bursar::governor
