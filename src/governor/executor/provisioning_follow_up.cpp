#include "governor/executor/provisioning.h"

#include "domain/audit_actions.h"
#include "governor/executor/new_contract.h"
#include "ledger/charge_store.h"
#include "vast/calls/change_instance.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// How often gone rentals are looked at: whether their last charge has come.
constexpr Duration settleEvery = std::chrono::minutes{15};
/// What was never seen to run and is listed no more may be listed again.
constexpr Duration listsAreLate = std::chrono::minutes{10};

/// Everything that instance will ever cost is known: its last day is charged, or it never cost anything.
Expected<bool> lastChargeRead(ledger::Database &database, const ledger::Contract &contract, Instant now)
{
    using std::chrono_literals::operator""h;
    if (!contract.goneAt)
        return false;
    const QTimeZone utc = QTimeZone::utc();
    const QDate lastDay = localDate(*contract.goneAt, utc);
    const auto charges = ledger::ChargeStore(database).within(lastDay, lastDay, contract.instance);
    if (!charges)
        return charges.failure();
    // A contract that ended within its first moments has no row at all; four days are longer than any charge was seen
    // to take.
    return !charges->empty() || now - *contract.goneAt > 96h;
}

/// A reserved rental is one at the full price whose time is paid in advance, once it runs.
Request prepaymentOf(Context &context, const Request &rental, const RentalOrder &order)
{
    const Proposal &proposal = order.proposal;
    CommandOrder prepayment;
    prepayment.command = InstanceCommand::Prepay;
    prepayment.instance = rental.instance;
    prepayment.amount = costOver(proposal.offer.pricePerHour,
                                 proposal.reservedFor > Duration{0} ? proposal.reservedFor : proposal.plannedTime);
    Request request;
    request.id = context.newId<RequestId>();
    request.kind = RequestKind::Command;
    request.team = rental.team;
    request.batch = rental.batch;
    request.by = rental.by;
    request.createdAt = context.now();
    request.changedAt = context.now();
    request.reason = QStringLiteral("The reserved rental %1.").arg(rental.id.toString());
    request.instance = rental.instance;
    request.order = toJson(prepayment);
    return request;
}

bool isGettingReady(InstanceState state)
{
    return state == InstanceState::Creating || state == InstanceState::Loading;
}

/// It holds no GPU, so nobody works there.
bool isIdle(InstanceState state)
{
    return state == InstanceState::Outbid || state == InstanceState::Stopped;
}

bool isAsked(InstanceCommand command, InstanceId instance, const std::vector<Request> &open)
{
    return std::ranges::any_of(open, [command, instance](const Request &request) {
        const auto order = request.command();
        return order && order->instance == instance && order->command == command;
    });
}

/// Nobody can have used it: it was rented moments ago, is not up, and nobody asked it to stop. An outbid bid waits, and
/// what was rented while nobody watched may have run, and hold somebody's work.
bool isProvenUnused(const Request &request, const ledger::Contract &contract, InstanceState state, Duration age,
                    const std::vector<Request> &open)
{
    constexpr Duration moments = std::chrono::minutes{10};
    const auto order = request.rental();
    return isIdle(state) && order && order->proposal.type != RentalType::Bid && age < moments
        && !isAsked(InstanceCommand::Stop, contract.instance, open);
}

/// Found not to have come up, and not destroyed yet.
bool isLeftUnused(const Request &request, const ledger::LastSeen &seen, Instant now)
{
    constexpr Duration recently = std::chrono::hours{1};
    const auto order = request.rental();
    return isIdle(seen.state) && order && order->proposal.type != RentalType::Bid
        && now - seen.observed.startedAt.value_or(request.createdAt) < recently;
}

/// It waits for its call, as far as this ledger knows.
bool isBeforeItsCall(RequestState state)
{
    return state == RequestState::Requested || state == RequestState::AwaitingApproval
        || state == RequestState::Approved || state == RequestState::Reserved;
}

const ledger::LastSeen *seenOf(InstanceId instance, const std::vector<ledger::LastSeen> &lastSeen)
{
    const auto row = std::ranges::find(lastSeen, instance, &ledger::LastSeen::instance);
    return row == lastSeen.end() ? nullptr : &*row;
}

} // namespace

Expected<void> Provisioning::followUp()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto contracts = store.all();
    const auto lastSeen = store.lastSeen();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!contracts || !lastSeen || !open)
        return !contracts ? contracts.failure() : !lastSeen ? lastSeen.failure() : open.failure();

    const bool settling = !m_settled || context.now() - *m_settled >= settleEvery || context.now() < *m_settled;
    if (settling)
        m_settled = context.now();
    for (const Request &request : *open) {
        if (request.kind != RequestKind::Rental
            || (request.state != RequestState::Submitted && request.state != RequestState::Running))
            continue;
        const bool alive = std::any_of(contracts->begin(), contracts->end(),
                                       [&](const ledger::Contract &row) { return row.instance == request.instance; });
        if (!alive && !settling && request.state == RequestState::Running) // its last charge takes hours to come
            continue;
        const auto contract = store.byInstance(request.instance);
        if (!contract)
            return contract.failure();
        if (!*contract)
            continue;
        if (auto followed = followRunning(request, **contract, seenOf(request.instance, *lastSeen), *open); !followed)
            return followed;
    }
    return tendLeftovers(*contracts, *lastSeen);
}

Expected<void> Provisioning::followRunning(Request request, const ledger::Contract &contract,
                                           const ledger::LastSeen *seen, const std::vector<Request> &open)
{
    Context &context = m_session.context();
    const RequestState from = request.state;
    const Instant adoptedAt = request.changedAt;
    const Instant began = beganOf(request);
    request.changedAt = context.now();

    if (contract.goneAt) {
        if (from == RequestState::Submitted) {
            if (context.now() - *contract.goneAt < listsAreLate
                && !isAsked(InstanceCommand::Destroy, contract.instance, open))
                return {};
            request.state = RequestState::Failed;
            request.error = QStringLiteral("The instance was gone before it ever ran.");
            advance(request, from);
            return {};
        }
        const Expected<bool> settled = lastChargeRead(context.database(), contract, context.now());
        if (!settled)
            return settled.failure();
        if (*settled) {
            request.state = RequestState::Closed;
            advance(request, from);
        }
        return {};
    }
    if (from != RequestState::Submitted || !seen)
        return {};

    if (isGettingReady(seen->state)) {
        m_seenLoading.insert(request.id);
        return {};
    }
    m_seenLoading.erase(request.id);
    // It may have been adopted long after its call, when the executor had died in between.
    const Instant rentedAt = std::min(adoptedAt, seen->observed.startedAt.value_or(request.createdAt));
    if (isProvenUnused(request, contract, seen->state, context.now() - rentedAt, open)) {
        // It exists, bills its disk and will not start: what our own call made and nobody used is taken away again.
        request.state = RequestState::Failed;
        request.error =
            QStringLiteral(
                "Vast.ai accepted the rental but the machine did not start (%1); the contract was destroyed.")
                .arg(toString(seen->state));
        if (advance(request, from))
            destroyLeftover(contract);
        return {};
    }
    const bool isThere = seen->state == InstanceState::Running || seen->state == InstanceState::Outbid
        || seen->state == InstanceState::Stopped;
    return isThere ? runs(request, contract, seen->state, began) : Expected<void>{};
}

Instant Provisioning::beganOf(const Request &request) const
{
    // Loading is no time that a person planned for, when it was seen to load. What came up while nobody watched may run
    // since it was rented.
    constexpr Duration betweenLooks = std::chrono::minutes{2};
    const Instant now = m_session.context().now();
    return m_seenLoading.contains(request.id) || now - request.changedAt < betweenLooks ? now : request.changedAt;
}

Expected<void> Provisioning::runs(Request request, const ledger::Contract &contract, InstanceState state, Instant since)
{
    const auto order = request.rental();
    request.state = RequestState::Running;
    request.plannedEnd = since + (order ? order->proposal.plannedTime : Duration{0});
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    auto done = ledger::RequestStore::advance(
        **transaction, request, RequestState::Submitted,
        {{QStringLiteral("instance"), request.instance.toString()}, {QStringLiteral("seen"), toString(state)}});
    if (done)
        done = ledger::ContractStore::setPlannedEnd(**transaction, contract.instance, request.plannedEnd);
    if (done && order && order->proposal.type == RentalType::Reserved && state == InstanceState::Running)
        done = ledger::RequestStore::add(**transaction, prepaymentOf(m_session.context(), request, *order));
    if (done)
        done = (*transaction)->commit();
    if (done)
        m_session.report(audit_action::rentalRunning, request.id.toString(), request.instance.toString());
    return done;
}

Expected<void> Provisioning::tendLeftovers(const std::vector<ledger::Contract> &contracts,
                                           const std::vector<ledger::LastSeen> &lastSeen)
{
    const ledger::RequestStore requests(m_session.context().database());
    for (const ledger::Contract &contract : contracts) {
        if (contract.goneAt || contract.request.isEmpty())
            continue;
        const auto found = requests.byId(contract.request);
        if (!found)
            return found.failure();
        if (!*found)
            continue;
        const Request &request = **found;
        if (isBeforeItsCall(request.state)) {
            const auto order = request.rental();
            adopt(request, rentedFrom(contract.instance, order ? order->proposal : Proposal{}));
            continue;
        }
        // Its own instance is destroyed after all where the call for that was lost: while it does not run.
        const ledger::LastSeen *seen = seenOf(contract.instance, lastSeen);
        const bool isItsOwn = request.instance == contract.instance;
        const bool isUnused =
            request.state == RequestState::Failed && seen && isLeftUnused(request, *seen, m_session.context().now());
        if (request.state == RequestState::Submitting || (isItsOwn && !isUnused))
            continue;
        if (hasDestroyed(contract.instance) && (!seen || seen->missed > 0))
            continue; // it is not listed any more, and soon known to be gone
        // Under our label, yet not the instance of its request: a second one, or one that came after the request had
        // ended.
        destroyLeftover(contract);
    }
    return {};
}

void Provisioning::destroyLeftover(const ledger::Contract &contract)
{
    if (!m_beingDestroyed.insert(contract.instance).second)
        return;
    const Expected<vast::Client *> client = m_session.context().client(contract.account);
    if (!client) {
        m_beingDestroyed.erase(contract.instance);
        m_session.trouble(contract.instance.toString(), client.error());
        return;
    }
    // Recorded before the call: the trail tells why an instance disappears.
    auto transaction = m_session.record();
    Expected<void> noted = transaction
        ? (*transaction)
              ->append(audit_action::instanceDuplicate, contract.team.value_or(TeamId{}), contract.instance.toString(),
                       {{QStringLiteral("request"), contract.request.toString()},
                        {QStringLiteral("action"), QStringLiteral("destroy")}})
        : Expected<void>(transaction.failure());
    if (noted)
        noted = (*transaction)->commit();
    if (!noted) {
        m_beingDestroyed.erase(contract.instance);
        m_session.trouble(contract.instance.toString(), noted.error());
        return;
    }
    m_session.report(audit_action::instanceDuplicate, contract.instance.toString(), contract.request.toString());
    (*client)->send(vast::calls::destroyInstance(contract.instance), vast::Priority::BudgetStop,
                    m_session.whileHeld([this, contract](const vast::Result<bool> &done) {
                        if (done)
                            m_destroyed.insert(contract.instance);
                        m_beingDestroyed.erase(
                            contract.instance); // until the watch sees it gone, the next look tries again
                        m_session.hurry();
                    }));
}

} // namespace bursar::governor
