#include "domain/proposal.h"

namespace bursar {

namespace {

constexpr Share earlyEndFee = Share::fromMillionths(50'000);
constexpr qint64 wholeShare = 1'000'000;

HourlyRate discounted(HourlyRate price, Share discount)
{
    return HourlyRate::fromNanos(
        narrow(divideHalfEven(Wide{price.nanos()} * (wholeShare - discount.millionths()), wholeShare)));
}

Money shareOf(Money amount, Share share)
{
    return Money::fromMicros(narrow(divideHalfEven(Wide{amount.micros()} * share.millionths(), wholeShare)));
}

/// As Vast.ai quoted it for this rental, else for the offer. What is not quoted is not counted on.
Share discountOf(const Proposal &proposal)
{
    return proposal.discount > Share{} ? proposal.discount : proposal.offer.discount;
}

bool endsEarly(const Proposal &proposal)
{
    return proposal.type == RentalType::Reserved && proposal.plannedTime < paidInAdvance(proposal);
}

Money feeOf(const Proposal &proposal)
{
    if (!endsEarly(proposal))
        return {};
    const Duration unused = paidInAdvance(proposal) - proposal.plannedTime;
    return shareOf(costOver(gpuPricePerHour(proposal), unused), earlyEndFee);
}

Money trafficOf(const Proposal &proposal)
{
    return trafficCost(proposal.offer.upCost, proposal.expectedUp)
        + trafficCost(proposal.offer.downCost, proposal.expectedDown);
}

} // namespace

Duration paidInAdvance(const Proposal &proposal)
{
    return proposal.reservedFor > Duration{0} ? proposal.reservedFor : proposal.plannedTime;
}

HourlyRate gpuPricePerHour(const Proposal &proposal)
{
    switch (proposal.type) {
    case RentalType::Bid:
        return proposal.bid.isZero() ? proposal.offer.minBid.value_or(proposal.offer.pricePerHour) : proposal.bid;
    case RentalType::Reserved:
        if (endsEarly(proposal)) // who ends early gives the discount back
            return proposal.offer.pricePerHour;
        return discounted(proposal.offer.pricePerHour, discountOf(proposal));
    case RentalType::OnDemand:
        break;
    }
    return proposal.offer.pricePerHour;
}

HourlyRate truePricePerHour(const Proposal &proposal)
{
    return gpuPricePerHour(proposal) + storagePerHour(proposal.offer.storageCost, proposal.disk);
}

ProposalCost costOf(const Proposal &proposal)
{
    const Offer &offer = proposal.offer;
    const CostAhead ahead = costAhead(proposal, Instant{});
    return {truePricePerHour(proposal), gpuCostOver(ahead, Instant{}, proposal.plannedTime),
            storageCostOver(offer.storageCost, proposal.disk, proposal.plannedTime), trafficOf(proposal),
            feeOf(proposal)};
}

void addToTruePrice(Proposal &proposal, HourlyRate added)
{
    const bool hasDiscount = proposal.type == RentalType::Reserved && !endsEarly(proposal);
    const qint64 kept = wholeShare - (hasDiscount ? discountOf(proposal).millionths() : 0);
    if (kept <= 0) // all of it is given away: no price of the offer would do
        return;
    proposal.offer.pricePerHour += HourlyRate::fromNanos(narrow((Wide{added.nanos()} * wholeShare + kept - 1) / kept));
}

CostAhead costAhead(const Proposal &proposal, Instant now)
{
    CostAhead ahead{gpuPricePerHour(proposal), proposal.offer.storageCost, proposal.disk, now + proposal.plannedTime,
                    trafficOf(proposal)};
    if (proposal.type == RentalType::Reserved) {
        // The discount holds for the time that is paid in advance; who ends earlier gives it back.
        ahead.gpuRate = proposal.offer.pricePerHour;
        ahead.traffic += feeOf(proposal);
        if (!endsEarly(proposal)) {
            ahead.reservedRate = gpuPricePerHour(proposal);
            ahead.reservedUntil = now + paidInAdvance(proposal);
        }
    }
    return ahead;
}

} // namespace bursar
