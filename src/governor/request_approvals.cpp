#include "governor/context.h"
#include "governor/errors.h"
#include "governor/request_desk.h"
#include "ledger/lease_store.h"
#include "ledger/request_store.h"

namespace bursar::governor {

Expected<Request> RequestDesk::waiting(const RequestId &id) const
{
    Expected<Request> request = show(id);
    if (request && request->state != RequestState::AwaitingApproval) {
        return usageError(
            QStringLiteral("not_waiting"),
            QStringLiteral("Request %1 waits for nobody: it is %2.").arg(id.toString(), toString(request->state)),
            QStringLiteral("Look at the requests that wait for approval."));
    }
    return request;
}

Expected<Request> RequestDesk::approve(const MemberId &by, const RequestId &id)
{
    // Read inside the transaction: another person may be answering at this moment.
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Request> request = waiting(id);
    if (!request)
        return request;
    if (request->by == by) {
        return Unexpected{Error{Error::Kind::Refused,
                                QStringLiteral("own_request"),
                                QStringLiteral("Nobody approves what they asked for themselves."),
                                QStringLiteral("Ask another person to approve request %1.").arg(id.toString()),
                                {{QStringLiteral("request"), id.toString()}}}};
    }
    if (auto order = request->rental()) {
        order->waivers = Waivers::approval();
        request->order = toJson(*order);
    }
    request->state = RequestState::Approved;
    request->changedAt = m_context.now();
    auto done = ledger::RequestStore::advance(**transaction, *request, RequestState::AwaitingApproval);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return done.failure();
    transaction->reset();
    if (auto woken = ledger::LeaseStore(m_context.database()).requestRound(); !woken)
        return woken.failure();
    m_context.wakeExecutor();
    return request;
}

Expected<Request> RequestDesk::reject(const MemberId &by, const RequestId &id, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A rejection needs a reason; whoever asked will read it."),
                          QStringLiteral("Say in a few words why not."));
    }
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Request> request = waiting(id);
    if (!request)
        return request;
    request->state = RequestState::Rejected;
    request->error = why;
    request->changedAt = m_context.now();
    auto done = ledger::RequestStore::advance(**transaction, *request, RequestState::AwaitingApproval,
                                              {{QStringLiteral("reason"), why}});
    if (done)
        done = (*transaction)->commit();
    return done ? request : Expected<Request>(done.failure());
}

} // namespace bursar::governor
