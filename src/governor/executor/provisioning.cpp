#include "governor/executor/provisioning.h"

#include "domain/audit_actions.h"
#include "domain/label.h"
#include "governor/errors.h"
#include "governor/executor/new_contract.h"
#include "governor/executor/rental_judge.h"
#include "governor/lookups.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

/// Create calls for one request, each after the one before was proven to have rented nothing.
constexpr int mostAttempts = 3;
constexpr Duration tryAgainAfter = 15s;

RequestState stateAfter(RentalCourse course)
{
    switch (course) {
    case RentalCourse::Reserve:
        return RequestState::Reserved;
    case RentalCourse::AskPerson:
        return RequestState::AwaitingApproval;
    case RentalCourse::Refuse:
        break;
    }
    return RequestState::Denied;
}

QString labelOf(const Request &request, const Team &team)
{
    return RentalLabel{team.slug, request.id, {}}.toString();
}

} // namespace

Provisioning::Provisioning(ExecutorSession &session)
    : m_session(session)
    , m_offer(session)
    , m_lookUp(session)
{
}

void Provisioning::drive(const Request &request)
{
    if (m_underWay.contains(request.id))
        return;
    switch (request.state) {
    case RequestState::Requested:
    case RequestState::Approved: // its offer may have changed while it waited
        m_underWay.insert(request.id);
        lookAtOffer(request);
        break;
    case RequestState::Reserved:
        submit(request);
        break;
    case RequestState::Submitting: // a former executor, or an answer that never came: look before anything else
        m_underWay.insert(request.id);
        lookUp(request);
        break;
    default:
        break;
    }
}

std::optional<Request> Provisioning::reload(const RequestId &id)
{
    const auto request = ledger::RequestStore(m_session.context().database()).byId(id);
    if (!request) {
        m_session.trouble(id.toString(), request.error());
        return std::nullopt;
    }
    return *request;
}

Expected<Team> Provisioning::teamOf(const Request &request)
{
    return teamWithId(m_session.context().database(), request.team);
}

void Provisioning::giveUpStep(const Request &request, const Error &error)
{
    finishStep(request.id);
    m_session.trouble(request.id.toString(), error);
}

bool Provisioning::advance(const Request &request, RequestState from, const QJsonObject &details)
{
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return false;
    }
    auto moved = ledger::RequestStore::advance(**transaction, request, from, details);
    if (moved)
        moved = (*transaction)->commit();
    if (!moved) {
        m_session.trouble(request.id.toString(), moved.error());
        return false;
    }
    m_session.report(QStringLiteral("rental.") + toString(request.state), request.id.toString(), request.error);
    return true;
}

void Provisioning::lookAtOffer(const Request &request)
{
    const auto order = request.rental();
    const Expected<Team> team = teamOf(request);
    if (!order || !team) {
        giveUpStep(request, order ? team.error() : unreadableOrder());
        return;
    }
    m_offer.lookAgain(team->account, request, *order, [this, request](const Expected<Offer> &offer) {
        finishStep(request.id);
        if (offer)
            decideAndReserve(request, *offer);
        else if (offer.error().code == QLatin1String("offer_gone"))
            fail(request, offer.error().message);
        else
            m_session.trouble(request.id.toString(), offer.error());
    });
}

void Provisioning::decideAndReserve(const Request &stale, const Offer &offer)
{
    Context &context = m_session.context();
    std::optional<Request> request = reload(stale.id);
    if (!request || request->state != stale.state)
        return;
    const RequestState from = request->state;
    if (request->cancelAsked) {
        request->state = RequestState::Cancelled;
        advance(*request, from);
        return;
    }
    // Decision and reservation are one transaction: nobody else can take the last slot or dollar in between.
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(stale.id.toString(), transaction.error());
        return;
    }
    const Expected<RentalJudge> judge = RentalJudge::of(context, *request);
    auto order = request->rental();
    if (!judge || !order) {
        m_session.trouble(stale.id.toString(), judge ? unreadableOrder() : judge.error());
        return;
    }
    order->proposal.offer = offer;
    request->order = toJson(*order);
    request->decision = judge->decide(order->proposal);
    request->policyVersion = judge->policyVersion();
    request->changedAt = context.now();
    request->state = stateAfter(courseOf(*request->decision, *order));
    const ProposalCost cost = costOf(order->proposal);
    const QJsonObject details{{QStringLiteral("offer"), offer.id.toString()},
                              {QStringLiteral("policy_version"), request->policyVersion},
                              {QStringLiteral("price_per_hour"), cost.truePricePerHour.toString()},
                              {QStringLiteral("total"), cost.total().toString()},
                              {QStringLiteral("decision"), toJson(*request->decision)}};
    auto moved = ledger::RequestStore::advance(**transaction, *request, from, details);
    if (moved)
        moved = (*transaction)->commit();
    if (!moved) {
        m_session.trouble(stale.id.toString(), moved.error());
        return;
    }
    transaction->reset();
    m_session.report(QStringLiteral("rental.") + toString(request->state), request->id.toString(), {});
    if (request->state == RequestState::Reserved)
        submit(*request);
}

void Provisioning::submit(Request request)
{
    const RequestState from = request.state;
    if (const auto current = reload(request.id); !current || current->state != from)
        return;
    else if (current->cancelAsked) {
        request.state = RequestState::Cancelled;
        advance(request, from);
        return;
    }
    request.state = RequestState::Submitting;
    request.attempts += 1;
    request.changedAt = m_session.context().now();
    const auto order = request.rental();
    if (!order
        || !advance(request, from,
                    {{QStringLiteral("offer"), order->proposal.offer.id.toString()},
                     {QStringLiteral("attempt"), request.attempts}}))
        return;
    m_underWay.insert(request.id);
    create(request);
}

void Provisioning::create(const Request &request)
{
    const auto order = request.rental();
    const Expected<Team> team = teamOf(request);
    const Expected<vast::Client *> client =
        team ? m_session.context().client(team->account) : Expected<vast::Client *>(team.failure());
    if (!order || !client) {
        giveUpStep(request, order ? client.error() : unreadableOrder());
        return;
    }
    vast::NewInstance wish;
    wish.image = order->proposal.image;
    wish.disk = order->proposal.disk;
    wish.label = labelOf(request, *team);
    if (order->proposal.type == RentalType::Bid) {
        wish.bid = gpuPricePerHour(order->proposal); // without it the same call rents on demand, at the full price
        wish.cancelUnavailable = false; // an outbid bid waits; that is what it is
    }
    m_session.hurry();
    (*client)->send(vast::calls::createInstance(order->proposal.offer.id, wish), vast::Priority::Person,
                    m_session.whileHeld([this, request](const vast::Result<vast::CreatedInstance> &result) {
                        created(request, result);
                    }));
}

void Provisioning::created(const Request &request, const vast::Result<vast::CreatedInstance> &result)
{
    using Kind = vast::ApiError::Kind;
    const auto order = request.rental();
    // A refusal may have rented all the same.
    const InstanceId rented = result ? result->instance : result.error().contract;
    if (!rented.isEmpty()) {
        adopt(request, rentedFrom(rented, order ? order->proposal : Proposal{}));
        return;
    }
    const vast::ApiError &error = result.error();
    switch (error.kind) {
    case Kind::OutcomeUnknown:
    case Kind::BadAnswer:
    case Kind::NoAnswer:
    case Kind::Cancelled:
        lookUp(request);
        return;
    case Kind::RateLimited:
    case Kind::Unreachable:
    case Kind::NoKey:
        tryLater(request, error);
        return;
    case Kind::OfferGone:
        if (order && order->mayTakeEqualOffer && request.attempts < mostAttempts) {
            takeEqual(request);
            return;
        }
        break;
    default:
        break;
    }
    fail(request, inWords(request, error));
}

void Provisioning::takeEqual(const Request &request)
{
    const auto order = request.rental();
    const Expected<Team> team = teamOf(request);
    if (!order || !team) {
        giveUpStep(request, order ? team.error() : unreadableOrder());
        return;
    }
    m_offer.takeEqual(team->account, request, *order, [this, request](const Expected<Offer> &offer) {
        if (offer)
            attempt(request, *offer);
        else
            fail(request, offer.error().message);
    });
}

void Provisioning::tryLater(const Request &request, const vast::ApiError &error)
{
    // Nothing was rented: the call was not sent, or not processed. It stays in submitting, is looked up, tried again.
    if (request.attempts >= mostAttempts) {
        fail(request, inWords(request, error));
        return;
    }
    Context &context = m_session.context();
    const Instant when = std::max(error.retryAt.value_or(context.now()), context.now() + tryAgainAfter);
    context.timers().callAt(when, m_session.whileHeld([this, request] { lookUp(request); }));
}

void Provisioning::lookUp(const Request &request)
{
    const Expected<Team> team = teamOf(request);
    if (!team) {
        giveUpStep(request, team.error());
        return;
    }
    m_lookUp.find(team->account, labelOf(request, *team),
                  [this, request](const Expected<std::optional<Instance>> &found) {
                      if (!found)
                          giveUpStep(request, found.error());
                      else if (*found)
                          adopt(request, **found);
                      else
                          nothingRented(request);
                  });
}

bool Provisioning::isStillWanted(Request request)
{
    const auto current = reload(request.id);
    const bool submitting = current && current->state == RequestState::Submitting;
    if (submitting && !current->cancelAsked)
        return true;
    finishStep(request.id);
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
    const auto order = request.rental();
    const Expected<Team> team = teamOf(request);
    if (!order || !team) {
        giveUpStep(request, order ? team.error() : unreadableOrder());
        return;
    }
    m_offer.lookAgain(team->account, request, *order, [this, request](const Expected<Offer> &offer) {
        if (offer)
            attempt(request, *offer);
        else if (offer.error().code == QLatin1String("offer_gone"))
            fail(request, offer.error().message);
        else
            giveUpStep(request, offer.error());
    });
}

void Provisioning::attempt(Request request, const Offer &offer)
{
    if (!isStillWanted(request))
        return;
    // Judged and durable before the next call: it may be another offer, or another price.
    auto transaction = m_session.record();
    const Expected<RentalJudge> judge = RentalJudge::of(m_session.context(), request);
    auto order = request.rental();
    if (!transaction || !judge || !order) {
        giveUpStep(request, !transaction ? transaction.error() : !judge ? judge.error() : unreadableOrder());
        return;
    }
    order->proposal.offer = offer;
    request.order = toJson(*order);
    request.decision = judge->decide(order->proposal);
    request.policyVersion = judge->policyVersion();
    if (request.decision->verdict != Verdict::Allow) {
        transaction->reset();
        fail(request,
             QStringLiteral("It was not rented at once, and now the policy refuses it: %1")
                 .arg(request.decision->reasons.empty() ? QString() : request.decision->reasons.front().message));
        return;
    }
    request.attempts += 1;
    auto saved = ledger::RequestStore::amend(
        **transaction, request, audit_action::rentalSubmitting,
        {{QStringLiteral("offer"), offer.id.toString()}, {QStringLiteral("attempt"), request.attempts}});
    if (saved)
        saved = (*transaction)->commit();
    if (!saved) {
        giveUpStep(request, saved.error());
        return;
    }
    create(request);
}

void Provisioning::adopt(Request request, const Instance &instance)
{
    finishStep(request.id);
    Context &context = m_session.context();
    const Expected<Team> team = teamOf(request);
    const auto before = ledger::ContractStore(context.database()).byInstance(instance.id);
    if (!team || !before) {
        m_session.trouble(request.id.toString(), team ? before.error() : team.error());
        return;
    }
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    Expected<void> done;
    if (!*before) { // the fleet watch may have met it already
        ledger::Contract contract = newContract(team->account, instance, context.now());
        contract.team = request.team;
        contract.request = request.id;
        contract.by = request.by;
        contract.label = labelOf(request, *team);
        contract.stopAtEnd = true;
        done = ledger::ContractStore::add(**transaction, contract, audit_action::instanceFound);
    }
    request.state = RequestState::Submitted;
    request.instance = instance.id;
    request.changedAt = context.now();
    if (done)
        done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitting,
                                             {{QStringLiteral("instance"), instance.id.toString()}});
    if (done)
        done = (*transaction)->commit();
    if (!done) {
        m_session.trouble(request.id.toString(), done.error());
        return;
    }
    m_session.report(audit_action::rentalSubmitted, request.id.toString(), instance.id.toString());
    m_session.hurry();
}

QString Provisioning::inWords(const Request &request, const vast::ApiError &error)
{
    const Expected<Team> team = teamOf(request);
    return m_session.context().inWords(error, team ? team->account : AccountId{}).message;
}

void Provisioning::fail(Request request, const QString &error)
{
    finishStep(request.id);
    const RequestState from = request.state;
    request.state = RequestState::Failed;
    request.error = error;
    request.changedAt = m_session.context().now();
    advance(request, from, {{QStringLiteral("error"), error}});
}

} // namespace bursar::governor
