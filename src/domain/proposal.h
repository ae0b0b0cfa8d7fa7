#pragma once

#include "domain/launch.h"
#include "domain/offer.h"
#include "domain/standing.h"

namespace bursar {

/// What somebody wants to rent.
struct Proposal
{
    TeamId team;
    Offer offer;
    RentalType type = RentalType::OnDemand;
    QString image; ///< empty while nobody has chosen one
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime = std::chrono::hours{8};
    Gigabytes expectedUp;
    Gigabytes expectedDown;
    HourlyRate bid; ///< for the whole slice; zero: the host's floor
    Share discount; ///< of a reserved rental, as Vast.ai quoted it; on the GPUs alone; zero: what the offer quotes
    Duration reservedFor{}; ///< how long is paid in advance; zero: the planned time
    Launch launch; ///< how the container begins
};

/// What an hour of the GPUs costs: the offer's price, the bid, or the price less the reserved discount.
HourlyRate gpuPricePerHour(const Proposal &proposal);
/// With the disk: the figure that `max_price_per_hour` judges.
HourlyRate truePricePerHour(const Proposal &proposal);

/// What the proposal costs, for the wizard, the decision and the reservation alike.
struct ProposalCost
{
    HourlyRate truePricePerHour;
    Money gpu; ///< over the planned time; of a reservation that ends early without its discount, which is taken back
    Money disk; ///< over the planned time
    Money traffic;
    Money fee; ///< kept by Vast.ai when a reservation ends early: 5 % of what is paid in advance and not used
    Money total() const { return gpu + disk + traffic + fee; }
};
ProposalCost costOf(const Proposal &proposal);
/// The proposal as something that will cost, from `now` on.
CostAhead costAhead(const Proposal &proposal, Instant now);
/// The same rental when its true price is so much higher: the offer's price rises by what a discount leaves of it,
/// rounded up. Not for bids, whose price is the bid.
void addToTruePrice(Proposal &proposal, HourlyRate added);
/// For how long a reservation is paid in advance, and with it what of that Vast.ai keeps.
Duration paidInAdvance(const Proposal &proposal);

} // namespace bursar
