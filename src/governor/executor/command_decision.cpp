#include "governor/executor/command_decision.h"

#include "domain/rule.h"
#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/executor/command_remedies.h"
#include "governor/lookups.h"
#include "governor/reading/savings.h"
#include "ledger/policy_store.h"
#include "ledger/price_increase_store.h"
#include "ledger/request_store.h"
#include "ledger/segment_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Counts = bool (*)(Rule);

bool concernsPrice(Rule rule)
{
    return rule == Rule::MaxPricePerHour || rule == Rule::ApprovalAbovePrice;
}

bool concernsWhatRuns(Rule rule)
{
    return periodOf(rule) || rule == Rule::MaxInstances || rule == Rule::TeamMaxPricePerHour || rule == Rule::MaxGpus
        || rule == Rule::WorkingHours || concernsPrice(rule);
}

bool concernsWholeRun(Rule rule)
{
    return rule == Rule::ApprovalAboveCost || rule == Rule::MaxPlannedHours;
}

bool concernsLifetime(Rule rule)
{
    return rule == Rule::MaxLifetime;
}

/// What an instance would be with the command.
struct Plan
{
    Proposal proposal; ///< planned from now on
    Duration wholeRun{}; ///< since it was rented or started last
    Duration lifetime{}; ///< since it was rented
    bool holdsSlot = true; ///< with the command
    bool costsMore = true; ///< than without it

    Proposal over(Duration time) const
    {
        Proposal longer = proposal;
        longer.plannedTime = time;
        return longer;
    }
};

Expected<std::optional<ledger::LastSeen>> lastSeenOf(Context &context, const InstanceId &instance)
{
    const auto all = ledger::ContractStore(context.database()).lastSeen();
    if (!all)
        return all.failure();
    const auto row = std::find_if(all->begin(), all->end(),
                                  [&instance](const ledger::LastSeen &each) { return each.instance == instance; });
    return row == all->end() ? std::optional<ledger::LastSeen>() : std::optional(*row);
}

/// The instance as it is, as a proposal.
Proposal proposalFor(const ledger::Contract &contract, const std::optional<ledger::LastSeen> &seen)
{
    Proposal proposal;
    proposal.team = contract.team.value_or(TeamId{});
    proposal.offer.gpuName = contract.gpuName;
    proposal.offer.numGpus = contract.numGpus;
    proposal.offer.pricePerHour = seen ? seen->observed.pricePerHour : contract.pricePerHour;
    proposal.offer.storageCost = seen ? seen->observed.storageCost : contract.storageCost;
    proposal.disk = seen ? seen->observed.disk : contract.disk;
    proposal.offer.diskSpace = proposal.disk;
    if (seen && seen->observed.isBid) {
        proposal.type = RentalType::Bid;
        proposal.bid = proposal.offer.pricePerHour;
    }
    return proposal;
}

/// The traffic that was expected of its rental and has not come yet, as one GB at that price: what it costs is known,
/// and not how it is made up.
Expected<void> addTrafficLeft(Context &context, Proposal &proposal, const ledger::Contract &contract)
{
    if (contract.request.isEmpty())
        return {};
    const auto request = ledger::RequestStore(context.database()).byId(contract.request);
    if (!request)
        return request.failure();
    const auto rental = *request ? (*request)->rental() : std::nullopt;
    const Money expected = rental ? costOf(rental->proposal).traffic : Money{};
    if (expected.isZero())
        return {};
    const auto metered = ledger::SegmentStore(context.database()).trafficOf(contract.instance);
    if (!metered)
        return metered.failure();
    constexpr qint64 nanosPerMicro = 1000;
    proposal.expectedDown = Gigabytes::fromWhole(1);
    proposal.offer.downCost =
        TrafficRate::fromNanos(narrow(Wide{std::max(expected - *metered, Money{}).micros()} * nanosPerMicro));
    return {};
}

Expected<Plan> planOf(Context &context, const Policy &policy, const ledger::Contract &contract,
                      const CommandOrder &order)
{
    const Instant now = context.now();
    const auto seen = lastSeenOf(context, contract.instance);
    const auto started = ledger::RequestStore(context.database()).lastStarted(contract.instance);
    if (!seen || !started)
        return seen ? started.failure() : seen.failure();
    Plan plan;
    plan.proposal = proposalFor(contract, *seen);
    if (const auto added = addTrafficLeft(context, plan.proposal, contract); !added)
        return added.failure();
    plan.holdsSlot = !*seen || holdsSlot((*seen)->state);
    Instant begin = std::max(contract.firstSeen, started->value_or(contract.firstSeen));
    const Instant usualEnd = now + policy.defaultHours;
    Instant end = contract.plannedEnd.value_or(usualEnd);
    if (order.command == InstanceCommand::Start) {
        plan.holdsSlot = true;
        begin = now; // a new run
        if (end <= now)
            end = usualEnd;
    } else if (order.command == InstanceCommand::Extend) {
        plan.costsMore = contract.plannedEnd && (!order.until || *order.until > *contract.plannedEnd);
        end = order.until.value_or(std::max(end, usualEnd));
    } else {
        plan.costsMore = order.bid > plan.proposal.offer.pricePerHour;
        plan.proposal.offer.pricePerHour = order.bid;
        plan.proposal.type = RentalType::Bid;
        plan.proposal.bid = order.bid;
    }
    plan.proposal.plannedTime = std::max(end - now, Duration{0});
    plan.wholeRun = std::max(end - begin, Duration{0});
    plan.lifetime = std::max(end - contract.firstSeen, Duration{0});
    return plan;
}

Waivers both(const Waivers &left, const Waivers &right)
{
    return Waivers::fromNames(left.toNames() + right.toNames()).value_or(Waivers{});
}

Waivers ofPrice(const Waivers &waivers)
{
    QStringList names = waivers.toNames();
    names.removeIf([](const QString &name) { return !concernsPrice(ruleFromText(name).value_or(Rule::Offer)); });
    return Waivers::fromNames(names).value_or(Waivers{});
}

/// What a person has let pass for the rental, as far as it still holds, and for this command.
Expected<Waivers> waiversFor(Context &context, const Plan &plan, const ledger::Contract &contract,
                             const CommandOrder &order)
{
    const Proposal whole = plan.over(plan.wholeRun);
    Waivers waivers = order.grant ? order.grant->waiversFor(costOf(whole).total()) : Waivers{};
    if (contract.request.isEmpty())
        return waivers;
    const auto request = ledger::RequestStore(context.database()).byId(contract.request);
    if (!request)
        return request.failure();
    const auto rental = *request ? (*request)->rental() : std::nullopt;
    if (!rental || !rental->grant)
        return waivers;
    waivers = both(waivers, rental->waiversFor(whole));
    // Its price was let pass for this machine, however long it runs.
    if (truePricePerHour(whole) <= truePricePerHour(rental->proposal))
        waivers = both(waivers, ofPrice(rental->grant->waivers));
    return waivers;
}

Decision judge(const Policy &policy, const Standing &standing, const Plan &plan, const Waivers &waivers,
               JudgedCommand command)
{
    Decision decision;
    const auto add = [&](Duration time, Counts counts) {
        for (Reason &reason : decide(policy, standing, plan.over(time), {waivers, nullptr}).reasons) {
            const std::optional<Rule> rule = ruleFromText(reason.rule);
            if (!rule || !counts(*rule))
                continue;
            command.begin = standing.at + plan.proposal.plannedTime - time;
            fitToCommand(reason, command);
            decision.reasons.push_back(std::move(reason));
        }
    };
    if (plan.holdsSlot) // what is stopped is judged by these when it is started
        add(plan.proposal.plannedTime, concernsWhatRuns);
    add(plan.wholeRun, concernsWholeRun);
    add(plan.lifetime, concernsLifetime);
    const auto placeOf = [](const Reason &reason) { return ruleFromText(reason.rule); };
    std::stable_sort(decision.reasons.begin(), decision.reasons.end(),
                     [&placeOf](const Reason &left, const Reason &right) { return placeOf(left) < placeOf(right); });
    const bool asksAlone = std::all_of(decision.reasons.begin(), decision.reasons.end(), [&](const Reason &reason) {
        return isApprovalThreshold(placeOf(reason).value_or(Rule::Offer));
    });
    decision.verdict = decision.reasons.empty() ? Verdict::Allow : asksAlone ? Verdict::NeedsApproval : Verdict::Deny;
    return decision;
}

Expected<Decision> decideOnAcceptance(Context &context, const ledger::Contract &contract, const CommandOrder &order)
{
    const auto pending = ledger::PriceIncreaseStore(context.database()).all();
    if (!pending)
        return pending.failure();
    const auto increase = std::find_if(pending->begin(), pending->end(),
                                       [&order](const PriceIncrease &each) { return each.id == order.priceIncrease; });
    if (increase == pending->end())
        return Decision{}; // Vast.ai will say that there is none
    return decideOnPriceIncrease(context.costs(), contract, *increase, context.now());
}

/// What it costs is committed already, for more than it will be then.
Decision decideOnPrepaying(const Policy &policy, const Standing &standing, Proposal proposal)
{
    proposal.type = RentalType::Reserved;
    Decision decision = decide(policy, standing, proposal);
    std::erase_if(decision.reasons, [](const Reason &reason) { return reason.rule != toString(Rule::RentalTypes); });
    decision.verdict = decision.reasons.empty() ? Verdict::Allow : Verdict::Deny;
    return decision;
}

} // namespace

Expected<std::optional<Instant>> endAfterStart(Context &context, const ledger::Contract &contract)
{
    const Instant now = context.now();
    if (!contract.team || !contract.stopAtEnd || !contract.plannedEnd || *contract.plannedEnd > now)
        return std::optional<Instant>();
    const auto version = ledger::PolicyStore(context.database()).inForce(*contract.team, now);
    if (!version)
        return version.failure();
    return std::optional(now + (*version ? (*version)->policy : Policy{}).defaultHours);
}

Expected<CommandDecision> decideOnCommand(Context &context, const ledger::Contract &contract, const CommandOrder &order)
{
    if (!contract.team)
        return CommandDecision{};
    if (order.command == InstanceCommand::AcceptPrice) {
        const auto decision = decideOnAcceptance(context, contract, order);
        return decision ? Expected<CommandDecision>({*decision, {}}) : decision.failure();
    }
    const Expected<Team> team = teamWithId(context.database(), *contract.team);
    if (!team)
        return team.failure();
    const auto version = ledger::PolicyStore(context.database()).inForce(team->id, context.now());
    if (!version)
        return version.failure();
    if (!*version)
        return usageError(QStringLiteral("no_policy"),
                          QStringLiteral("The team %1 has no policy in force.").arg(team->name),
                          QStringLiteral("Save a policy for the team first."));
    const Policy &policy = (*version)->policy;
    const auto plan = planOf(context, policy, contract, order);
    auto standings = Standings::load(context.costs(), context.now());
    if (!plan || !standings)
        return plan ? standings.failure() : plan.failure();
    // As if it were rented anew: all that it is to cost is judged, not the difference, so each limit holds as a whole.
    standings->leaveOut(contract.instance);
    const auto standing = standings->of(*team, policy, contract.by);
    if (!standing)
        return standing.failure();
    if (order.command == InstanceCommand::Prepay)
        return CommandDecision{decideOnPrepaying(policy, *standing, plan->proposal), {}};
    if (!plan->costsMore)
        return CommandDecision{};
    const auto waivers = waiversFor(context, *plan, contract, order);
    if (!waivers)
        return waivers.failure();
    const JudgedCommand command{order, {}, contract.plannedEnd, zoneNamed(team->zone).value_or(QTimeZone::utc())};
    return CommandDecision{judge(policy, *standing, *plan, *waivers, command),
                           costOf(plan->over(plan->wholeRun)).total()};
}

} // namespace bursar::governor
