#pragma once

#include "domain/people.h"
#include "domain/request.h"
#include "foundation/expected.h"

#include <QDate>

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

// A team that moves to another cost centre spends another department's budget: under four eyes that is a raise.
// Private to the room.

/// The request for it, which waits for a second person.
Request moveRequest(Context &context, const MemberId &by, const Team &team, const QString &codeBefore,
                    const QString &codeAfter, const QDate &fromDay);
/// Whether the request is such a move.
bool isTeamMove(const Request &request);
/// Makes a move that was approved. Refused as `change_outdated` when the team has moved meanwhile.
Expected<void> carryOutTeamMove(Context &context, ledger::RecordTransaction &transaction, const Request &request);

} // namespace bursar::governor
