#include "governor/requests/second_person.h"

#include "governor/context.h"
#include "ledger/organisation_store.h"
#include "ledger/request_store.h"

namespace bursar::governor {

Request newRequest(Context &context, RequestKind kind, const MemberId &by)
{
    Request request;
    request.id = context.newId<RequestId>();
    request.kind = kind;
    request.by = by;
    request.createdAt = context.now();
    request.changedAt = context.now();
    return request;
}

Expected<Request> addWaiting(ledger::RecordTransaction &transaction, Request request)
{
    auto done = ledger::RequestStore::add(transaction, request);
    request.state = RequestState::AwaitingApproval;
    if (done)
        done = ledger::RequestStore::advance(transaction, request, RequestState::Requested);
    return done ? Expected<Request>(request) : done.failure();
}

Expected<Request> askSecondPerson(Context &context, std::unique_ptr<ledger::RecordTransaction> transaction,
                                  Request request)
{
    const auto added = addWaiting(*transaction, std::move(request));
    if (!added)
        return added;
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    request = *added;
    transaction.reset();
    if (auto woken = context.leaveWork(); !woken)
        return woken.failure();
    return request;
}

Error waitsForApproval(const Request &request, const QString &why)
{
    return {Error::Kind::Refused,
            QStringLiteral("needs_approval"),
            QStringLiteral("%1 Request %2 waits for it.").arg(why, request.id.toString()),
            QStringLiteral("Somebody else can answer it: bursarctl request approve %1").arg(request.id.toString()),
            {{QStringLiteral("request"), request.id.toString()}}};
}

Unexpected<Error> changeOutdated(const QString &what, int baseVersion)
{
    return Unexpected{Error{Error::Kind::Refused,
                            changeOutdatedCode,
                            QStringLiteral("This was a change of version %1, but %2 has been changed since.")
                                .arg(QString::number(baseVersion), what),
                            QStringLiteral("Look at the version that holds now, and ask again if it is still wanted."),
                            {}}};
}

Expected<bool> wantsFourEyes(Context &context)
{
    const auto organisation = ledger::OrganisationStore(context.database()).load();
    return organisation ? Expected<bool>(organisation->wantsFourEyes()) : organisation.failure();
}

} // namespace bursar::governor
