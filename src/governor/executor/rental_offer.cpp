#include "governor/executor/rental_offer.h"

#include "governor/errors.h"
#include "governor/executor/rental_judge.h"
#include "ledger/request_store.h"
#include "vast/calls/search_offers.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Unexpected<Error> offerDearer(const RentalOrder &order, const Offer &now)
{
    Proposal then = order.proposal;
    then.offer = now;
    return environmentError(
        QStringLiteral("offer_dearer"),
        QStringLiteral("Offer %1 costs $%2 an hour now; it was $%3 when it was asked for, and at most "
                       "$%4 more was tolerated. Nothing was rented.")
            .arg(now.id.toString(), truePricePerHour(then).toString(), truePricePerHour(order.proposal).toString(),
                 order.priceTolerance.toString()),
        QStringLiteral("Ask again if you want it at that price, or choose another offer."));
}

Unexpected<Error> equalsDearer(const RentalOrder &order, const Offer &best)
{
    Proposal then = order.proposal;
    then.offer = best;
    return environmentError(
        QStringLiteral("offer_dearer"),
        QStringLiteral("The offer is let to somebody else, and the best equal one (%1) costs $%2 an hour; $%3 was "
                       "asked for, and at most $%4 more was tolerated. Nothing was rented.")
            .arg(best.id.toString(), truePricePerHour(then).toString(), truePricePerHour(order.proposal).toString(),
                 order.priceTolerance.toString()),
        QStringLiteral("Ask again if you want it at that price, or choose another offer."));
}

/// The same GPUs, at least as much memory, and room for the disk.
bool isEqual(const Offer &offer, const Proposal &wanted)
{
    const Offer &seen = wanted.offer;
    return offer.rentable && offer.gpuName == seen.gpuName && offer.numGpus == seen.numGpus
        && offer.gpuRamMb >= seen.gpuRamMb && offer.diskSpace >= wanted.disk;
}

} // namespace

void takeOffer(RentalOrder &order, const Offer &now)
{
    const HourlyRate most = truePricePerHour(order.proposal) + order.priceTolerance;
    order.proposal.offer = now;
    order.priceTolerance = std::max(most - truePricePerHour(order.proposal), HourlyRate{});
}

RentalOffer::RentalOffer(ExecutorSession &session)
    : m_session(session)
{
}

Expected<std::set<OfferId>> RentalOffer::takenByOthers(const Request &request) const
{
    const auto open = ledger::RequestStore(m_session.context().database()).open();
    if (!open)
        return open.failure();
    std::set<OfferId> taken;
    for (const Request &other : *open) {
        const auto order = other.id == request.id ? std::nullopt : other.rental();
        if (!order)
            continue;
        const bool wantsJustThis = (other.state == RequestState::Requested || other.state == RequestState::Approved)
            && !order->mayTakeEqualOffer;
        if (wantsJustThis || other.state == RequestState::Reserved || other.state == RequestState::Submitting)
            taken.insert(order->proposal.offer.id);
    }
    return taken;
}

Expected<Offer> RentalOffer::cheapestEqual(std::vector<Offer> offers, const Request &request,
                                           const RentalOrder &order) const
{
    const Proposal &wanted = order.proposal;
    const Expected<RentalJudge> judge = RentalJudge::of(m_session.context(), request);
    const Expected<std::set<OfferId>> taken = takenByOthers(request);
    if (!judge || !taken)
        return judge ? taken.failure() : judge.failure();
    std::erase_if(offers, [&](const Offer &offer) { return !isEqual(offer, wanted) || taken->contains(offer.id); });
    const auto price = [&](const Offer &offer) { return offer.truePricePerHour(wanted.disk); };
    if (offers.empty())
        return environmentError(QStringLiteral("offer_gone"),
                                QStringLiteral("No equal offer (%1 × %2) is available any more.")
                                    .arg(wanted.offer.numGpus)
                                    .arg(wanted.offer.gpuName),
                                QStringLiteral("Choose another GPU, or try again later."));
    const auto isRefused = [&](const Offer &offer) {
        Proposal proposal = wanted;
        proposal.offer = offer;
        return judge->verdictOf(proposal) != Verdict::Allow;
    };
    const auto rank = [&](const Offer &offer) { return std::pair(isRefused(offer), price(offer)); };
    const Offer best = *std::ranges::min_element(offers, {}, rank);
    // Who has let it pass once is asked again when it is dearer: the caller sees to it.
    if (order.grant || order.tolerates(best))
        return best;
    std::erase_if(offers, [&](const Offer &offer) { return !order.tolerates(offer); });
    const auto next = std::ranges::min_element(offers, {}, rank);
    const bool isOnlyTooDear = next == offers.end() || (isRefused(*next) && !isRefused(best));
    return isOnlyTooDear ? Expected<Offer>(equalsDearer(order, best)) : Expected<Offer>(*next);
}

bool RentalOffer::isGone(const Error &error)
{
    return error.code == QLatin1String("offer_gone");
}

bool RentalOffer::endsRequest(const Error &error)
{
    return isGone(error) || error.code == QLatin1String("offer_dearer");
}

void RentalOffer::lookAgain(const AccountId &account, const Request &request, const RentalOrder &order, Found found)
{
    if (order.mayTakeEqualOffer) {
        const Expected<std::set<OfferId>> taken = takenByOthers(request);
        if (taken && taken->contains(order.proposal.offer.id)) {
            takeEqual(account, request, order, std::move(found));
            return;
        }
    }
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client) {
        found(client.failure());
        return;
    }
    vast::OfferQuery query;
    query.offer = order.proposal.offer.id;
    query.disk = order.proposal.disk;
    query.type = searchedType(order.proposal.type);
    query.limit = 1;
    (*client)->send(
        vast::calls::searchOffers(query), vast::Priority::Person,
        m_session.whileHeld([this, account, request, order, found](const vast::Result<OfferSnapshot> &answer) {
            const Offer &asked = order.proposal.offer;
            if (!answer) {
                // Without search rows the offer stands as it was seen: the create call itself tells if it is gone.
                if (answer.error().kind == vast::ApiError::Kind::QuotaExceeded)
                    found(asked);
                else
                    found(Unexpected{m_session.context().inWords(answer.error(), account)});
            } else if (!answer->offers.empty() && answer->offers.front().rentable) {
                const Offer &now = answer->offers.front();
                // Who has let it pass once is asked again rather than told that it failed: the caller sees to it.
                if (order.grant || order.tolerates(now))
                    found(now);
                else
                    found(offerDearer(order, now));
            } else if (order.mayTakeEqualOffer) {
                takeEqual(account, request, order, found);
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

void RentalOffer::takeEqual(const AccountId &account, const Request &request, const RentalOrder &order, Found found)
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
    query.type = searchedType(order.proposal.type);
    query.limit = 50; // the policy refuses some of the cheapest
    (*client)->send(
        vast::calls::searchOffers(query), vast::Priority::Person,
        m_session.whileHeld([this, account, request, order, found](const vast::Result<OfferSnapshot> &answer) {
            if (answer)
                found(cheapestEqual(answer->offers, request, order));
            else if (answer.error().kind == vast::ApiError::Kind::QuotaExceeded)
                // Waiting would rent it at midnight, when nobody thinks of it any more.
                found(environmentError(QStringLiteral("offer_gone"),
                                       QStringLiteral("The offer is gone, and no equal one can be searched for: the "
                                                      "day's search rows of Vast.ai are used up."),
                                       QStringLiteral("Choose another offer, or ask again after midnight UTC.")));
            else
                found(Unexpected{m_session.context().inWords(answer.error(), account)});
        }));
}

} // namespace bursar::governor
