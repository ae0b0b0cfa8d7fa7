#include "governor/executor/stop_order.h"

#include "domain/audit_actions.h"

#include <algorithm>

namespace bursar::governor {

namespace {

bool isUnderWay(const ledger::Contract &contract, const std::vector<Request> &open)
{
    return std::any_of(open.begin(), open.end(), [&](const Request &request) {
        const auto order = request.command();
        return order && order->instance == contract.instance
            && (order->command == InstanceCommand::Stop || order->command == InstanceCommand::Destroy);
    });
}

} // namespace

Expected<bool> orderStop(ExecutorSession &session, const ledger::Contract &contract, const QString &reason,
                         const std::vector<Request> &open, const std::optional<SavingClaim> &saving)
{
    if (isUnderWay(contract, open))
        return false;
    Context &context = session.context();
    Request request;
    request.id = context.newId<RequestId>();
    request.team = contract.team.value_or(TeamId{});
    request.kind = RequestKind::Command;
    request.createdAt = context.now();
    request.changedAt = context.now();
    request.reason = reason;
    CommandOrder order;
    order.command = InstanceCommand::Stop;
    order.instance = contract.instance;
    order.saving = saving;
    request.order = toJson(order);
    request.instance = contract.instance;
    auto transaction = session.record();
    if (!transaction)
        return transaction.failure();
    auto done = ledger::RequestStore::add(**transaction, request);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return done.failure();
    session.report(audit_action::commandRequested, request.id.toString(), QStringLiteral("stop"));
    return true;
}

} // namespace bursar::governor
