#include "governor/command_runner.h"

#include "domain/audit_actions.h"
#include "domain/label.h"
#include "governor/command_decision.h"
#include "vast/calls/change_instance.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

constexpr Duration sendAgainAfter = 60s; ///< an idempotent command whose effect is not seen
constexpr int mostAttempts = 5;

QJsonObject detailsOf(const CommandOrder &order)
{
    return {{QStringLiteral("command"), toString(order.command)},
            {QStringLiteral("instance"), order.instance.toString()}};
}

bool confirms(InstanceCommand command, InstanceState state, bool gone)
{
    switch (command) {
    case InstanceCommand::Start:
        return state == InstanceState::Running || state == InstanceState::Loading;
    case InstanceCommand::Stop:
        return gone || state == InstanceState::Stopped || state == InstanceState::Outbid;
    case InstanceCommand::Destroy:
        return gone;
    case InstanceCommand::Reboot:
    case InstanceCommand::Label:
    case InstanceCommand::Extend:
        break;
    }
    return true; // accepted is all there is to see
}

} // namespace

CommandRunner::CommandRunner(ExecutorSession &session)
    : m_session(session)
{
}

bool CommandRunner::advance(const Request &request, RequestState from, const QJsonObject &details)
{
    auto transaction = m_session.record();
    auto moved = transaction ? ledger::RequestStore::advance(**transaction, request, from, details)
                             : Expected<void>(transaction.failure());
    if (moved)
        moved = (*transaction)->commit();
    if (!moved) {
        m_session.trouble(request.id.toString(), moved.error());
        return false;
    }
    m_session.report(QStringLiteral("command.") + toString(request.state), request.id.toString(), request.error);
    return true;
}

void CommandRunner::fail(Request request, const QString &error)
{
    m_underWay.erase(request.id);
    const RequestState from = request.state;
    request.state = RequestState::Failed;
    request.error = error;
    request.changedAt = m_session.context().now();
    advance(request, from, {{QStringLiteral("error"), error}});
}

void CommandRunner::drive(const Request &request)
{
    if (m_underWay.contains(request.id))
        return;
    if (request.state == RequestState::Requested) {
        decide(request);
    } else if (request.state == RequestState::Submitting) {
        // A former executor may have sent it. Everything but a reboot can be sent again without harm.
        const auto order = request.command();
        if (order && order->command == InstanceCommand::Reboot)
            fail(request,
                 QStringLiteral("Bursar was interrupted while it asked for the reboot; whether it happened is not "
                                "known. Ask again if needed."));
        else
            send(request);
    }
}

void CommandRunner::decide(Request request)
{
    const auto order = request.command();
    const auto contract = order ? ledger::ContractStore(m_session.context().database()).byInstance(order->instance)
                                : Expected<std::optional<ledger::Contract>>(std::nullopt);
    request.changedAt = m_session.context().now();
    if (request.cancelAsked) {
        request.state = RequestState::Cancelled;
        advance(request, RequestState::Requested);
        return;
    }
    if (!contract) {
        m_session.trouble(request.id.toString(), contract.error());
        return;
    }
    if (!order || !*contract || (*contract)->goneAt) {
        fail(request, QStringLiteral("The instance does not exist any more."));
        return;
    }
    if (order->command == InstanceCommand::Start || order->command == InstanceCommand::Extend) {
        const Expected<Decision> decision = decideOnCommand(m_session.context(), **contract, *order);
        if (!decision) {
            m_session.trouble(request.id.toString(), decision.error());
            return;
        }
        request.decision = *decision;
        if (request.decision->verdict != Verdict::Allow) {
            request.state = RequestState::Denied;
            QJsonObject details = detailsOf(*order);
            details.insert(QStringLiteral("decision"), toJson(*request.decision));
            advance(request, RequestState::Requested, details);
            return;
        }
    }
    if (order->command == InstanceCommand::Extend) {
        extend(request, **contract, *order);
        return;
    }
    request.state = RequestState::Submitting;
    if (advance(request, RequestState::Requested, detailsOf(*order)))
        send(request);
}

void CommandRunner::extend(Request request, const ledger::Contract &contract, const CommandOrder &order)
{
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    request.state = RequestState::Closed;
    auto done = ledger::ContractStore::setPlannedEnd(**transaction, contract.instance, order.until);
    if (done)
        done = ledger::RequestStore::advance(**transaction, request, RequestState::Requested, detailsOf(order));
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(audit_action::commandClosed, request.id.toString(), {});
}

void CommandRunner::send(const Request &request)
{
    const auto order = request.command();
    const auto contract =
        ledger::ContractStore(m_session.context().database()).byInstance(order ? order->instance : InstanceId{});
    if (!order || !contract || !*contract) {
        fail(request, QStringLiteral("The instance is not in the ledger."));
        return;
    }
    const Expected<vast::Client *> client = m_session.context().client((*contract)->account);
    if (!client) {
        m_session.trouble(request.id.toString(), client.error());
        return;
    }
    m_underWay.insert(request.id);
    // A stop that the executor asks for itself (nobody's name on it) keeps a budget or an end: it goes before people's
    // clicks.
    const vast::Priority priority = request.by.isEmpty() ? vast::Priority::BudgetStop : vast::Priority::Person;
    const vast::Callback<bool> done =
        m_session.whileHeld([this, request](const vast::Result<bool> &result) { answered(request, result); });
    switch (order->command) {
    case InstanceCommand::Start:
        (*client)->send(vast::calls::startInstance(order->instance), priority, done);
        break;
    case InstanceCommand::Stop:
        (*client)->send(vast::calls::stopInstance(order->instance), priority, done);
        break;
    case InstanceCommand::Reboot:
        (*client)->send(vast::calls::rebootInstance(order->instance), priority, done);
        break;
    case InstanceCommand::Destroy:
        (*client)->send(vast::calls::destroyInstance(order->instance), priority, done);
        break;
    case InstanceCommand::Label: {
        // Our label stays; the note goes behind it.
        QString label = (*contract)->label;
        if (auto ours = RentalLabel::parse(label)) {
            ours->note = order->note;
            label = ours->toString();
        } else {
            label = order->note;
        }
        (*client)->send(vast::calls::labelInstance(order->instance, label), priority, done);
        break;
    }
    case InstanceCommand::Extend:
        m_underWay.erase(request.id);
        break;
    }
    m_session.hurry();
}

void CommandRunner::answered(Request request, const vast::Result<bool> &result)
{
    using Kind = vast::ApiError::Kind;
    m_underWay.erase(request.id);
    const auto order = request.command();
    if (!result) {
        const Kind kind = result.error().kind;
        const bool unclear = kind == Kind::OutcomeUnknown || kind == Kind::Unreachable || kind == Kind::RateLimited
            || kind == Kind::NoAnswer || kind == Kind::NoKey;
        if (unclear && order->command != InstanceCommand::Reboot && request.attempts + 1 < mostAttempts) {
            request.attempts += 1;
            m_underWay.insert(request.id);
            m_session.context().timers().callAfter(5s * request.attempts, m_session.whileHeld([this, request] {
                m_underWay.erase(request.id);
                send(request);
            }));
            return;
        }
        const auto contract = ledger::ContractStore(m_session.context().database()).byInstance(order->instance);
        const AccountId account = contract && *contract ? (*contract)->account : AccountId{};
        fail(request, m_session.context().inWords(result.error(), account).message);
        return;
    }
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    request.changedAt = m_session.context().now();
    request.state = RequestState::Submitted;
    auto done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitting, detailsOf(*order));
    if (done && order->command == InstanceCommand::Label)
        done = ledger::ContractStore::setNote(**transaction, order->instance, order->note);
    if (done && (order->command == InstanceCommand::Label || order->command == InstanceCommand::Reboot)) {
        request.state = RequestState::Closed;
        done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitted, detailsOf(*order));
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(QStringLiteral("command.") + toString(request.state), request.id.toString(), {});
}

Expected<void> CommandRunner::followUp()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto open = ledger::RequestStore(context.database()).open();
    const auto lastSeen = store.lastSeen();
    if (!open || !lastSeen)
        return open ? lastSeen.failure() : open.failure();
    for (Request request : *open) {
        if (request.kind != RequestKind::Command || request.state != RequestState::Submitted
            || m_underWay.contains(request.id))
            continue;
        const auto order = request.command();
        const auto contract = store.byInstance(order ? order->instance : InstanceId{});
        if (!order || !contract || !*contract)
            continue;
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == order->instance; });
        const InstanceState state = seen == lastSeen->end() ? InstanceState::Unknown : seen->state;
        const bool gone = (*contract)->goneAt.has_value();
        // Only what was seen after the command counts as its effect.
        const bool fresh = gone || (seen != lastSeen->end() && seen->at > request.changedAt && seen->missed == 0);
        if (fresh && confirms(order->command, state, gone)) {
            request.state = RequestState::Closed;
            request.changedAt = context.now();
            advance(request, RequestState::Submitted, detailsOf(*order));
        } else if (gone) {
            fail(request, QStringLiteral("The instance does not exist any more."));
        } else if (context.now() - request.changedAt > sendAgainAfter && order->command == InstanceCommand::Destroy) {
            // Accepted, yet still there a minute later: ask again, it does no harm.
            m_underWay.insert(request.id);
            const Expected<vast::Client *> client = context.client((*contract)->account);
            if (client)
                (*client)->send(
                    vast::calls::destroyInstance(order->instance), vast::Priority::Person,
                    m_session.whileHeld([this, id = request.id](const vast::Result<bool> &) { m_underWay.erase(id); }));
            else
                m_underWay.erase(request.id);
        }
    }
    return {};
}

} // namespace bursar::governor
