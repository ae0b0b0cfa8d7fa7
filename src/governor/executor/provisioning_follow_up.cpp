#include "governor/executor/provisioning.h"

#include "domain/audit_actions.h"
#include "ledger/charge_store.h"
#include "vast/calls/change_instance.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// How often gone rentals are looked at: whether their last charge has come.
constexpr Duration settleEvery = std::chrono::minutes{15};

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

/// Nobody can have used it: it was rented moments ago, is not up, and nobody asked it to stop. An outbid bid waits, and
/// what was rented while nobody watched may have run, and hold somebody's work.
bool isProvenUnused(const Request &request, const ledger::Contract &contract, InstanceState state, Duration age,
                    const std::vector<Request> &open)
{
    constexpr Duration moments = std::chrono::minutes{10};
    const auto order = request.rental();
    const bool stopAsked = std::ranges::any_of(open, [&contract](const Request &other) {
        const auto command = other.command();
        return command && command->instance == contract.instance && command->command == InstanceCommand::Stop;
    });
    return (state == InstanceState::Outbid || state == InstanceState::Stopped) && order
        && order->proposal.type != RentalType::Bid && age < moments && !stopAsked;
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
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == request.instance; });
        if (auto followed = followRunning(request, **contract, seen == lastSeen->end() ? nullptr : &*seen, *open);
            !followed)
            return followed;
    }
    return destroyLeftovers(*contracts);
}

Expected<void> Provisioning::followRunning(Request request, const ledger::Contract &contract,
                                           const ledger::LastSeen *seen, const std::vector<Request> &open)
{
    Context &context = m_session.context();
    const RequestState from = request.state;
    const Instant rentedAt = request.changedAt;
    const Instant began = beganOf(request);
    request.changedAt = context.now();

    if (contract.goneAt) {
        if (from == RequestState::Submitted) {
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

Expected<void> Provisioning::destroyLeftovers(const std::vector<ledger::Contract> &contracts)
{
    const ledger::RequestStore requests(m_session.context().database());
    for (const ledger::Contract &contract : contracts) {
        if (contract.goneAt || contract.request.isEmpty())
            continue;
        const auto request = requests.byId(contract.request);
        if (!request)
            return request.failure();
        const bool needed =
            *request && (*request)->instance == contract.instance && (*request)->state != RequestState::Failed;
        if (!*request || (*request)->state == RequestState::Submitting || needed)
            continue;
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
                    m_session.whileHeld([this, contract](const vast::Result<bool> &) {
                        m_beingDestroyed.erase(
                            contract.instance); // until the watch sees it gone, the next look tries again
                        m_session.hurry();
                    }));
}

} // namespace bursar::governor
