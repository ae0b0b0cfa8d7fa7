#include "governor/rental_offer.h"

#include "governor/errors.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<Offer> cheapestEqual(std::vector<Offer> offers, const Proposal &wanted)
{
    // Whether it is reliable enough is judged by the decision.
    std::erase_if(offers, [&wanted](const Offer &offer) {
        return !offer.rentable || offer.gpuName != wanted.offer.gpuName || offer.numGpus != wanted.offer.numGpus
            || offer.gpuRamMb < wanted.offer.gpuRamMb || offer.diskSpace < wanted.disk;
    });
    const auto cheapest =
        std::min_element(offers.begin(), offers.end(), [&wanted](const Offer &left, const Offer &right) {
            return left.truePricePerHour(wanted.disk) < right.truePricePerHour(wanted.disk);
        });
    if (cheapest != offers.end())
        return *cheapest;
    return environmentError(QStringLiteral("offer_gone"),
                            QStringLiteral("No equal offer (%1 × %2) is available any more.")
                                .arg(wanted.offer.numGpus)
                                .arg(wanted.offer.gpuName),
                            QStringLiteral("Choose another GPU, or try again later."));
}

} // namespace

RentalOffer::RentalOffer(ExecutorSession &session)
    : m_session(session)
{
}

void RentalOffer::lookAgain(const AccountId &account, const RentalOrder &order, Found found)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client) {
        found(client.failure());
        return;
    }
    vast::OfferQuery query;
    query.offer = order.proposal.offer.id;
    query.disk = order.proposal.disk;
    query.limit = 1;
    (*client)->searchOffers(
        query, vast::Priority::Person,
        m_session.whileHeld([this, account, order, found](const vast::Result<OfferSnapshot> &answer) {
            const Offer &asked = order.proposal.offer;
            if (!answer) {
                // Without search rows the offer stands as it was seen: the create call itself tells if it is gone.
                if (answer.error().kind == vast::ApiError::Kind::QuotaExceeded)
                    found(asked);
                else
                    found(Unexpected{m_session.context().inWords(answer.error(), account)});
            } else if (!answer->offers.empty() && answer->offers.front().rentable) {
                found(answer->offers.front());
            } else if (order.mayTakeEqualOffer) {
                takeEqual(account, order, found);
            } else {
                found(environmentError(
                    QStringLiteral("offer_gone"),
                    QStringLiteral(
                        "Offer %1 is not available any more: somebody else rented it, or its host withdrew it.")
                        .arg(asked.id.toString()),
                    QStringLiteral("Choose another offer.")));
            }
        }));
}

void RentalOffer::takeEqual(const AccountId &account, const RentalOrder &order, Found found)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client) {
        found(client.failure());
        return;
    }
    vast::OfferQuery query;
    query.gpuNames = {order.proposal.offer.gpuName};
    query.minGpus = order.proposal.offer.numGpus;
    query.maxGpus = order.proposal.offer.numGpus;
    query.disk = order.proposal.disk;
    query.limit = 20;
    (*client)->searchOffers(
        query, vast::Priority::Person,
        m_session.whileHeld([this, account, order, found](const vast::Result<OfferSnapshot> &answer) {
            if (answer)
                found(cheapestEqual(answer->offers, order.proposal));
            else
                found(Unexpected{m_session.context().inWords(answer.error(), account)});
        }));
}

} // namespace bursar::governor
