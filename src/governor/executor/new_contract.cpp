#include "governor/executor/new_contract.h"

namespace bursar::governor {

ledger::Contract newContract(const AccountId &account, const Instance &instance, Instant firstSeen)
{
    ledger::Contract contract;
    contract.instance = instance.id;
    contract.account = account;
    contract.firstSeen = firstSeen;
    contract.label = instance.label;
    contract.gpuName = instance.gpuName;
    contract.numGpus = instance.numGpus;
    contract.pricePerHour = instance.pricePerHour;
    contract.storageCost = instance.storageCost;
    contract.disk = instance.disk;
    contract.upCost = instance.upCost;
    contract.downCost = instance.downCost;
    contract.location = instance.location;
    contract.stopAtEnd = false;
    return contract;
}

Instance rentedFrom(InstanceId id, const Proposal &proposal)
{
    const Offer &offer = proposal.offer;
    Instance instance;
    instance.id = id;
    instance.machineId = offer.machineId;
    instance.gpuName = offer.gpuName;
    instance.numGpus = offer.numGpus;
    instance.gpuRamMb = offer.gpuRamMb;
    instance.pricePerHour = gpuPricePerHour(proposal);
    instance.isBid = proposal.type == RentalType::Bid;
    instance.storageCost = offer.storageCost;
    instance.disk = proposal.disk;
    instance.upCost = offer.upCost;
    instance.downCost = offer.downCost;
    instance.location = offer.location;
    return instance;
}

} // namespace bursar::governor
