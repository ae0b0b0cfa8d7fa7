#include "governor/requests/approvals.h"

#include "domain/audit_actions.h"
#include "domain/credit_transfer.h"
#include "domain/owner_orders.h"
#include "domain/people.h"
#include "governor/access/member_roles.h"
#include "governor/administration/organisation_changes.h"
#include "governor/administration/team_moves.h"
#include "governor/budgets/budget_changes.h"
#include "governor/budgets/budget_raises.h"
#include "governor/budgets/budget_transfers.h"
#include "governor/errors.h"
#include "governor/executor/executor_session.h"
#include "governor/lookups.h"
#include "governor/policies/policy_changes.h"
#include "governor/requests/second_person.h"
#include "ledger/organisation_store.h"
#include "ledger/request_store.h"

#include <QJsonArray>

namespace bursar::governor {

namespace {

/// The request, if it waits for a person.
Expected<Request> waiting(Context &context, const RequestId &id)
{
    const Expected<Request> request = requestWithId(context.database(), id);
    if (request && request->state != RequestState::AwaitingApproval)
        return usageError(QStringLiteral("not_waiting"),
                          QStringLiteral("Request %1 does not wait for approval: it is %2.")
                              .arg(id.toString(), toString(request->state)),
                          QStringLiteral("Nothing needs to be answered."));
    return request;
}

Expected<void> checkFourEyes(Context &context, const MemberId &by, const Request &request)
{
    const auto organisation = ledger::OrganisationStore(context.database()).load();
    if (!organisation)
        return organisation.failure();
    const bool isTransfer = request.kind == RequestKind::Transfer; // moves others' money: never by one person alone
    if (by != request.by || !(isTransfer || organisation->wantsFourEyes()))
        return {};
    return Unexpected{Error{Error::Kind::Refused,
                            QStringLiteral("own_request"),
                            (isTransfer ? QStringLiteral("You asked for the transfer %1 yourself; it takes a second "
                                                         "person to approve it.")
                                        : QStringLiteral("You asked for request %1 yourself, and this organisation "
                                                         "wants a second person to approve it."))
                                .arg(request.id.toString()),
                            QStringLiteral("Ask somebody else to look at it."),
                            {}}};
}

Expected<Request> move(Context &context, std::unique_ptr<ledger::RecordTransaction> transaction, Request request,
                       const QJsonObject &details)
{
    request.changedAt = context.now();
    auto done = ledger::RequestStore::advance(*transaction, request, RequestState::AwaitingApproval, details);
    if (done)
        done = transaction->commit();
    if (!done)
        return done.failure();
    transaction.reset();
    if (auto woken = context.leaveWork(); !woken)
        return woken.failure();
    return request;
}

/// Whoever approves has seen that an hour costs more than when it was asked for.
void takePriceSeen(RentalOrder &order, HourlyRate seen)
{
    const HourlyRate asked = truePricePerHour(order.proposal);
    if (seen > asked && order.proposal.type != RentalType::Bid)
        addToTruePrice(order.proposal, seen - asked);
}

bool isOfApprovalRules(const Request &request)
{
    const auto order = changeOrderOf(request);
    return order && changesApprovalRules(*order);
}

/// The team whose money goes away, empty for a budget of more than one; nothing where none goes.
std::optional<TeamId> giverOf(const Request &request)
{
    const auto order = request.kind == RequestKind::Transfer ? transferOrderOf(request) : std::nullopt;
    if (!order)
        return std::nullopt;
    return order->from.kind == BudgetOwner::Kind::Team ? TeamId::parse(order->from.id).value_or(TeamId()) : TeamId();
}

bool isForATime(const Request &request)
{
    const auto order = changeOrderOf(request);
    return order && order->until;
}

/// Approves and carries out in one transaction. What rests on something that has moved since ends as denied; any other
/// failure leaves the request waiting.
Expected<Request> carryOut(Context &context, std::unique_ptr<ledger::RecordTransaction> transaction, Request request,
                           const MemberId &by, const QString &note)
{
    request.state = RequestState::Approved;
    request.changedAt = context.now();
    auto done = ledger::RequestStore::advance(*transaction, request, RequestState::AwaitingApproval,
                                              {{QStringLiteral("note"), note}});
    if (!done)
        return done.failure();
    done = request.kind == RequestKind::Transfer ? carryOutTransfer(context, *transaction, request)
        : isOfApprovalRules(request)             ? carryOutOrganisationChange(context, *transaction, request)
        : isTeamMove(request)                    ? carryOutTeamMove(context, *transaction, request)
        : isForATime(request)                    ? carryOutBudgetRaise(context, *transaction, request, by)
        : request.team.isEmpty()                 ? carryOutBudgetChange(context, *transaction, request, by)
                                                 : carryOutPolicyChange(context, *transaction, request, by);
    const bool isOver = !done && (done.error().code == changeOutdatedCode || done.error().code == periodOverCode);
    if (!done && !isOver)
        return done.failure();
    request.state = isOver ? RequestState::Denied : RequestState::Closed;
    if (isOver)
        request.error = done.error().message + QLatin1Char(' ') + done.error().remedy;
    done = ledger::RequestStore::advance(*transaction, request, RequestState::Approved);
    if (done)
        done = transaction->commit();
    return done ? Expected<Request>(request) : done.failure();
}

} // namespace

Approvals::Approvals(Context &context)
    : m_context(context)
{
}

Expected<Request> Approvals::approve(const MemberId &by, const RequestId &id, const QString &note,
                                     const std::optional<HourlyRate> &seen)
{
    // Read inside the transaction: somebody else may be answering at this moment.
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Request> request = waiting(m_context, id);
    if (!request)
        return request;
    if (auto allowed = checkFourEyes(m_context, by, *request); !allowed)
        return allowed.failure();
    // The record asks for the team that gets the money; whoever answers must be allowed to take it from the other.
    if (const auto giver = giverOf(*request);
        giver && !ledger::RecordTransaction::checkRight(m_context.database(), by, Right::Govern, *giver)) {
        transaction->reset(); // the refusal is recorded in a transaction of its own
        if (auto allowed = MemberRoles(m_context).require(by, Right::Govern, *giver); !allowed)
            return allowed.failure();
        return approve(by, id, note, seen); // a role was given at this moment
    }
    if (creditTransferOf(*request)) { // the executor makes it
        request->state = RequestState::Approved;
        return move(m_context, *std::move(transaction), *request, {{QStringLiteral("note"), note}});
    }
    if (request->kind == RequestKind::Change || request->kind == RequestKind::Transfer)
        return carryOut(m_context, *std::move(transaction), *request, by, note);
    auto rental = request->rental();
    auto command = request->command();
    if (!rental && !command)
        return Unexpected{unreadableOrder()};
    if (rental && seen)
        takePriceSeen(*rental, *seen);
    Grant grant{by, m_context.now(), Waivers::approval(), rental ? costOf(rental->proposal).total() : command->total,
                note};
    if (request->decision) {
        for (const Reason &reason : request->decision->reasons) {
            if (const auto rule = ruleFromText(reason.rule))
                grant.waivers.waive(*rule);
        }
    }
    if (rental) {
        rental->grant = grant;
        request->order = toJson(*rental);
    } else {
        command->grant = grant;
        request->order = toJson(*command);
    }
    request->state = RequestState::Approved;
    return move(m_context, *std::move(transaction), *request,
                {{QStringLiteral("rules"), QJsonArray::fromStringList(grant.waivers.toNames())},
                 {QStringLiteral("total"), grant.total.toString()},
                 {QStringLiteral("note"), note}});
}

Expected<Request> Approvals::reject(const MemberId &by, const RequestId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return usageError(QStringLiteral("no_reason"), QStringLiteral("The rejection has no reason."),
                          QStringLiteral("Say why: whoever asked will read it."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Request> request = waiting(m_context, id);
    if (!request)
        return request;
    request->state = RequestState::Rejected;
    request->error = reason.trimmed();
    return move(m_context, *std::move(transaction), *request, {{QStringLiteral("reason"), request->error}});
}

Expected<Request> Approvals::delegate(const MemberId &by, const RequestId &id, const MemberId &to)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Request> request = waiting(m_context, id);
    if (!request)
        return request;
    if (to == request->by) {
        return usageError(QStringLiteral("own_request"),
                          QStringLiteral("Whoever asked for a request cannot be the one who answers it."),
                          QStringLiteral("Name somebody else."));
    }
    request->answerer = to;
    auto done = ledger::RequestStore::amend(**transaction, *request, audit_action::requestDelegated,
                                            {{QStringLiteral("to"), to.toString()}});
    if (done)
        done = (*transaction)->commit();
    return done ? request : done.failure();
}

Expected<void> cancelUnanswered(ExecutorSession &session)
{
    Context &context = session.context();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!open)
        return open.failure();
    for (Request request : *open) {
        if (request.state != RequestState::AwaitingApproval || context.now() - request.changedAt < approvalWaits)
            continue;
        auto transaction = session.record();
        if (!transaction)
            return transaction.failure();
        request.state = RequestState::Cancelled;
        request.changedAt = context.now();
        request.error = QStringLiteral("Nobody answered within three days.");
        auto done = ledger::RequestStore::advance(**transaction, request, RequestState::AwaitingApproval);
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return done;
        session.report(toString(request.kind) + QLatin1String(".cancelled"), request.id.toString(), request.error);
    }
    return {};
}

} // namespace bursar::governor
