#include "governor/requests/request_desk.h"

#include "domain/audit_actions.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/remote_reads.h"
#include "governor/requests/second_person.h"
#include "ledger/contract_store.h"
#include "ledger/price_increase_store.h"
#include "ledger/request_store.h"
#include "ledger/running_rules_store.h"
#include "ledger/team_store.h"
#include "vast/calls/instance_output.h"

#include <algorithm>

namespace bursar::governor {

namespace {

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

/// For an instance that exists; else a usage error.
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

/// All of them durable, or none; then whoever is executor is woken.
Expected<std::vector<Request>> leave(Context &context, const MemberId &by, std::vector<Request> requests)
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

} // namespace

RequestDesk::RequestDesk(Context &context)
    : m_context(context)
{
}

Expected<std::vector<Request>> RequestDesk::rent(const MemberId &by, const Proposal &proposal, const QString &reason,
                                                 int count, const QString &exceptionReason)
{
    if (count < 1 || count > 100)
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("bad_count"),
                                QStringLiteral("%1 rentals at once cannot be asked for.").arg(count),
                                QStringLiteral("Ask for 1 to 100."),
                                {}}};
    if (proposal.offer.id.isEmpty())
        return usageError(QStringLiteral("no_offer"), QStringLiteral("The rental names no offer."),
                          QStringLiteral("Choose one of the offers."));
    if (proposal.image.trimmed().isEmpty())
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("no_image"),
                                QStringLiteral("The rental names no image to run."),
                                QStringLiteral("Name a Docker image, for example pytorch/pytorch:latest."),
                                {}}};
    if (proposal.disk < Gigabytes::fromWhole(8)) // Vast.ai's smallest
        return Unexpected{Error{
            Error::Kind::Usage,
            QStringLiteral("disk_too_small"),
            QStringLiteral("A disk of %1 GB is too small: Vast.ai rents 8 GB or more.").arg(proposal.disk.toString()),
            QStringLiteral("Ask for 8 GB or more; the size can never be changed later."),
            {}}};
    if (proposal.plannedTime <= Duration{0})
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("bad_hours"),
                                QStringLiteral("The planned time must be longer than nothing."),
                                QStringLiteral("Enter 1 hour or more."),
                                {}}};
    std::vector<Request> requests;
    const BatchId batch = count > 1 ? m_context.newId<BatchId>() : BatchId{};
    for (int i = 0; i < count; ++i) {
        Request request = newRequest(m_context, RequestKind::Rental, by);
        request.team = proposal.team;
        request.batch = batch;
        request.reason = reason;
        RentalOrder order;
        order.proposal = proposal;
        order.exceptionReason = exceptionReason.trimmed();
        order.mayTakeEqualOffer = i > 0; // the first takes the offer, the others the next cheapest equals
        request.order = toJson(order);
        requests.push_back(request);
    }
    return leave(m_context, by, std::move(requests));
}

Expected<std::vector<Request>> RequestDesk::command(const MemberId &by, const std::vector<InstanceId> &instances,
                                                    InstanceCommand command, const QString &note,
                                                    const std::optional<Instant> &until)
{
    std::vector<Request> requests;
    for (const InstanceId &instance : instances) {
        CommandOrder order;
        order.command = command;
        order.instance = instance;
        order.note = note;
        order.until = until;
        auto request = commandRequest(m_context, by, order);
        if (!request)
            return request.failure();
        if (command == InstanceCommand::Extend && until && *until <= m_context.now())
            return Unexpected{Error{Error::Kind::Usage,
                                    QStringLiteral("end_in_the_past"),
                                    QStringLiteral("The new end lies in the past."),
                                    QStringLiteral("Name a later moment, or stop the instance."),
                                    {}}};
        requests.push_back(*std::move(request));
    }
    return leave(m_context, by, std::move(requests));
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
    return leave(m_context, by, std::move(requests));
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
    return leave(m_context, by, {*request});
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

Expected<Request> RequestDesk::show(const RequestId &id) const
{
    return requestWithId(m_context.database(), id);
}

Expected<Request> RequestDesk::cancel(const MemberId &by, const RequestId &id)
{
    // Read inside the transaction: the executor may be taking its next step at this moment.
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Request> found = show(id);
    if (!found)
        return found;
    Request request = *found;
    if (isEnd(request.state))
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("request_ended"),
                                QStringLiteral("Request %1 is %2 already.").arg(id.toString(), toString(request.state)),
                                {},
                                {}}};
    const bool mayExist = request.state == RequestState::Submitted || request.state == RequestState::Running;
    if (mayExist)
        return Unexpected{
            Error{Error::Kind::Usage,
                  QStringLiteral("too_late_to_cancel"),
                  QStringLiteral("Request %1 is with Vast.ai already and cannot be taken back.").arg(id.toString()),
                  request.kind == RequestKind::Rental ? QStringLiteral("Destroy its instance instead.") : QString(),
                  {}}};
    Expected<void> done;
    if (request.state == RequestState::Submitting) {
        request.cancelAsked = true;
        done = ledger::RequestStore::amend(**transaction, request, audit_action::cancelAsked, {});
    } else {
        const RequestState from = request.state;
        request.cancelAsked = true;
        request.state = RequestState::Cancelled;
        request.changedAt = m_context.now();
        done = ledger::RequestStore::advance(**transaction, request, from);
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return done.failure();
    return request;
}

void RequestDesk::fetchLogs(InstanceId instance, int lines, std::function<void(Expected<QString>)> done)
{
    const auto contract = ledger::ContractStore(m_context.database()).byInstance(instance);
    if (!contract || !*contract) {
        done(Unexpected{contract ? unknownInstance(instance) : contract.error()});
        return;
    }
    const AccountId account = (*contract)->account;
    const auto elsewhere = [&context = m_context, account, instance, lines, done](const Error &why) {
        const QJsonObject arguments{{QStringLiteral("instance"), instance.value()}, {QStringLiteral("lines"), lines}};
        context.remoteReads().ask(account, read_kind::logs, arguments, why,
                                  [done](const Expected<QJsonObject> &answer) {
                                      if (answer)
                                          done(answer->value(QLatin1String("text")).toString());
                                      else
                                          done(answer.failure());
                                  });
    };
    const Expected<vast::Client *> client = m_context.client(account);
    if (!client) {
        elsewhere(client.error());
        return;
    }
    (*client)->send(vast::calls::fetchLogs(instance, vast::LogOrder{lines, {}, false}), vast::Priority::Person,
                    [&context = m_context, account, elsewhere, done](const vast::Result<QString> &text) {
                        if (text)
                            done(*text);
                        else if (text.error().kind == vast::ApiError::Kind::NoKey)
                            elsewhere(context.inWords(text.error(), account));
                        else
                            done(Unexpected{context.inWords(text.error(), account)});
                    });
}

} // namespace bursar::governor
