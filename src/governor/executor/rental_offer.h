#pragma once

#include "domain/request.h"
#include "governor/executor/executor_session.h"

#include <set>
#include <vector>

namespace bursar::governor {

/// What to search for so that prices are right: on-demand rows carry the floor for bids too, and only reserved ones
/// quote what paying in advance brings.
inline RentalType searchedType(RentalType type)
{
    return type == RentalType::Reserved ? RentalType::Reserved : RentalType::OnDemand;
}

/// Puts the offer of now in the place of the one that was seen. What is tolerated is counted on: an hour costs at most
/// what the person agreed to, however many small steps the price takes.
void takeOffer(RentalOrder &order, const Offer &now);

/// The offer of a rental order when its turn comes: prices move, and others rent.
class RentalOffer
{
public:
    using Found = std::function<void(const Expected<Offer> &)>;

    explicit RentalOffer(ExecutorSession &session);

    /// The offer as it is now, or an equal one where the order allows it; `offer_gone` when there is none,
    /// `offer_dearer` when it has become dearer than the order tolerates. Either ends the request. What a person has
    /// let pass is found whatever it costs now.
    void lookAgain(const AccountId &account, const Request &request, const RentalOrder &order, Found found);
    /// The cheapest that the policy allows with the same GPUs, at least as much memory and room for the disk, and no
    /// dearer than the order tolerates; one that the policy refuses when it allows none, so that the decision tells
    /// why. `offer_gone` when there is none at all, `offer_dearer` when all are too dear.
    void takeEqual(const AccountId &account, const Request &request, const RentalOrder &order, Found found);

    static bool endsRequest(const Error &error);
    static bool isGone(const Error &error);

private:
    Expected<Offer> cheapestEqual(std::vector<Offer> offers, const Request &request, const RentalOrder &order) const;
    /// Offers that other requests are about to rent.
    Expected<std::set<OfferId>> takenByOthers(const Request &request) const;

    ExecutorSession &m_session;
};

} // namespace bursar::governor
