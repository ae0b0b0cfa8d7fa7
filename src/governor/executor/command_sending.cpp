// The calls of commands, and what their answers say.

#include "governor/executor/command_calls.h"
#include "governor/executor/command_decision.h"
#include "governor/executor/command_kinds.h"
#include "governor/executor/command_runner.h"
#include "governor/executor/saving_claim.h"
#include "ledger/command_history.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;
using Kind = vast::ApiError::Kind;

constexpr int mostAttempts = 5; ///< of what does not end what costs money
constexpr Duration longestPause = 60s;

/// Another try may bring more.
bool isUnclear(Kind kind)
{
    return kind == Kind::OutcomeUnknown || kind == Kind::Unreachable || kind == Kind::RateLimited
        || kind == Kind::NoAnswer || kind == Kind::NoKey || kind == Kind::Cancelled;
}

/// What was decided and sent: since when it counts against later commands.
Instant wantedSince(const Request &request, const CommandOrder &order)
{
    return order.grant ? std::max(request.createdAt, order.grant->at) : request.createdAt;
}

/// Whether the machine runs is what they are about.
bool decidesWhetherItRuns(InstanceCommand command)
{
    return command == InstanceCommand::Start || endsCost(command);
}

} // namespace

Expected<bool> CommandRunner::isOvertaken(const Request &request, const CommandOrder &order) const
{
    if (order.command != InstanceCommand::Start && order.command != InstanceCommand::Stop)
        return false;
    const auto all = ledger::commandsOn(m_session.context().database(), order.instance);
    if (!all)
        return all.failure();
    return std::ranges::any_of(*all, [&](const Request &other) {
        const auto theirs = other.command();
        const bool wasSent = other.state == RequestState::Submitting || other.state == RequestState::Submitted
            || other.state == RequestState::Closed;
        return theirs && wasSent && decidesWhetherItRuns(theirs->command)
            && wantedSince(other, *theirs) > wantedSince(request, order);
    });
}

/// False when its time is over, or its wish; then it has gone where it belongs.
bool CommandRunner::isStillWanted(const Request &request, const CommandOrder &order, const ledger::Contract &contract)
{
    const auto current = ledger::RequestStore(m_session.context().database()).byId(request.id);
    const Expected<bool> overtaken = isOvertaken(request, order);
    if (!current || !overtaken) {
        m_session.trouble(request.id.toString(), current ? overtaken.error() : current.error());
        return false;
    }
    if (!*current || (*current)->state != RequestState::Submitting)
        return false;
    if ((*current)->cancelAsked) {
        takeBack(request);
    } else if (contract.goneAt) {
        if (endsCost(order.command))
            accepted(request, order); // whoever did it
        else
            fail(request, QStringLiteral("The instance does not exist any more."));
    } else if (*overtaken) {
        fail(request, overtakenWords());
    } else {
        return true;
    }
    return false;
}

void CommandRunner::takeBack(Request request)
{
    if (m_unclear.contains(request.id)) {
        fail(request, QStringLiteral("It was taken back, but Vast.ai may have done it already. Look at the instance."));
        return;
    }
    request.state = RequestState::Cancelled;
    request.cancelAsked = true;
    request.changedAt = m_session.context().now();
    advance(request, RequestState::Submitting);
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
    if (!isStillWanted(request, *order, **contract))
        return;
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

void CommandRunner::answered(const Request &request, const vast::Result<bool> &result)
{
    m_underWay.erase(request.id);
    const auto order = request.command();
    // Nothing is pending any more because a call whose answer was lost has answered it.
    const bool answeredBefore = !result && answersPrice(order->command) && request.attempts > 0
        && (result.error().kind == Kind::NotFound || result.error().slug == QLatin1String("no_pending_price_increase"));
    if (result || answeredBefore)
        accepted(request, *order);
    else
        refused(request, *order, result.error());
}

void CommandRunner::refused(const Request &request, const CommandOrder &order, const vast::ApiError &error)
{
    if (error.kind == Kind::OutcomeUnknown || error.kind == Kind::NoAnswer)
        m_unclear.insert(request.id);
    const auto contract = ledger::ContractStore(m_session.context().database()).byInstance(order.instance);
    const AccountId account = contract && *contract ? (*contract)->account : AccountId{};
    const QString words = m_session.context().inWords(error, account).message;
    if (isUnclear(error.kind) && mayBeRepeated(order.command)
        && (endsCost(order.command) || request.attempts + 1 < mostAttempts)) {
        sendLater(request, error.retryAt, words);
        return;
    }
    if (order.command == InstanceCommand::Start && isUnclear(error.kind) && m_unclear.contains(request.id)) {
        accepted(request, order); // it may have been: seen to come true, or taken back
        return;
    }
    m_increases.askSoon(account);
    fail(request,
         answersPrice(order.command) && error.kind == Kind::NotFound
             ? QStringLiteral("The price increase is not pending any more: it was answered elsewhere, or its "
                              "contract has ended.")
             : words);
}

void CommandRunner::sendLater(Request request, const std::optional<Instant> &notBefore, const QString &why)
{
    request.attempts += 1;
    Context &context = m_session.context();
    const Instant soon = context.now() + std::min<Duration>(5s * request.attempts, longestPause);
    const bool isPatient = request.attempts >= mostAttempts;
    if (request.attempts == mostAttempts)
        m_session.report(QStringLiteral("trouble"), request.id.toString(), why);
    // Nobody waits for it to be done at once any more.
    (isPatient ? m_waiting : m_underWay).insert(request.id);
    context.timers().callAt(std::max(soon, notBefore.value_or(soon)), m_session.whileHeld([this, request] {
        m_waiting.erase(request.id);
        m_underWay.erase(request.id);
        send(request);
    }));
}

void CommandRunner::accepted(Request request, const CommandOrder &order)
{
    m_unclear.erase(request.id);
    const auto contract = ledger::ContractStore(m_session.context().database()).byInstance(order.instance);
    if (answersPrice(order.command) && contract && *contract)
        m_increases.askSoon((*contract)->account);
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    request.changedAt = m_session.context().now();
    request.state = RequestState::Submitted;
    auto done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitting, detailsOf(order));
    if (done && order.command == InstanceCommand::Label)
        done = ledger::ContractStore::setNote(**transaction, order.instance, order.note);
    if (done && order.command == InstanceCommand::Start && contract && *contract) {
        const auto end = endAfterStart(m_session.context(), **contract);
        if (!end)
            done = end.failure();
        else if (*end)
            done = ledger::ContractStore::setPlannedEnd(**transaction, order.instance, *end);
    }
    if (done && isDoneAtOnce(order.command)) {
        request.state = RequestState::Closed;
        done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitted, detailsOf(order));
        if (done && contract && *contract)
            done = bookClaim(**transaction, request, **contract, order);
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(QStringLiteral("command.") + toString(request.state), request.id.toString(), {});
}

} // namespace bursar::governor
