#include "governor/reading/savings.h"

#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "governor/lookups.h"
#include "ledger/contract_store.h"
#include "ledger/offer_snapshot_store.h"
#include "ledger/policy_store.h"
#include "ledger/price_increase_store.h"
#include "ledger/running_rules_store.h"
#include "ledger/segment_store.h"
#include "ledger/unused_volume_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr Duration day = std::chrono::hours{24};

Expected<SpendingInstance> spendingOf(ledger::Database &database, const ledger::Contract &contract,
                                      const ledger::LastSeen &seen, const std::map<InstanceId, Instant> &idle)
{
    SpendingInstance instance;
    instance.team = contract.team.value_or(TeamId{});
    instance.account = contract.account;
    instance.observed = seen.observed;
    instance.state = seen.state;
    instance.plannedEnd = contract.plannedEnd;
    instance.stateSince = contract.firstSeen;
    if (const auto since = idle.find(contract.instance); since != idle.end())
        instance.idleSince = since->second;
    if (seen.state == InstanceState::Stopped || seen.state == InstanceState::Outbid) {
        const auto ran = ledger::SegmentStore(database).lastRan(contract.instance);
        if (!ran)
            return ran.failure();
        instance.stateSince = ran->value_or(contract.firstSeen);
    }
    return instance;
}

/// Fills in what the market offered the team, once.
Expected<void> addTeam(ledger::Database &database, const TeamId &team, Instant now, SavingsQuestion &question)
{
    if (team.isEmpty() || question.teams.contains(team))
        return {};
    const auto version = ledger::PolicyStore(database).inForce(team, now);
    const auto offers = ledger::OfferSnapshotStore(database).load(team);
    if (!version || !offers)
        return version ? offers.failure() : version.failure();
    if (*version)
        question.teams.emplace(team, TeamMarket{(*version)->policy, *offers});
    return {};
}

bool concernsMoney(const Reason &reason)
{
    return reason.rule.endsWith(QLatin1String("_budget")) || reason.rule == QLatin1String("team_max_price_per_hour");
}

/// The team has rented the same for less since yesterday.
bool hasMoved(const std::vector<ledger::Contract> &contracts, const ledger::Contract &from, Instant now)
{
    return std::any_of(contracts.begin(), contracts.end(), [&](const ledger::Contract &other) {
        return other.instance != from.instance && other.team == from.team && other.gpuName == from.gpuName
            && other.numGpus == from.numGpus && now - other.firstSeen <= day && other.pricePerHour < from.pricePerHour;
    });
}

bool isDoneBy(const Saving &saving, const CommandOrder &order)
{
    switch (order.command) {
    case InstanceCommand::Stop:
        return saving.kind == SavingKind::IdleGpu || saving.kind == SavingKind::DearerThanMarket;
    case InstanceCommand::Destroy:
        return saving.kind == SavingKind::StoppedDisk || saving.kind == SavingKind::IdleGpu
            || saving.kind == SavingKind::DearerThanMarket;
    case InstanceCommand::RejectPrice:
        return saving.kind == SavingKind::PriceIncrease && saving.number == order.priceIncrease;
    case InstanceCommand::Prepay:
        return saving.kind == SavingKind::Reservation;
    default:
        return false;
    }
}

} // namespace

Expected<SavingsQuestion> savingsQuestion(ledger::Database &database, Instant now,
                                          const std::optional<InstanceId> &only)
{
    const ledger::ContractStore store(database);
    const auto contracts = store.all();
    const auto seen = store.lastSeen();
    const auto idle = ledger::RunningRulesStore(database).idleSince();
    const auto volumes = ledger::UnusedVolumeStore(database).all();
    const auto increases = ledger::PriceIncreaseStore(database).all();
    if (!contracts || !seen || !idle)
        return !contracts ? contracts.failure() : !seen ? seen.failure() : idle.failure();
    if (!volumes || !increases)
        return volumes ? increases.failure() : volumes.failure();
    SavingsQuestion question;
    question.now = now;
    question.increases = *increases;
    if (!only)
        question.volumes = *volumes;
    for (const ledger::Contract &contract : *contracts) {
        const auto row = std::find_if(seen->begin(), seen->end(), [&contract](const ledger::LastSeen &each) {
            return each.instance == contract.instance;
        });
        if (contract.goneAt || row == seen->end() || (only && contract.instance != *only))
            continue;
        auto instance = spendingOf(database, contract, *row, *idle);
        if (!instance)
            return instance.failure();
        if (auto added = addTeam(database, instance->team, now, question); !added)
            return added.failure();
        question.instances.push_back(*std::move(instance));
    }
    return question;
}

Expected<Decision> decideOnPriceIncrease(CostBook &costs, const ledger::Contract &contract,
                                         const PriceIncrease &increase, Instant now)
{
    if (!contract.team)
        return Decision{};
    const Expected<Team> team = teamWithId(costs.database(), *contract.team);
    if (!team)
        return team.failure();
    const auto version = ledger::PolicyStore(costs.database()).inForce(team->id, now);
    if (!version)
        return version.failure();
    const Policy policy = *version ? (*version)->policy : Policy{};
    Expected<Standing> standing = standingOf(costs, *team, policy, now, {}, contract.by);
    if (!standing)
        return standing.failure();
    Proposal proposal;
    proposal.team = team->id;
    proposal.offer.gpuName = contract.gpuName;
    proposal.offer.numGpus = contract.numGpus;
    proposal.offer.pricePerHour = increase.newPrice(); // with its disk
    proposal.disk = {};
    const Instant end = contract.plannedEnd.value_or(increase.extendedTo.value_or(now + policy.defaultHours));
    proposal.plannedTime = std::max(end - now, Duration{0});
    Decision decision = decide(policy, *standing, proposal);
    std::erase_if(decision.reasons,
                  [](const Reason &reason) { return reason.rule != QLatin1String("max_price_per_hour"); });
    // What it costs today is committed already: only the difference must fit.
    proposal.offer.pricePerHour = std::max(increase.newPrice() - increase.oldPrice(), HourlyRate());
    for (Reason &reason : decide(policy, *standing, proposal).reasons) {
        if (concernsMoney(reason))
            decision.reasons.push_back(std::move(reason));
    }
    for (Reason &reason : decision.reasons)
        reason.remedies.clear(); // they speak of a rental
    decision.verdict = decision.reasons.empty() ? Verdict::Allow : Verdict::Deny;
    return decision;
}

Expected<std::optional<SavingClaim>> savingClaimOf(ledger::Database &database, const ledger::Contract &contract,
                                                   const CommandOrder &order, Instant now)
{
    const auto question = savingsQuestion(database, now, contract.instance);
    const auto contracts = ledger::ContractStore(database).all();
    if (!question || !contracts)
        return question ? contracts.failure() : question.failure();
    const auto isWorthBooking = [&](const Saving &saving) {
        if (saving.kind == SavingKind::StoppedDisk)
            return now - saving.since >= day; // sooner it is just how a rental ends
        return saving.kind != SavingKind::DearerThanMarket || hasMoved(*contracts, contract, now);
    };
    std::optional<SavingClaim> claim;
    for (const Saving &saving : findSavings(*question)) { // dearest first
        if (!claim && isDoneBy(saving, order) && isWorthBooking(saving))
            claim = SavingClaim{toString(saving.kind), saving.perDay};
    }
    return claim;
}

} // namespace bursar::governor
