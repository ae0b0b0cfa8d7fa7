#include "governor/costs/fleet_costs.h"

#include "ledger/contract_store.h"
#include "ledger/meter_store.h"
#include "ledger/request_store.h"
#include "ledger/segment_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace bursar::governor {

namespace {

constexpr Duration overdueRunsOn = std::chrono::hours{1};

FleetItem itemOf(const ledger::Contract &contract, const ledger::LastSeen *seen, bool isStarting)
{
    const InstanceState state = seen ? seen->state : InstanceState::Unknown;
    const HourlyRate rate = seen ? seen->observed.pricePerHour : contract.pricePerHour;
    const StorageRate storage = seen ? seen->observed.storageCost : contract.storageCost;
    const Gigabytes disk = seen ? seen->observed.disk : contract.disk;
    FleetItem item;
    item.instance = contract.instance;
    item.name = QStringLiteral("instance %1, %2 × %3")
                    .arg(contract.instance.toString(), QString::number(contract.numGpus), contract.gpuName);
    item.team = contract.team.value_or(TeamId{});
    item.by = contract.by;
    item.holdsSlot = holdsSlot(state) || isStarting;
    item.isRunning = state == InstanceState::Running;
    item.gpus = contract.numGpus;
    // What loads will run soon and cost its GPU until its end: it is committed although it is not billed yet.
    // A host that is away may come back at any moment, and bills then.
    item.ahead.gpuRate = item.holdsSlot ? rate : HourlyRate{};
    item.ahead.storageRate = storage;
    item.ahead.disk = disk;
    item.ahead.plannedEnd = contract.plannedEnd;
    if (billsGpu(state))
        item.bills += rate;
    if (billsDisk(state))
        item.bills += storagePerHour(storage, disk);
    item.held = storagePerHour(storage, disk) + (item.holdsSlot ? rate : HourlyRate{});
    return item;
}

/// What is paid in advance keeps its price until then; ended before, it costs the whole price and the fee.
Money addReservation(FleetItem &item, const Proposal &proposal, Instant began)
{
    Proposal asRuns = proposal;
    asRuns.reservedFor = paidInAdvance(proposal);
    asRuns.plannedTime = std::max(*item.ahead.plannedEnd - began, Duration{0});
    const CostAhead ahead = costAhead(asRuns, began);
    item.ahead.gpuRate = std::max(item.ahead.gpuRate, ahead.gpuRate);
    item.ahead.reservedRate = ahead.reservedRate;
    item.ahead.reservedUntil = ahead.reservedUntil;
    return costOf(asRuns).fee;
}

/// What the order of a rented machine tells and Vast.ai does not: while it loads nobody knows its planned end, and
/// expected traffic stays committed until it was metered.
Expected<void> addOrder(ledger::Database &database, FleetItem &item, const ledger::Contract &contract,
                        const Request &request, Instant now)
{
    const auto order = request.rental();
    if (!order || !item.holdsSlot)
        return {};
    const CostAhead asked = costAhead(order->proposal, now);
    if (request.state != RequestState::Running) {
        item.ahead.plannedEnd = asked.plannedEnd;
        item.ahead.traffic = asked.traffic;
        item.ahead.reservedRate = asked.reservedRate;
        item.ahead.reservedUntil = asked.reservedUntil;
        return {};
    }
    const Proposal &proposal = order->proposal;
    if (proposal.type == RentalType::Reserved && item.ahead.plannedEnd) {
        const Instant began = request.plannedEnd.value_or(*item.ahead.plannedEnd) - proposal.plannedTime;
        item.ahead.traffic = addReservation(item, proposal, began);
    }
    const Money expected = costOf(proposal).traffic;
    if (expected == Money{})
        return {};
    const auto metered = ledger::SegmentStore(database).trafficOf(contract.instance);
    if (!metered)
        return metered.failure();
    item.ahead.traffic += std::max(expected - *metered, Money{});
    return {};
}

FleetItem itemOf(const Request &request, const Proposal &proposal, Instant now)
{
    FleetItem item;
    item.name = QStringLiteral("request %1, %2 × %3")
                    .arg(request.id.toString(), QString::number(proposal.offer.numGpus), proposal.offer.gpuName);
    item.team = request.team;
    item.by = request.by;
    item.ahead = costAhead(proposal, now);
    item.holdsSlot = true;
    item.gpus = proposal.offer.numGpus;
    item.held = truePricePerHour(proposal);
    return item;
}

} // namespace

Expected<std::vector<FleetItem>> fleetItems(ledger::Database &database, Instant now, const RequestId &without)
{
    const ledger::ContractStore contractStore(database);
    const auto contracts = contractStore.all();
    const auto lastSeen = contractStore.lastSeen();
    const auto requests = ledger::RequestStore(database).open();
    if (!contracts || !lastSeen || !requests)
        return !contracts ? contracts.failure() : !lastSeen ? lastSeen.failure() : requests.failure();

    std::map<InstanceId, const ledger::LastSeen *> seen;
    for (const ledger::LastSeen &row : *lastSeen)
        seen.emplace(row.instance, &row);
    std::map<RequestId, const Request *> rentals;
    // Decided and on its way: nobody else may take its slot until it is seen to run.
    std::set<InstanceId> starting;
    for (const Request &request : *requests) {
        if (request.kind == RequestKind::Rental)
            rentals.emplace(request.id, &request);
        const auto order = request.command();
        const bool isUnderWay = request.state == RequestState::Submitting || request.state == RequestState::Submitted;
        if (order && order->command == InstanceCommand::Start && isUnderWay)
            starting.insert(order->instance);
    }
    std::vector<FleetItem> items;
    std::set<RequestId> rented;
    for (const ledger::Contract &contract : *contracts) {
        const auto row = seen.find(contract.instance);
        const bool isStarting = starting.contains(contract.instance);
        FleetItem &item = items.emplace_back(itemOf(contract, row == seen.end() ? nullptr : row->second, isStarting));
        const bool isOverdue = item.ahead.plannedEnd && *item.ahead.plannedEnd <= now;
        if (isOverdue && isStarting)
            item.ahead.plannedEnd.reset(); // its new end comes with Vast.ai's answer
        else if (isOverdue && item.isRunning)
            item.ahead.plannedEnd = now + overdueRunsOn; // its stop has not been obeyed yet
        if (contract.request.isEmpty())
            continue;
        rented.insert(contract.request);
        if (const auto rental = rentals.find(contract.request); rental != rentals.end()) {
            if (auto added = addOrder(database, item, contract, *rental->second, now); !added)
                return added.failure();
        }
    }
    for (const Request &request : *requests) {
        const bool reserved = request.state == RequestState::Reserved || request.state == RequestState::Submitting
            || request.state == RequestState::Submitted;
        if (request.id == without || !reserved || request.kind != RequestKind::Rental || rented.contains(request.id))
            continue;
        if (const auto order = request.rental())
            items.push_back(itemOf(request, order->proposal, now));
    }
    return items;
}

Expected<std::vector<RecentCost>> recentCosts(ledger::Database &database, Instant now)
{
    const Span hour{now - std::chrono::hours{1}, now + Duration{1}};
    auto segments = ledger::SegmentStore(database).within(hour);
    const auto open = ledger::MeterStore(database).all();
    const auto contracts = ledger::ContractStore(database).all(true);
    if (!segments || !open || !contracts)
        return !segments ? segments.failure() : !open ? open.failure() : contracts.failure();
    for (const ledger::OpenMeter &meter : *open)
        segments->push_back(meter.segment);
    std::map<InstanceId, MemberId> renters;
    for (const ledger::Contract &contract : *contracts)
        renters.emplace(contract.instance, contract.by);
    std::vector<RecentCost> costs;
    for (const UsageSegment &segment : *segments) {
        const auto renter = renters.find(segment.instance);
        const MeterAmounts amounts = segment.cost();
        costs.push_back({segment.team.value_or(TeamId{}), renter == renters.end() ? MemberId{} : renter->second,
                         PastCost{segment.span, amounts.total()}, amounts.download + amounts.upload});
    }
    return costs;
}

} // namespace bursar::governor
