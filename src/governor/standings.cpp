#include "governor/standings.h"

#include "governor/cost_book.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

/// What will still cost: alive instances of the team, and reservations that have no instance yet.
struct Ahead
{
    std::vector<CostAhead> costs;
    int slots = 0;
    int running = 0;
    int gpus = 0;
    HourlyRate spendPerHour;
};

void addInstance(Ahead &ahead, const ledger::Contract &contract, const ledger::LastSeen *seen)
{
    const InstanceState state = seen ? seen->state : InstanceState::Unknown;
    const HourlyRate rate = seen ? seen->observed.pricePerHour : contract.pricePerHour;
    const StorageRate storage = seen ? seen->observed.storageCost : contract.storageCost;
    const Gigabytes disk = seen ? seen->observed.disk : contract.disk;
    CostAhead cost;
    // What loads will run soon and cost its GPU until its end: it is committed although it is not billed yet.
    cost.gpuRate = holdsSlot(state) && state != InstanceState::Offline ? rate : HourlyRate{};
    cost.storageRate = storage;
    cost.disk = disk;
    cost.plannedEnd = contract.plannedEnd;
    ahead.costs.push_back(cost);
    if (holdsSlot(state)) {
        ++ahead.slots;
        ahead.gpus += contract.numGpus;
    }
    if (state == InstanceState::Running)
        ++ahead.running;
    if (billsGpu(state))
        ahead.spendPerHour += rate;
    if (billsDisk(state))
        ahead.spendPerHour += storagePerHour(storage, disk);
}

Expected<Ahead> aheadOf(ledger::Database &database, const TeamId &team, Instant now, const RequestId &without)
{
    const ledger::ContractStore contractStore(database);
    const auto contracts = contractStore.all();
    if (!contracts)
        return contracts.failure();
    const auto lastSeen = contractStore.lastSeen();
    if (!lastSeen)
        return lastSeen.failure();
    const auto requests = ledger::RequestStore(database).open();
    if (!requests)
        return requests.failure();

    Ahead ahead;
    std::set<RequestId> rented;
    for (const ledger::Contract &contract : *contracts) {
        if (contract.team != team)
            continue;
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == contract.instance; });
        addInstance(ahead, contract, seen == lastSeen->end() ? nullptr : &*seen);
        if (!contract.request.isEmpty())
            rented.insert(contract.request);
    }
    for (const Request &request : *requests) {
        const bool reserved = request.state == RequestState::Reserved || request.state == RequestState::Submitting
            || request.state == RequestState::Submitted;
        if (request.team != team || request.id == without || !reserved || request.kind != RequestKind::Rental
            || rented.contains(request.id))
            continue;
        if (const auto order = request.rental()) {
            ahead.costs.push_back(costAhead(order->proposal, now));
            ++ahead.slots;
            ahead.gpus += order->proposal.offer.numGpus;
        }
    }
    return ahead;
}

/// Sum of the parts of the budget's days.
Money spent(const std::vector<CostPart> &parts, const Span &period, const QTimeZone &zone)
{
    const QDate first = localDate(period.from, zone);
    Money sum;
    for (const CostPart &part : parts) {
        if (part.day >= first)
            sum += part.amounts.total();
    }
    return sum;
}

} // namespace

Expected<Standing> standingOf(CostBook &costs, const Team &team, const Policy &policy, Instant now,
                              const RequestId &without)
{
    const Expected<Ahead> ahead = aheadOf(costs.database(), team.id, now, without);
    if (!ahead)
        return ahead.failure();
    const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());

    Standing standing;
    standing.team = team.id;
    standing.at = now;
    standing.zone = team.zone;
    standing.slotsHeld = ahead->slots;
    standing.running = ahead->running;
    standing.gpusHeld = ahead->gpus;
    standing.spendPerHour = ahead->spendPerHour;
    standing.instancesLimit = policy.maxInstances;

    // One reading for the longest period serves all. Budgets that are judged begin at a local midnight.
    Instant earliest = now;
    for (const auto &[period, limit] : policy.budgets)
        earliest = std::min(earliest, periodAt(period, now, zone).from);
    const auto parts = costs.ofDays(localDate(earliest, zone), localDate(now, zone), zone, team.id);
    if (!parts)
        return parts.failure();

    for (const auto &[period, limit] : policy.budgets) {
        BudgetStanding budget;
        budget.period = period;
        budget.span = periodAt(period, now, zone);
        budget.limit = limit;
        budget.actual = spent(*parts, budget.span, zone);
        for (const CostAhead &cost : ahead->costs)
            budget.committed += committedUntil(cost, now, budget.span);
        standing.budgets.push_back(budget);
    }
    return standing;
}

} // namespace bursar::governor
