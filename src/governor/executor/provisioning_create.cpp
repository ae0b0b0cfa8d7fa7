// The create call, and what became of it.

#include "domain/audit_actions.h"
#include "domain/key_reason.h"
#include "domain/label.h"
#include "governor/errors.h"
#include "governor/executor/new_contract.h"
#include "governor/executor/provisioning.h"
#include "governor/executor/rental_judge.h"
#include "ledger/account_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

/// Create calls for one request, each after the one before was proven to have rented nothing.
constexpr int mostAttempts = 3;
constexpr Duration tryAgainAfter = 15s;

QString labelOf(const Request &request, const Team &team)
{
    return RentalLabel{team.slug, request.id, {}}.toString();
}

/// The account's variables are Vast.ai's to add.
void addLaunch(vast::NewInstance &wish, const Launch &launch)
{
    wish.runType = launch.mode == LaunchMode::Jupyter ? vast::RunType::JupyterDirect : vast::RunType::Ssh;
    wish.useJupyterLab = launch.mode == LaunchMode::Jupyter;
    wish.onStart = launch.startScript;
    for (const EnvironmentVariable &variable : launch.environment)
        wish.environment.push_back({variable.name, variable.value});
}

} // namespace

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
    addLaunch(wish, order->proposal.launch);
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
    case Kind::KeyRefused:
    case Kind::PermissionMissing:
        failForItsKey(request, error);
        return;
    default:
        break;
    }
    fail(request, inWords(request, error));
}

void Provisioning::failForItsKey(Request request, const vast::ApiError &error)
{
    const Expected<Team> team = teamOf(request);
    const auto account = team ? ledger::AccountStore(m_session.context().database()).byId(team->account)
                              : Expected<std::optional<Account>>(team.failure());
    const QString words = inWords(request, error);
    if (account && *account)
        request.decision = refusedForItsKey((*account)->name, words);
    fail(request, words);
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
        else if (RentalOffer::endsRequest(offer.error()))
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
    if (order->grant && !order->tolerates(offer)) { // nobody's yes covers this price
        transaction->reset();
        fail(request,
             QStringLiteral("It was not rented at once, and now the offer costs more than was approved. Ask again."));
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
    // It has its end from now on, though nobody should ever see it run; counted anew when it is seen to come up.
    const auto order = request.rental();
    request.plannedEnd = context.now() + (order ? order->proposal.plannedTime : Duration{0});
    Expected<void> done;
    if (*before) { // the fleet watch has met it
        done = ledger::ContractStore::setPlannedEnd(**transaction, instance.id, request.plannedEnd);
    } else {
        ledger::Contract contract = newContract(team->account, instance, context.now());
        contract.team = request.team;
        contract.request = request.id;
        contract.by = request.by;
        contract.label = labelOf(request, *team);
        contract.stopAtEnd = true;
        contract.plannedEnd = request.plannedEnd;
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

} // namespace bursar::governor
