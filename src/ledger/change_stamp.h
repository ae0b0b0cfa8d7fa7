#pragma once

#include "ledger/database.h"

namespace bursar::ledger {

/// Tells whether anything that desks show has changed, without reading it: the audit trail's head and what moves in the
/// working tables. Two stamps are equal as long as nothing has; any connection gives the same one.
struct ChangeStamp
{
    qint64 events = 0;
    qint64 observations = 0; ///< rows of last_seen
    qint64 observedAt = 0; ///< newest of them
    qint64 meters = 0; ///< open meters
    qint64 meteredUntil = 0; ///< newest of them
    qint64 leaseEpoch = 0;
    bool leaseHeld = false;
    friend bool operator==(const ChangeStamp &, const ChangeStamp &) = default;
};
Expected<ChangeStamp> changeStamp(Database &database);

} // namespace bursar::ledger
