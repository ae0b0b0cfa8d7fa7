#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

/// Makes a change of the organisation's approval rules that a second person has approved. Refused as `change_outdated`
/// when they are others by now than those that it changes. Private to the room.
Expected<void> carryOutOrganisationChange(Context &context, ledger::RecordTransaction &transaction,
                                          const Request &request);

} // namespace bursar::governor
