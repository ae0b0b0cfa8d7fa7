#include "governor/executor/command_runner.h"

#include "domain/audit_actions.h"
#include "governor/executor/command_calls.h"
#include "governor/executor/command_decision.h"
#include "governor/executor/command_kinds.h"
#include "governor/executor/saving_claim.h"
#include "governor/reading/savings.h"

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

constexpr int mostAttempts = 5;
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
    // What was approved is decided anew: much may have changed while it waited.
    if (request.state == RequestState::Requested || request.state == RequestState::Approved) {
        decide(request);
    } else if (request.state == RequestState::Submitting) {
        // A former executor may have sent it.
        const auto order = request.command();
        if (order && !mayBeRepeated(order->command)) {
            fail(request,
                 QStringLiteral("Bursar was interrupted while it asked for it; whether it happened is not known. Look "
                                "at the instance, and ask again if needed."));
        } else if (order && wantsDecision(order->command)
                   && m_session.context().now() - request.changedAt > decisionHolds) {
            fail(request,
                 QStringLiteral("Bursar was interrupted while it asked for it. It was not asked again, since much may "
                                "have changed since it was decided. Look at the instance, and ask again if needed."));
        } else {
            Request again = request;
            again.attempts += 1;
            send(again);
        }
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
    sendCommand(**client, *order, **contract, priority, done);
    m_session.hurry();
}

void CommandRunner::answered(Request request, const vast::Result<bool> &result)
{
    using Kind = vast::ApiError::Kind;
    m_underWay.erase(request.id);
    const auto order = request.command();
    const auto contract = ledger::ContractStore(m_session.context().database()).byInstance(order->instance);
    const AccountId account = contract && *contract ? (*contract)->account : AccountId{};
    // Nothing is pending any more because a call whose answer was lost has answered it.
    const bool answeredBefore = !result && answersPrice(order->command) && request.attempts > 0
        && (result.error().kind == Kind::NotFound || result.error().slug == QLatin1String("no_pending_price_increase"));
    if (!result && !answeredBefore) {
        const Kind kind = result.error().kind;
        const bool unclear = kind == Kind::OutcomeUnknown || kind == Kind::Unreachable || kind == Kind::RateLimited
            || kind == Kind::NoAnswer || kind == Kind::NoKey;
        if (unclear && mayBeRepeated(order->command) && request.attempts + 1 < mostAttempts) {
            request.attempts += 1;
            m_underWay.insert(request.id);
            m_session.context().timers().callAfter(5s * request.attempts, m_session.whileHeld([this, request] {
                m_underWay.erase(request.id);
                send(request);
            }));
            return;
        }
        m_increases.askSoon(account);
        fail(request,
             answersPrice(order->command) && kind == Kind::NotFound
                 ? QStringLiteral("The price increase is not pending any more: it was answered elsewhere, or its "
                                  "contract has ended.")
                 : m_session.context().inWords(result.error(), account).message);
        return;
    }
    if (answersPrice(order->command))
        m_increases.askSoon(account);
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
    if (done && order->command == InstanceCommand::Start && contract && *contract) {
        const auto end = endAfterStart(m_session.context(), **contract);
        if (!end)
            done = end.failure();
        else if (*end)
            done = ledger::ContractStore::setPlannedEnd(**transaction, order->instance, *end);
    }
    if (done && isDoneAtOnce(order->command)) {
        request.state = RequestState::Closed;
        done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitted, detailsOf(*order));
        if (done && contract && *contract)
            done = bookClaim(**transaction, request, **contract, *order);
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(QStringLiteral("command.") + toString(request.state), request.id.toString(), {});
}

} // namespace bursar::governor
