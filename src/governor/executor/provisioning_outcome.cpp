// What became of a create call: whether it has rented, and what.

#include "domain/audit_actions.h"
#include "governor/errors.h"
#include "governor/executor/new_contract.h"
#include "governor/executor/provisioning.h"

#include <algorithm>

namespace bursar::governor {

void Provisioning::lookUp(const Request &request)
{
    // The watch may have met what it rented before an interruption; gone meanwhile or not, it has rented.
    const auto known = ledger::ContractStore(m_session.context().database()).byRequest(request.id);
    if (!known) {
        giveUpStep(request, known.error());
        return;
    }
    if (!known->empty()) {
        const auto oldest = std::ranges::min_element(*known, {}, &ledger::Contract::instance);
        const auto order = request.rental();
        adopt(request, rentedFrom(oldest->instance, order ? order->proposal : Proposal{}));
        return;
    }
    const Expected<Team> team = teamOf(request);
    if (!team) {
        giveUpStep(request, team.error());
        return;
    }
    m_lookUp.find(team->account, labelOf(request, *team), RentalLookUp::Patience::Usual,
                  [this, request](const Expected<std::optional<Instance>> &found) {
                      if (!found)
                          giveUpStep(request, found.error());
                      else if (*found)
                          adopt(request, **found);
                      else
                          nothingRented(request);
                  });
}

void Provisioning::lookUpLonger(const Request &request)
{
    const Expected<Team> team = teamOf(request);
    if (!team) {
        giveUpStep(request, team.error());
        return;
    }
    m_lookUp.find(team->account, labelOf(request, *team), RentalLookUp::Patience::Long,
                  [this, request](const Expected<std::optional<Instance>> &found) {
                      if (!found)
                          giveUpStep(request, found.error());
                      else if (*found)
                          adopt(request, **found);
                      else if (isStillWanted(request))
                          fail(request,
                               QStringLiteral("Vast.ai never said whether it rented it, and shows no instance of it "
                                              "after several minutes. Should one appear, it is destroyed at once. Ask "
                                              "again."));
                  });
}

bool Provisioning::isStillWanted(Request request)
{
    const auto current = reload(request.id);
    const bool submitting = current && current->state == RequestState::Submitting;
    if (submitting && !current->cancelAsked)
        return true;
    finishStep(request.id);
    m_unclear.erase(request.id);
    if (submitting) {
        request.state = RequestState::Cancelled;
        advance(request, RequestState::Submitting);
    }
    return false;
}

void Provisioning::nothingRented(const Request &request)
{
    if (!isStillWanted(request))
        return;
    if (request.attempts >= mostAttempts) {
        fail(request,
             QStringLiteral("Vast.ai did not rent it after %1 tries; nothing runs and nothing was charged.")
                 .arg(request.attempts));
        return;
    }
    // The time since the decision may be minutes, or days in which nobody ran Bursar: the offer is looked at again.
    auto order = request.rental();
    const Expected<Team> team = teamOf(request);
    if (!order || !team) {
        giveUpStep(request, order ? team.error() : unreadableOrder());
        return;
    }
    // A list may show a contract later than anybody has seen. Of an offer that is still there nothing was rented; one
    // that is gone may be ours; a bid's is there whether it was rented or not.
    const bool unclear = m_unclear.contains(request.id);
    if (unclear && order->proposal.type == RentalType::Bid) {
        lookUpLonger(request);
        return;
    }
    order->mayTakeEqualOffer = order->mayTakeEqualOffer && !unclear;
    m_offer.lookAgain(team->account, request, *order, [this, request, unclear](const Expected<Offer> &offer) {
        if (offer)
            attempt(request, *offer);
        else if (unclear && RentalOffer::isGone(offer.error()))
            lookUpLonger(request);
        else if (RentalOffer::endsRequest(offer.error()))
            fail(request, offer.error().message);
        else
            giveUpStep(request, offer.error());
    });
}

void Provisioning::adopt(const Request &stale, const Instance &instance)
{
    finishStep(stale.id);
    m_unclear.erase(stale.id);
    Context &context = m_session.context();
    // Read inside the transaction: somebody may be taking it back at this moment.
    auto transaction = m_session.record();
    const std::optional<Request> current = reload(stale.id);
    if (!transaction || !current || current->state != stale.state) {
        if (!transaction)
            m_session.trouble(stale.id.toString(), transaction.error());
        return;
    }
    Request request = *current;
    const Expected<Team> team = teamOf(request);
    const auto before = ledger::ContractStore(context.database()).byInstance(instance.id);
    if (!team || !before) {
        m_session.trouble(request.id.toString(), team ? before.error() : team.error());
        return;
    }
    // It has its end from now on, though nobody should ever see it run; counted anew when it is seen to come up.
    const auto order = request.rental();
    const Instant end = context.now() + (order ? order->proposal.plannedTime : Duration{0});
    Expected<void> done;
    if (*before) { // the fleet watch has met it
        done = ledger::ContractStore::setPlannedEnd(**transaction, instance.id, end);
    } else {
        ledger::Contract contract = newContract(team->account, instance, context.now());
        contract.team = request.team;
        contract.request = request.id;
        contract.by = request.by;
        contract.label = labelOf(request, *team);
        contract.stopAtEnd = true;
        contract.plannedEnd = end;
        done = ledger::ContractStore::add(**transaction, contract, audit_action::instanceFound);
    }
    const RequestState from = request.state;
    request.changedAt = context.now();
    if (request.cancelAsked) { // nobody needs it: what is left under its label is destroyed
        request.state = RequestState::Cancelled;
    } else {
        request.state = RequestState::Submitted;
        request.instance = instance.id;
        request.plannedEnd = end;
    }
    if (done)
        done = ledger::RequestStore::advance(**transaction, request, from,
                                             {{QStringLiteral("instance"), instance.id.toString()}});
    if (done)
        done = (*transaction)->commit();
    if (!done) {
        m_session.trouble(request.id.toString(), done.error());
        return;
    }
    m_session.report(QStringLiteral("rental.") + toString(request.state), request.id.toString(),
                     instance.id.toString());
    m_session.hurry();
}

} // namespace bursar::governor
