// What the observed state says about commands that Vast.ai has accepted.

#include "domain/audit_actions.h"
#include "governor/executor/command_calls.h"
#include "governor/executor/command_kinds.h"
#include "governor/executor/command_runner.h"
#include "governor/executor/saving_claim.h"
#include "governor/executor/stop_order.h"
#include "ledger/saving_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

constexpr Duration sendAgainAfter = 60s; ///< an idempotent command whose effect is not seen
constexpr Duration stopGivesUpAfter = std::chrono::minutes{10}; ///< of running; a new one may be ordered then
constexpr Duration insistsSeldom = std::chrono::minutes{10}; ///< where it does not run, and yet is not stopped

} // namespace

Expected<void> CommandRunner::followUp()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto open = ledger::RequestStore(context.database()).open();
    const auto lastSeen = store.lastSeen();
    if (!open || !lastSeen)
        return open ? lastSeen.failure() : open.failure();
    for (const Request &request : *open) {
        if (request.kind != RequestKind::Command || request.state != RequestState::Submitted
            || m_underWay.contains(request.id))
            continue;
        const auto order = request.command();
        const auto contract = store.byInstance(order ? order->instance : InstanceId{});
        if (!order || !contract || !*contract)
            continue;
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == order->instance; });
        const bool gone = (*contract)->goneAt.has_value();
        if (isConfirmed(request, **contract, *order, seen == lastSeen->end() ? nullptr : &*seen))
            close(request, **contract, *order);
        else if (gone)
            fail(request, QStringLiteral("The instance does not exist any more."));
        else if (context.now() - request.changedAt > sendAgainAfter && order->command == InstanceCommand::Destroy)
            sendAgain(request.id, **contract, *order);
        else if (seen == lastSeen->end())
            continue;
        else if (order->command == InstanceCommand::Stop && context.now() - request.changedAt > sendAgainAfter)
            insistOnStop(request, **contract, *order, *seen);
        else if (order->command == InstanceCommand::Start && seen->at - request.changedAt > queuedStartWaits)
            takeBackStart(request, **contract, seen->state, *open);
    }
    return {};
}

bool CommandRunner::isConfirmed(const Request &request, const ledger::Contract &contract, const CommandOrder &order,
                                const ledger::LastSeen *seen) const
{
    const bool gone = contract.goneAt.has_value();
    if (answersPrice(order.command))
        return gone || m_increases.isAnswered(contract.account, order.priceIncrease, request.changedAt);
    // Only what was seen after the command counts as its effect.
    const bool fresh = gone || (seen && seen->at > request.changedAt && seen->missed == 0);
    return fresh && confirms(order.command, seen ? seen->state : InstanceState::Unknown, gone);
}

void CommandRunner::close(Request request, const ledger::Contract &contract, const CommandOrder &order)
{
    auto transaction = m_session.record();
    if (!transaction) {
        m_session.trouble(request.id.toString(), transaction.error());
        return;
    }
    m_askedAgain.erase(request.id);
    request.state = RequestState::Closed;
    request.changedAt = m_session.context().now();
    auto done = ledger::RequestStore::advance(**transaction, request, RequestState::Submitted, detailsOf(order));
    if (done)
        done = bookClaim(**transaction, request, contract, order);
    if (done && order.command == InstanceCommand::Start)
        done = ledger::SavingStore::endFor(**transaction, order.instance);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        m_session.trouble(request.id.toString(), done.error());
    else
        m_session.report(audit_action::commandClosed, request.id.toString(), {});
}

/// The GPU is let to somebody else: left in Vast.ai's queue the start would come true, and cost, hours later, when
/// nobody thinks of it.
void CommandRunner::takeBackStart(const Request &request, const ledger::Contract &contract, InstanceState state,
                                  const std::vector<Request> &open)
{
    const QString why = QStringLiteral("The start of request %1 did not come true.").arg(request.id.toString());
    // The stop is durable before the start is given up: whatever breaks, the one that is left takes the other with it.
    const auto ordered = orderStop(m_session, contract, why, open);
    if (!ordered) {
        m_session.trouble(request.id.toString(), ordered.error());
        return;
    }
    const QString what = state == InstanceState::Scheduling
        ? QStringLiteral("Its GPU is let to somebody else, and did not get free in %1 minutes.")
        : QStringLiteral("It did not come up in %1 minutes.");
    fail(request,
         what.arg(std::chrono::duration_cast<std::chrono::minutes>(queuedStartWaits).count())
             + QStringLiteral(" The start was taken back, so that it does not come true unexpectedly. Start it again "
                              "later, or rent another machine."));
}

/// Vast.ai has accepted the stop, yet it runs, or may run: it is asked for again, unless somebody wants it to run.
void CommandRunner::insistOnStop(const Request &request, const ledger::Contract &contract, const CommandOrder &order,
                                 const ledger::LastSeen &seen)
{
    const Expected<bool> overtaken = isOvertaken(request, order);
    if (!overtaken) {
        m_session.trouble(request.id.toString(), overtaken.error());
        return;
    }
    const Instant now = m_session.context().now();
    const bool runs = seen.state == InstanceState::Running;
    // A host that was away for hours gets its minutes, too.
    const Instant runsSince = std::max(request.changedAt, seen.stateSince.value_or(request.changedAt));
    if (*overtaken) {
        fail(request, overtakenWords());
    } else if (runs && now - runsSince > stopGivesUpAfter) {
        fail(request,
             QStringLiteral("Vast.ai accepted the stop, but the machine still runs. Perhaps somebody started it "
                            "beside Bursar. Stop it again, or destroy it."));
    } else if (seen.state != InstanceState::Offline) {
        const auto last = m_askedAgain.find(request.id);
        if (!runs && last != m_askedAgain.end() && now - last->second < insistsSeldom)
            return;
        m_askedAgain[request.id] = now;
        sendAgain(request.id, contract, order);
    }
}

/// Accepted, yet still there a minute later: ask again, it does no harm.
void CommandRunner::sendAgain(const RequestId &request, const ledger::Contract &contract, const CommandOrder &order)
{
    const Expected<vast::Client *> client = m_session.context().client(contract.account);
    if (!client)
        return;
    m_underWay.insert(request);
    sendCommand(**client, order, contract, vast::Priority::Person,
                m_session.whileHeld([this, request](const vast::Result<bool> &) { m_underWay.erase(request); }));
}

} // namespace bursar::governor
