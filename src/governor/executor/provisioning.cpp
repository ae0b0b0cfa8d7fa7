#include "governor/executor/provisioning.h"

#include "governor/errors.h"
#include "governor/executor/rental_judge.h"
#include "governor/lookups.h"

namespace bursar::governor {

namespace {

constexpr Duration decisionHolds = std::chrono::minutes{1};

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

/// What was approved has become dearer than was tolerated: no yes covers it any more.
void withdrawGrant(Request &request, RentalOrder &order)
{
    order.grant.reset();
    order.priceBefore = truePricePerHour(order.proposal);
    request.order = toJson(order);
}

} // namespace

Provisioning::Provisioning(ExecutorSession &session)
    : m_session(session)
    , m_offer(session)
    , m_lookUp(session)
    , m_since(session.context().now())
{
}

bool Provisioning::mayBegin(const Request &request)
{
    if (request.changedAt >= m_since)
        return true;
    const Expected<Team> team = teamOf(request);
    if (!team)
        m_session.trouble(request.id.toString(), team.error());
    return team && m_accountsSeen.contains(team->account);
}

void Provisioning::drive(const Request &request)
{
    if (m_underWay.contains(request.id))
        return;
    switch (request.state) {
    case RequestState::Requested:
    case RequestState::Approved: // its offer may have changed while it waited
        if (!mayBegin(request))
            break;
        m_underWay.insert(request.id);
        lookAtOffer(request);
        break;
    case RequestState::Reserved:
        if (mayBegin(request))
            submit(request);
        break;
    case RequestState::Submitting: // a former executor, or an answer that never came: look before anything else
        m_underWay.insert(request.id);
        m_unclear.insert(request.id);
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
        else if (RentalOffer::endsRequest(offer.error()))
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
    auto order = request->rental();
    const bool asksAgain = order && order->grant && !order->tolerates(offer);
    if (asksAgain)
        withdrawGrant(*request, *order);
    const Expected<RentalJudge> judge = RentalJudge::of(context, *request);
    if (!judge || !order) {
        m_session.trouble(stale.id.toString(), judge ? unreadableOrder() : judge.error());
        return;
    }
    Proposal proposal = order->proposal;
    proposal.offer = offer;
    request->decision = judge->decide(proposal);
    request->policyVersion = judge->policyVersion();
    request->changedAt = context.now();
    const RentalCourse course = courseOf(*request->decision, *order);
    request->state = stateAfter(asksAgain && course == RentalCourse::Reserve ? RentalCourse::AskPerson : course);
    if (request->state == RequestState::AwaitingApproval)
        order->proposal = proposal; // as the person is going to see it: what is tolerated is counted from there
    else
        takeOffer(*order, offer);
    request->order = toJson(*order);
    const ProposalCost cost = costOf(order->proposal);
    QJsonObject details{{QStringLiteral("offer"), offer.id.toString()},
                        {QStringLiteral("policy_version"), request->policyVersion},
                        {QStringLiteral("price_per_hour"), cost.truePricePerHour.toString()},
                        {QStringLiteral("total"), cost.total().toString()},
                        {QStringLiteral("decision"), toJson(*request->decision)}};
    if (asksAgain)
        details.insert(QStringLiteral("price_before"), order->priceBefore->toString());
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
    // Decided by an executor that is gone: the offer is looked at and judged again, as after a call without an answer.
    const bool isOld = m_session.context().now() - request.changedAt > decisionHolds;
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
    if (isOld)
        lookUp(request);
    else
        create(request);
}

QString Provisioning::inWords(const Request &request, const vast::ApiError &error)
{
    const Expected<Team> team = teamOf(request);
    return m_session.context().inWords(error, team ? team->account : AccountId{}).message;
}

void Provisioning::fail(Request request, const QString &error)
{
    finishStep(request.id);
    m_unclear.erase(request.id);
    const RequestState from = request.state;
    request.state = RequestState::Failed;
    request.error = error;
    request.changedAt = m_session.context().now();
    advance(request, from, {{QStringLiteral("error"), error}});
}

} // namespace bursar::governor
