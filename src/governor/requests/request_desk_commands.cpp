// Commands on instances.

#include "domain/audit_actions.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/requests/left_requests.h"
#include "governor/requests/request_desk.h"
#include "ledger/contract_store.h"
#include "ledger/price_increase_store.h"
#include "ledger/request_store.h"
#include "ledger/running_rules_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<std::vector<Request>> leaveCommands(Context &context, const MemberId &by,
                                             const std::vector<CommandOrder> &orders)
{
    std::vector<Request> requests;
    for (const CommandOrder &order : orders) {
        auto request = commandRequest(context, by, order);
        if (!request)
            return request.failure();
        if (order.command == InstanceCommand::Extend && order.until && *order.until <= context.now())
            return Unexpected{Error{Error::Kind::Usage,
                                    QStringLiteral("end_in_the_past"),
                                    QStringLiteral("The new end lies in the past."),
                                    QStringLiteral("Name a later moment, or stop the instance."),
                                    {}}};
        requests.push_back(*std::move(request));
    }
    return leaveRequests(context, by, std::move(requests));
}

CommandOrder orderOf(InstanceCommand command, const InstanceId &instance)
{
    CommandOrder order;
    order.command = command;
    order.instance = instance;
    return order;
}

} // namespace

Expected<std::vector<Request>> RequestDesk::command(const MemberId &by, const std::vector<InstanceId> &instances,
                                                    InstanceCommand command, const QString &note,
                                                    const std::optional<Instant> &until)
{
    std::vector<CommandOrder> orders;
    for (const InstanceId &instance : instances) {
        CommandOrder order = orderOf(command, instance);
        order.note = note;
        order.until = until;
        orders.push_back(order);
    }
    return leaveCommands(m_context, by, orders);
}

Expected<std::vector<Request>>
RequestDesk::commandAfterPause(const MemberId &by, const std::vector<InstanceId> &instances, InstanceCommand command)
{
    std::vector<CommandOrder> orders;
    for (const InstanceId &instance : instances) {
        CommandOrder order = orderOf(command, instance);
        order.notBefore = m_context.now() + pauseToTakeBack;
        orders.push_back(order);
    }
    return leaveCommands(m_context, by, orders);
}

Expected<std::vector<Request>> RequestDesk::extend(const MemberId &by,
                                                   const std::vector<std::pair<InstanceId, Instant>> &ends)
{
    std::vector<CommandOrder> orders;
    for (const auto &[instance, end] : ends) {
        CommandOrder order = orderOf(InstanceCommand::Extend, instance);
        order.until = end;
        orders.push_back(order);
    }
    return leaveCommands(m_context, by, orders);
}

Expected<std::vector<Request>> RequestDesk::answerPriceIncreases(const MemberId &by,
                                                                 const std::vector<qint64> &increases, bool accept)
{
    const auto pending = ledger::PriceIncreaseStore(m_context.database()).all();
    const auto open = ledger::RequestStore(m_context.database()).open();
    if (!pending || !open)
        return pending ? open.failure() : pending.failure();
    std::vector<Request> requests;
    for (const qint64 id : increases) {
        const auto increase =
            std::find_if(pending->begin(), pending->end(), [id](const PriceIncrease &each) { return each.id == id; });
        if (increase == pending->end())
            return usageError(QStringLiteral("unknown_price_increase"),
                              QStringLiteral("No host has proposed a price increase %1 that is still open.").arg(id),
                              QStringLiteral("Look at bursarctl price-increase list."));
        const bool answered = std::any_of(open->begin(), open->end(), [id](const Request &request) {
            const auto order = request.command();
            return order && order->priceIncrease == id;
        });
        if (answered)
            return usageError(QStringLiteral("answered_already"),
                              QStringLiteral("Price increase %1 is being answered already.").arg(id),
                              QStringLiteral("Look at the list of requests."));
        CommandOrder order;
        order.command = accept ? InstanceCommand::AcceptPrice : InstanceCommand::RejectPrice;
        order.instance = increase->instance;
        order.priceIncrease = id;
        auto request = commandRequest(m_context, by, order);
        if (!request)
            return request.failure();
        requests.push_back(*std::move(request));
    }
    return leaveRequests(m_context, by, std::move(requests));
}

Expected<std::vector<Request>> RequestDesk::prepay(const MemberId &by, InstanceId instance, Money amount)
{
    if (amount <= Money{})
        return usageError(QStringLiteral("bad_amount"), QStringLiteral("Nothing would be paid in advance."),
                          QStringLiteral("Name an amount of more than $0."));
    CommandOrder order;
    order.command = InstanceCommand::Prepay;
    order.instance = instance;
    order.amount = amount;
    const auto request = commandRequest(m_context, by, order);
    if (!request)
        return request.failure();
    return leaveRequests(m_context, by, {*request});
}

Expected<void> RequestDesk::keepRunning(const MemberId &by, const std::vector<InstanceId> &instances)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    ledger::RunningRulesStore store(m_context.database());
    const auto breaches = store.breaches();
    if (!breaches)
        return breaches.failure();
    for (const InstanceId &instance : instances) {
        const auto contract = ledger::ContractStore(m_context.database()).byInstance(instance);
        if (!contract)
            return contract.failure();
        if (!*contract)
            return Unexpected{unknownInstance(instance)};
        bool planned = false;
        for (ledger::RunningRulesStore::Breach breach : *breaches) {
            if (breach.instance != instance || !breach.due || breach.answer == ledger::RunningRulesStore::Answer::Keep)
                continue;
            planned = true;
            breach.answer = ledger::RunningRulesStore::Answer::Keep;
            auto done = store.save(breach);
            if (done)
                done =
                    (*transaction)
                        ->append(audit_action::instanceKept, (*contract)->team.value_or(TeamId{}), instance.toString(),
                                 {{QStringLiteral("rule"), breach.rule}, {QStringLiteral("reason"), breach.reason}});
            if (!done)
                return done;
        }
        if (!planned)
            return usageError(QStringLiteral("no_stop_planned"),
                              QStringLiteral("No rule is going to stop instance %1.").arg(instance.toString()),
                              QStringLiteral("Nothing needs to be done."));
    }
    return (*transaction)->commit();
}

Expected<std::vector<Request>> RequestDesk::changeBid(const MemberId &by, const std::vector<InstanceId> &instances,
                                                      HourlyRate bid)
{
    if (bid <= HourlyRate{})
        return usageError(QStringLiteral("bad_bid"), QStringLiteral("A bid must be more than $0 an hour."),
                          QStringLiteral("Name what an hour of the whole machine may cost."));
    const auto seen = ledger::ContractStore(m_context.database()).lastSeen();
    if (!seen)
        return seen.failure();
    std::vector<Request> requests;
    for (const InstanceId &instance : instances) {
        const bool isBid = std::any_of(seen->begin(), seen->end(), [instance](const ledger::LastSeen &row) {
            return row.instance == instance && row.observed.isBid;
        });
        if (!isBid)
            return usageError(QStringLiteral("not_interruptible"),
                              QStringLiteral("Instance %1 is not an interruptible rental: its price is the host's.")
                                  .arg(instance.toString()),
                              QStringLiteral("Bid for interruptible instances only."));
        CommandOrder order;
        order.command = InstanceCommand::ChangeBid;
        order.instance = instance;
        order.bid = bid;
        auto request = commandRequest(m_context, by, order);
        if (!request)
            return request.failure();
        requests.push_back(*std::move(request));
    }
    return leaveRequests(m_context, by, std::move(requests));
}

} // namespace bursar::governor
