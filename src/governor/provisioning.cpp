#include "governor/provisioning.h"

#include "domain/audit_actions.h"
#include "domain/label.h"
#include "governor/standings.h"
#include "ledger/account_store.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <algorithm>
#include <array>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

/// When the look-ups of an unknown outcome happen, counted from the first: a new contract may take a while to show.
constexpr std::array<Duration, 6> lookUpAt{Duration{0}, 5s, 15s, 30s, 45s, 65s};
/// Create calls for one request, each after the one before was proven to have rented nothing.
constexpr int mostAttempts = 3;

QString labelOf(const Request &request, const Team &team)
{
    return RentalLabel{team.slug, request.id, {}}.toString();
}

Error internalError(const QString &what)
{
    return {
        Error::Kind::Damaged, QStringLiteral("request_unreadable"), what, QStringLiteral("Run bursarctl doctor."), {}};
}

} // namespace

Provisioning::Provisioning(ExecutorSession &session)
    : m_session(session)
{
}

void Provisioning::drive(const Request &request)
{
    if (m_underWay.contains(request.id))
        return;
    switch (request.state) {
    case RequestState::Requested:
        m_underWay.insert(request.id);
        lookAgain(request, [this, request](const Expected<Offer> &offer) {
            finishStep(request.id);
            if (offer)
                decideAndReserve(request, *offer);
            else if (offer.error().code == QLatin1String("offer_gone"))
                fail(request, offer.error().message);
            else
                m_session.trouble(request.id.toString(), offer.error());
        });
        break;
    case RequestState::Reserved:
        submit(request);
        break;
    case RequestState::Submitting: // a former executor, or an answer that never came: look before anything else
        m_underWay.insert(request.id);
        lookUp(request, 0);
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

Expected<vast::Client *> Provisioning::clientOf(const TeamId &teamId)
{
    const auto team = ledger::TeamStore(m_session.context().database()).byId(teamId);
    if (!team)
        return team.failure();
    if (!*team)
        return Unexpected{internalError(QStringLiteral("The request's team is not in the ledger."))};
    return m_session.context().client((*team)->account);
}

void Provisioning::lookAgain(const Request &request, const std::function<void(Expected<Offer>)> &done)
{
    const auto order = request.rental();
    const Expected<vast::Client *> client = clientOf(request.team);
    if (!order || !client) {
        done(Unexpected{order ? client.error() : internalError(QStringLiteral("The request's order cannot be read."))});
        return;
    }
    vast::OfferQuery query;
    query.offer = order->proposal.offer.id;
    query.disk = order->proposal.disk;
    query.limit = 1;
    (*client)->searchOffers(
        query, vast::Priority::Person,
        m_session.whileHeld([this, request, order, done](const vast::Result<OfferSnapshot> &found) {
            if (!found) {
                const auto team = ledger::TeamStore(m_session.context().database()).byId(request.team);
                Error error = vast::toError(found.error(), team && *team ? (*team)->name : QString());
                // Without search rows or an answer the offer stands as it was seen: the create call itself tells if it
                // is gone.
                if (found.error().kind == vast::ApiError::Kind::QuotaExceeded)
                    done(order->proposal.offer);
                else
                    done(Unexpected{std::move(error)});
            } else if (!found->offers.empty() && found->offers.front().rentable) {
                done(found->offers.front());
            } else if (order->mayTakeEqualOffer) {
                takeEqual(request, done);
            } else {
                done(Unexpected{
                    Error{Error::Kind::Environment,
                          QStringLiteral("offer_gone"),
                          QStringLiteral(
                              "Offer %1 is not available any more: somebody else rented it, or its host withdrew it.")
                              .arg(order->proposal.offer.id.toString()),
                          QStringLiteral("Choose another offer."),
                          {}}});
            }
        }));
}

void Provisioning::takeEqual(const Request &request, const std::function<void(Expected<Offer>)> &done)
{
    const auto order = request.rental();
    const Expected<vast::Client *> client = clientOf(request.team);
    if (!order || !client) {
        done(Unexpected{order ? client.error() : internalError(QStringLiteral("The request's order cannot be read."))});
        return;
    }
    const Offer wanted = order->proposal.offer;
    vast::OfferQuery query;
    query.gpuNames = {wanted.gpuName};
    query.minGpus = wanted.numGpus;
    query.maxGpus = wanted.numGpus;
    query.disk = order->proposal.disk;
    query.limit = 20;
    (*client)->searchOffers(
        query, vast::Priority::Person,
        m_session.whileHeld([wanted, order, done](const vast::Result<OfferSnapshot> &found) {
            if (!found) {
                done(Unexpected{vast::toError(found.error(), {})});
                return;
            }
            // Equal: same GPUs, as much memory, at least as reliable or nearly so; the decision judges the rest.
            std::vector<Offer> equals;
            std::copy_if(found->offers.begin(), found->offers.end(), std::back_inserter(equals),
                         [&](const Offer &offer) {
                             return offer.rentable && offer.gpuName == wanted.gpuName && offer.numGpus == wanted.numGpus
                                 && offer.gpuRamMb >= wanted.gpuRamMb && offer.diskSpace >= order->proposal.disk;
                         });
            const auto cheapest =
                std::min_element(equals.begin(), equals.end(), [&](const Offer &left, const Offer &right) {
                    return left.truePricePerHour(order->proposal.disk) < right.truePricePerHour(order->proposal.disk);
                });
            if (cheapest == equals.end())
                done(Unexpected{Error{Error::Kind::Environment,
                                      QStringLiteral("offer_gone"),
                                      QStringLiteral("No equal offer (%1 × %2) is available any more.")
                                          .arg(wanted.numGpus)
                                          .arg(wanted.gpuName),
                                      QStringLiteral("Choose another GPU, or try again later."),
                                      {}}});
            else
                done(*cheapest);
        }));
}

void Provisioning::decideAndReserve(const Request &stale, const Offer &offer)
{
    Context &context = m_session.context();
    std::optional<Request> request = reload(stale.id);
    if (!request || request->state != RequestState::Requested)
        return;
    if (request->cancelAsked) {
        request->state = RequestState::Cancelled;
        advance(*request, RequestState::Requested);
        return;
    }
    // Decision and reservation are one transaction: nobody else can take the last slot or dollar in between.
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(stale.id.toString(), transaction.error());
        return;
    }
    const auto team = ledger::TeamStore(context.database()).byId(request->team);
    const auto policy = ledger::PolicyStore(context.database()).inForce(request->team, context.now());
    auto order = request->rental();
    if (!team || !*team || !policy || !*policy || !order) {
        m_session.trouble(stale.id.toString(),
                          internalError(QStringLiteral("The request's team, policy or order cannot be read.")));
        return;
    }
    const Expected<Standing> standing =
        standingOf(context.costs(), **team, (*policy)->policy, context.now(), request->id);
    if (!standing) {
        m_session.trouble(stale.id.toString(), standing.error());
        return;
    }
    order->proposal.offer = offer;
    request->order = toJson(*order);
    request->decision = decide((*policy)->policy, *standing, order->proposal);
    request->policyVersion = (*policy)->number;
    request->changedAt = context.now();
    request->state = request->decision->verdict == Verdict::Allow ? RequestState::Reserved : RequestState::Denied;
    const ProposalCost cost = costOf(order->proposal);
    const QJsonObject details{{QStringLiteral("offer"), offer.id.toString()},
                              {QStringLiteral("policy_version"), request->policyVersion},
                              {QStringLiteral("price_per_hour"), cost.truePricePerHour.toString()},
                              {QStringLiteral("total"), cost.total().toString()},
                              {QStringLiteral("decision"), toJson(*request->decision)}};
    auto moved = ledger::RequestStore::advance(**transaction, *request, RequestState::Requested, details);
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
    const auto team = ledger::TeamStore(m_session.context().database()).byId(request.team);
    const Expected<vast::Client *> client = clientOf(request.team);
    if (!order || !team || !*team || !client) {
        finishStep(request.id);
        m_session.trouble(request.id.toString(),
                          client ? internalError(QStringLiteral("The request's order cannot be read."))
                                 : client.error());
        return;
    }
    const vast::NewInstance wish{order->proposal.image, order->proposal.disk, labelOf(request, **team), {}};
    m_session.hurry();
    (*client)->createInstance(order->proposal.offer.id, wish, vast::Priority::Person,
                              m_session.whileHeld([this, request](const vast::Result<vast::CreatedInstance> &result) {
                                  created(request, result);
                              }));
}

void Provisioning::created(const Request &request, const vast::Result<vast::CreatedInstance> &result)
{
    using Kind = vast::ApiError::Kind;
    if (result) {
        adopt(request, result->instance);
        return;
    }
    const vast::ApiError &error = result.error();
    if (!error.contract.isEmpty()) { // refused, and rented all the same
        adopt(request, error.contract);
        return;
    }
    switch (error.kind) {
    case Kind::OutcomeUnknown:
    case Kind::BadAnswer:
    case Kind::NoAnswer:
    case Kind::Cancelled:
        lookUp(request, 0);
        break;
    case Kind::RateLimited:
    case Kind::Unreachable:
    case Kind::NoKey:
        tryLater(request, error);
        break;
    case Kind::OfferGone:
        if (const auto order = request.rental(); order && order->mayTakeEqualOffer && request.attempts < mostAttempts) {
            takeEqual(request, [this, request](const Expected<Offer> &offer) {
                if (!offer) {
                    fail(request, offer.error().message);
                    return;
                }
                Request next = request;
                auto nextOrder = next.rental();
                nextOrder->proposal.offer = *offer;
                next.order = toJson(*nextOrder);
                nothingRented(next);
            });
            break;
        }
        [[fallthrough]];
    default:
        fail(request, vast::toError(error, {}).message);
    }
}

void Provisioning::tryLater(const Request &request, const vast::ApiError &error)
{
    // Nothing was rented: the call was not sent, or not processed. It stays in submitting and is looked up and tried
    // again.
    if (request.attempts >= mostAttempts) {
        fail(request, vast::toError(error, {}).message);
        return;
    }
    Context &context = m_session.context();
    const Instant when = std::max(error.retryAt.value_or(context.now()), context.now() + 15s);
    context.timers().callAt(when, m_session.whileHeld([this, request] { lookUp(request, 0); }));
}

void Provisioning::lookUp(const Request &request, int look)
{
    const Expected<vast::Client *> client = clientOf(request.team);
    const auto team = ledger::TeamStore(m_session.context().database()).byId(request.team);
    if (!client || !team || !*team) {
        finishStep(request.id); // the next round tries again
        m_session.trouble(request.id.toString(),
                          client ? internalError(QStringLiteral("The request's team cannot be read."))
                                 : client.error());
        return;
    }
    (*client)->listInstancesLabelled(
        labelOf(request, **team), vast::Priority::Person,
        m_session.whileHeld(
            [this, request, look](const vast::Result<vast::InstanceList> &found) { lookedUp(request, look, found); }));
}

void Provisioning::lookedUp(const Request &request, int look, const vast::Result<vast::InstanceList> &found)
{
    if (found && !found->instances.empty()) {
        // Two under one request: the older is kept, followUp() destroys the younger.
        const auto oldest =
            std::min_element(found->instances.begin(), found->instances.end(),
                             [](const Instance &left, const Instance &right) { return left.id < right.id; });
        adopt(request, *oldest);
        return;
    }
    Context &context = m_session.context();
    const bool told = found && found->complete;
    const int next = told ? look + 1 : look; // a look that told nothing does not count
    if (next >= static_cast<int>(lookUpAt.size())) {
        nothingRented(request);
        return;
    }
    const size_t index = static_cast<size_t>(next);
    const Duration wait = told ? lookUpAt[index] - lookUpAt[index - 1] : Duration{10s};
    context.timers().callAfter(wait, m_session.whileHeld([this, request, next] { lookUp(request, next); }));
}

void Provisioning::nothingRented(Request request)
{
    const auto current = reload(request.id);
    if (!current || current->state != RequestState::Submitting) {
        finishStep(request.id);
        return;
    }
    if (current->cancelAsked) {
        finishStep(request.id);
        request.state = RequestState::Cancelled;
        advance(request, RequestState::Submitting);
        return;
    }
    if (request.attempts >= mostAttempts) {
        fail(request,
             QStringLiteral("Vast.ai did not rent it after %1 tries; nothing runs and nothing was charged.")
                 .arg(request.attempts));
        return;
    }
    // Durable before the next call: another attempt, perhaps of another offer.
    request.attempts += 1;
    auto transaction = m_session.record();
    Expected<void> saved = transaction
        ? ledger::RequestStore::amend(**transaction, request, audit_action::rentalSubmitting,
                                      {{QStringLiteral("attempt"), request.attempts}})
        : Expected<void>(transaction.failure());
    if (saved)
        saved = (*transaction)->commit();
    if (!saved) {
        finishStep(request.id);
        m_session.trouble(request.id.toString(), saved.error());
        return;
    }
    create(request);
}

void Provisioning::adopt(Request request, InstanceId instance)
{
    const auto order = request.rental();
    Instance known;
    known.id = instance;
    if (order) {
        const Offer &offer = order->proposal.offer;
        known.machineId = offer.machineId;
        known.gpuName = offer.gpuName;
        known.numGpus = offer.numGpus;
        known.gpuRamMb = offer.gpuRamMb;
        known.pricePerHour = offer.pricePerHour;
        known.storageCost = offer.storageCost;
        known.disk = order->proposal.disk;
        known.upCost = offer.upCost;
        known.downCost = offer.downCost;
        known.location = offer.location;
    }
    adopt(std::move(request), known);
}

void Provisioning::adopt(Request request, const Instance &instance)
{
    finishStep(request.id);
    Context &context = m_session.context();
    const auto team = ledger::TeamStore(context.database()).byId(request.team);
    const auto before = ledger::ContractStore(context.database()).byInstance(instance.id);
    if (!team || !*team || !before) {
        m_session.trouble(request.id.toString(),
                          internalError(QStringLiteral("The request's team or contract cannot be read.")));
        return;
    }
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    Expected<void> done;
    if (!*before) { // the fleet watch may have met it already
        ledger::Contract contract;
        contract.instance = instance.id;
        contract.account = (*team)->account;
        contract.team = request.team;
        contract.request = request.id;
        contract.by = request.by;
        contract.firstSeen = context.now();
        contract.label = labelOf(request, **team);
        contract.gpuName = instance.gpuName;
        contract.numGpus = instance.numGpus;
        contract.pricePerHour = instance.pricePerHour;
        contract.storageCost = instance.storageCost;
        contract.disk = instance.disk;
        contract.upCost = instance.upCost;
        contract.downCost = instance.downCost;
        contract.location = instance.location;
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
