#include "governor/requests/request_desk.h"

#include "domain/audit_actions.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/remote_reads.h"
#include "governor/requests/left_requests.h"
#include "governor/requests/second_person.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "vast/calls/instance_output.h"

namespace bursar::governor {

namespace {

/// Five percent: what a price moves while somebody reads.
HourlyRate usualTolerance(const Proposal &proposal)
{
    return HourlyRate::fromNanos(truePricePerHour(proposal).nanos() / 20);
}

/// What Vast.ai would not rent whatever the policy says.
Expected<void> check(const Proposal &proposal)
{
    if (proposal.offer.id.isEmpty())
        return usageError(QStringLiteral("no_offer"), QStringLiteral("The rental names no offer."),
                          QStringLiteral("Choose one of the offers."));
    if (proposal.image.trimmed().isEmpty())
        return usageError(QStringLiteral("no_image"), QStringLiteral("The rental names no image to run."),
                          QStringLiteral("Name a Docker image, for example pytorch/pytorch:latest."));
    if (proposal.disk < Gigabytes::fromWhole(8)) // Vast.ai's smallest
        return usageError(
            QStringLiteral("disk_too_small"),
            QStringLiteral("A disk of %1 GB is too small: Vast.ai rents 8 GB or more.").arg(proposal.disk.toString()),
            QStringLiteral("Ask for 8 GB or more; the size can never be changed later."));
    if (proposal.plannedTime <= Duration{0})
        return usageError(QStringLiteral("bad_hours"), QStringLiteral("The planned time must be longer than nothing."),
                          QStringLiteral("Enter 1 hour or more."));
    if (const auto problem = problemOf(proposal.launch))
        return Unexpected{*problem};
    return {};
}

Request rentalRequest(Context &context, const MemberId &by, const Proposal &proposal, const QString &reason,
                      const QString &exceptionReason, const RentalLeeway &leeway)
{
    RentalOrder order;
    order.proposal = proposal;
    order.exceptionReason = exceptionReason.trimmed();
    order.mayTakeEqualOffer = leeway.mayTakeEqualOffer;
    order.priceTolerance = leeway.priceTolerance.value_or(usualTolerance(proposal));
    Request request = newRequest(context, RequestKind::Rental, by);
    request.team = proposal.team;
    request.reason = reason;
    request.order = toJson(order);
    return request;
}

Expected<void> checkCount(qsizetype count)
{
    if (count >= 1 && count <= 100)
        return {};
    return usageError(QStringLiteral("bad_count"), QStringLiteral("%1 rentals at once cannot be asked for.").arg(count),
                      QStringLiteral("Ask for 1 to 100."));
}

} // namespace

RequestDesk::RequestDesk(Context &context)
    : m_context(context)
{
}

Expected<std::vector<Request>> RequestDesk::rent(const MemberId &by, const Proposal &proposal, const QString &reason,
                                                 int count, const QString &exceptionReason, const RentalLeeway &leeway)
{
    for (const Expected<void> &fine : {checkCount(count), check(proposal)})
        if (!fine)
            return fine.failure();
    std::vector<Request> requests;
    const BatchId batch = count > 1 ? m_context.newId<BatchId>() : BatchId{};
    for (int i = 0; i < count; ++i) {
        // The first takes the offer, the others the next cheapest equals.
        requests.push_back(rentalRequest(m_context, by, proposal, reason, exceptionReason,
                                         {leeway.priceTolerance, i > 0 || leeway.mayTakeEqualOffer}));
        requests.back().batch = batch;
    }
    return leaveRequests(m_context, by, std::move(requests));
}

Expected<std::vector<Request>> RequestDesk::rentEach(const MemberId &by, const std::vector<Proposal> &proposals,
                                                     const QString &reason, const QString &exceptionReason)
{
    if (const Expected<void> fine = checkCount(static_cast<qsizetype>(proposals.size())); !fine)
        return fine.failure();
    std::vector<Request> requests;
    const BatchId batch = proposals.size() > 1 ? m_context.newId<BatchId>() : BatchId{};
    for (const Proposal &proposal : proposals) {
        if (const Expected<void> fine = check(proposal); !fine)
            return fine.failure();
        requests.push_back(rentalRequest(m_context, by, proposal, reason, exceptionReason, {std::nullopt, true}));
        requests.back().batch = batch;
    }
    return leaveRequests(m_context, by, std::move(requests));
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
    const bool mayHaveMoved = request.kind == RequestKind::Transfer && request.state == RequestState::Submitting;
    const bool mayExist =
        mayHaveMoved || request.state == RequestState::Submitted || request.state == RequestState::Running;
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
