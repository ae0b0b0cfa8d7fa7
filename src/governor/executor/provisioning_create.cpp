// The create call, and what its answer says.

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

constexpr Duration tryAgainAfter = 15s;

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

QString Provisioning::labelOf(const Request &request, const Team &team)
{
    return RentalLabel{team.slug, request.id, {}}.toString();
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
        m_unclear.insert(request.id);
        lookUp(request);
        return;
    case Kind::Cancelled:
        lookUp(request);
        return;
    case Kind::RateLimited:
    case Kind::Unreachable:
    case Kind::NoKey:
        tryLater(request, error);
        return;
    case Kind::OfferGone:
        if (m_unclear.contains(request.id)) {
            lookUpLonger(request);
            return;
        }
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

void Provisioning::attempt(Request request, const Offer &offer)
{
    if (!isStillWanted(request))
        return;
    // Judged and durable before the next call: it may be another offer, or another price.
    auto transaction = m_session.record();
    if (const auto current = reload(request.id); transaction && current && current->cancelAsked) { // at this moment
        transaction->reset();
        isStillWanted(request);
        return;
    }
    const Expected<RentalJudge> judge = RentalJudge::of(m_session.context(), request);
    auto order = request.rental();
    if (!transaction || !judge || !order) {
        giveUpStep(request, !transaction ? transaction.error() : !judge ? judge.error() : unreadableOrder());
        return;
    }
    if (!order->tolerates(offer)) { // nobody's yes covers this price
        transaction->reset();
        fail(request,
             QStringLiteral("It was not rented at once, and now the offer costs more than was agreed to. Ask again."));
        return;
    }
    takeOffer(*order, offer);
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

} // namespace bursar::governor
