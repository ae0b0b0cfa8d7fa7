#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

#include <memory>

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

// What the use cases share that leave something to a second person. Private to the room.

Request newRequest(Context &context, RequestKind kind, const MemberId &by);

/// Writes a request that waits for a second person from its first moment on; the caller commits, and then leaves the
/// work.
Expected<Request> addWaiting(ledger::RecordTransaction &transaction, Request request);
/// The same, and ends the transaction with it.
Expected<Request> askSecondPerson(Context &context, std::unique_ptr<ledger::RecordTransaction> transaction,
                                  Request request);

/// What whoever asked is told: `needs_approval`, with the request among the details.
Error waitsForApproval(const Request &request, const QString &why);

// An approved request that cannot be carried out any more ends with one of these.
inline const QString changeOutdatedCode = QStringLiteral("change_outdated");
inline const QString periodOverCode = QStringLiteral("period_over");

/// Why a change cannot be made any more: somebody has saved another version since.
Unexpected<Error> changeOutdated(const QString &what, int baseVersion);

/// Whether the organisation wants a second person for what a person asks.
Expected<bool> wantsFourEyes(Context &context);

} // namespace bursar::governor
