#include "governor/executor/command_runner.h"

#include "domain/audit_actions.h"
#include "governor/executor/command_calls.h"
#include "governor/executor/command_decision.h"
#include "governor/executor/command_kinds.h"
#include "governor/executor/saving_claim.h"
#include "governor/reading/savings.h"

namespace bursar::governor {

namespace {

constexpr Duration decisionHolds = std::chrono::minutes{10};

} // namespace

CommandRunner::CommandRunner(ExecutorSession &session, PriceIncreaseWatch &increases)
    : m_session(session)
    , m_increases(increases)
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
    m_unclear.erase(request.id);
    m_askedAgain.erase(request.id);
    const RequestState from = request.state;
    request.state = RequestState::Failed;
    request.error = error;
    request.changedAt = m_session.context().now();
    advance(request, from, {{QStringLiteral("error"), error}});
}

void CommandRunner::drive(const Request &request)
{
    if (m_underWay.contains(request.id) || m_waiting.contains(request.id))
        return;
    // What was approved is decided anew: much may have changed while it waited.
    if (request.state == RequestState::Requested || request.state == RequestState::Approved) {
        const auto order = request.command();
        if (order && order->notBefore && m_session.context().now() < *order->notBefore)
            decideAt(*order->notBefore, request.id);
        else
            decide(request);
    } else if (request.state == RequestState::Submitting) {
        takeOver(request);
    }
}

void CommandRunner::decideAt(Instant time, const RequestId &request)
{
    m_waiting.insert(request);
    m_session.context().timers().callAt(time, m_session.whileHeld([this, request] {
        m_waiting.erase(request);
        const auto now = ledger::RequestStore(m_session.context().database()).byId(request);
        if (!now)
            m_session.trouble(request.toString(), now.error());
        else if (*now)
            drive(**now);
    }));
}

/// A former executor may have sent it.
void CommandRunner::takeOver(const Request &request)
{
    m_unclear.insert(request.id);
    const auto order = request.command();
    const bool isOld = m_session.context().now() - request.changedAt > decisionHolds;
    if (order && !mayBeRepeated(order->command)) {
        fail(request,
             QStringLiteral("Bursar was interrupted while it asked for it; whether it happened is not known. Look "
                            "at the instance, and ask again if needed."));
    } else if (order && order->command == InstanceCommand::Start && isOld) {
        accepted(request, *order); // it may have been sent: seen to come true, or taken back
    } else if (order && wantsDecision(order->command) && isOld) {
        fail(request,
             QStringLiteral("Bursar was interrupted while it asked for it. It was not asked again, since much may "
                            "have changed since it was decided. Look at the instance, and ask again if needed."));
    } else {
        Request again = request;
        again.attempts += 1;
        send(again);
    }
}

void CommandRunner::decide(Request request)
{
    const RequestState from = request.state;
    auto order = request.command();
    const auto contract = order ? ledger::ContractStore(m_session.context().database()).byInstance(order->instance)
                                : Expected<std::optional<ledger::Contract>>(std::nullopt);
    request.changedAt = m_session.context().now();
    if (request.cancelAsked) {
        request.state = RequestState::Cancelled;
        advance(request, from);
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
    if (wantsDecision(order->command) && !isAllowed(request, from, **contract, *order))
        return;
    if (order->command == InstanceCommand::Extend) {
        extend(request, from, **contract, *order);
        return;
    }
    const auto claim = savingClaimOf(m_session.context().database(), **contract, *order, request.changedAt);
    if (!claim) {
        m_session.trouble(request.id.toString(), claim.error());
        return;
    }
    if (*claim) // else a rule's stop says itself what it saves
        order->saving = *claim;
    request.order = toJson(*order);
    request.state = RequestState::Submitting;
    if (advance(request, from, detailsOf(*order)))
        send(request);
}

bool CommandRunner::isAllowed(Request &request, RequestState from, const ledger::Contract &contract,
                              CommandOrder &order)
{
    const Expected<CommandDecision> judged = decideOnCommand(m_session.context(), contract, order);
    if (!judged) {
        m_session.trouble(request.id.toString(), judged.error());
        return false;
    }
    request.decision = judged->decision;
    order.total = judged->total;
    request.order = toJson(order);
    const Verdict verdict = request.decision->verdict;
    if (verdict == Verdict::Allow)
        return true;
    request.state = verdict == Verdict::NeedsApproval ? RequestState::AwaitingApproval : RequestState::Denied;
    QJsonObject details = detailsOf(order);
    details.insert(QStringLiteral("decision"), toJson(*request.decision));
    advance(request, from, details);
    return false;
}

void CommandRunner::extend(Request request, RequestState from, const ledger::Contract &contract,
                           const CommandOrder &order)
{
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    request.state = RequestState::Closed;
    auto done = ledger::ContractStore::setPlannedEnd(**transaction, contract.instance, order.until);
    if (done)
        done = ledger::RequestStore::advance(**transaction, request, from, detailsOf(order));
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(audit_action::commandClosed, request.id.toString(), {});
}

} // namespace bursar::governor
