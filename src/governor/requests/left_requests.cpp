#include "governor/requests/left_requests.h"

#include "governor/context.h"
#include "governor/requests/second_person.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

namespace bursar::governor {

Error unknownInstance(InstanceId id)
{
    return {
        Error::Kind::Usage,
        QStringLiteral("unknown_instance"),
        QStringLiteral("There is no instance %1 in this ledger.").arg(id.toString()),
        QStringLiteral(
            "Look at the list of instances; one that was rented a moment ago shows after the next look at Vast.ai."),
        {}};
}

Expected<Request> commandRequest(Context &context, const MemberId &by, const CommandOrder &order)
{
    const auto contract = ledger::ContractStore(context.database()).byInstance(order.instance);
    if (!contract)
        return contract.failure();
    if (!*contract)
        return Unexpected{unknownInstance(order.instance)};
    if ((*contract)->goneAt)
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("instance_gone"),
                                QStringLiteral("Instance %1 was destroyed.").arg(order.instance.toString()),
                                QStringLiteral("Rent a new one."),
                                {}}};
    Request request = newRequest(context, RequestKind::Command, by);
    request.team = (*contract)->team.value_or(TeamId{});
    request.instance = order.instance;
    request.order = toJson(order);
    return request;
}

Expected<std::vector<Request>> leaveRequests(Context &context, const MemberId &by, std::vector<Request> requests)
{
    auto transaction = context.record(by);
    if (!transaction)
        return transaction.failure();
    for (const Request &request : requests) {
        if (auto added = ledger::RequestStore::add(**transaction, request); !added)
            return added.failure();
    }
    if (auto done = (*transaction)->commit(); !done)
        return done.failure();
    transaction->reset();
    if (auto woken = context.leaveWork(); !woken)
        return woken.failure();
    return requests;
}

} // namespace bursar::governor
