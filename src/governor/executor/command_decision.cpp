#include "governor/executor/command_decision.h"

#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/savings.h"
#include "ledger/policy_store.h"
#include "ledger/price_increase_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// What the instance would cost again, as a proposal.
Proposal proposalFor(const ledger::Contract &contract, Duration time)
{
    Proposal proposal;
    proposal.team = contract.team.value_or(TeamId{});
    proposal.disk = contract.disk;
    proposal.plannedTime = time;
    proposal.offer.gpuName = contract.gpuName;
    proposal.offer.numGpus = contract.numGpus;
    proposal.offer.pricePerHour = contract.pricePerHour;
    proposal.offer.diskSpace = contract.disk;
    return proposal;
}

bool concernsMoney(const Reason &reason)
{
    return reason.rule.endsWith(QLatin1String("_budget")) || reason.rule == QLatin1String("max_instances")
        || reason.rule == QLatin1String("max_price_per_hour");
}

/// What concerns money of a decision on something that is rented already.
Decision onMoneyAlone(Decision decision)
{
    std::erase_if(decision.reasons, [](const Reason &reason) { return !concernsMoney(reason); });
    decision.verdict = decision.reasons.empty() ? Verdict::Allow : Verdict::Deny;
    return decision;
}

/// The new price must be one that the policy allows, and what it costs more until the end must fit into the budgets.
Decision decideOnBid(const Policy &policy, Standing standing, const ledger::Contract &contract,
                     const CommandOrder &order, Instant now)
{
    standing.slotsHeld -= 1; // it has its slot already
    const Instant end = contract.plannedEnd.value_or(now + policy.defaultHours);
    Proposal whole = proposalFor(contract, Duration{0});
    whole.offer.pricePerHour = order.bid;
    whole.offer.storageCost = contract.storageCost;
    Decision decision = decide(policy, standing, whole);
    std::erase_if(decision.reasons,
                  [](const Reason &reason) { return reason.rule != QLatin1String("max_price_per_hour"); });
    Proposal more = proposalFor(contract, std::max(end - now, Duration{0}));
    more.offer.pricePerHour = std::max(order.bid - contract.pricePerHour, HourlyRate{});
    more.disk = {};
    for (const Reason &reason : onMoneyAlone(decide(policy, standing, more)).reasons) {
        if (reason.rule != QLatin1String("max_price_per_hour"))
            decision.reasons.push_back(reason);
    }
    return onMoneyAlone(std::move(decision));
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

Expected<Decision> decideOnCommand(Context &context, const ledger::Contract &contract, const CommandOrder &order)
{
    if (!contract.team)
        return Decision{};
    if (order.command == InstanceCommand::AcceptPrice)
        return decideOnAcceptance(context, contract, order);
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
    Expected<Standing> standing = standingOf(context.costs(), *team, policy, context.now());
    if (!standing)
        return standing.failure();
    Duration more = policy.defaultHours;
    const bool isExtension = order.command == InstanceCommand::Extend;
    if (isExtension) {
        standing->slotsHeld -= 1; // it has its slot already
        const Instant end = std::max(contract.plannedEnd.value_or(context.now()), context.now());
        more = std::max(order.until.value_or(end) - end, Duration{0});
    }
    Proposal proposal = proposalFor(contract, more);
    if (order.command == InstanceCommand::Prepay) {
        // What it costs is committed already, for more than it will be then.
        proposal.type = RentalType::Reserved;
        Decision decision = decide(policy, *standing, proposal);
        std::erase_if(decision.reasons,
                      [](const Reason &reason) { return reason.rule != QLatin1String("rental_types"); });
        decision.verdict = decision.reasons.empty() ? Verdict::Allow : Verdict::Deny;
        return decision;
    }
    if (order.command == InstanceCommand::ChangeBid)
        return decideOnBid(policy, *standing, contract, order, context.now());
    if (isExtension)
        proposal.disk = {}; // its disk is committed to the period's end already
    return onMoneyAlone(decide(policy, *standing, proposal));
}

} // namespace bursar::governor
