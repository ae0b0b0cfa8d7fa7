#pragma once

#include "domain/ids.h"
#include "domain/rolling_hour.h"
#include "foundation/expected.h"

#include <functional>

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// Something that still costs: an alive instance, or a reservation that has no instance yet.
struct FleetItem
{
    InstanceId instance; ///< empty: a reservation
    QString name; ///< for people: `instance 31855870, 2 × RTX 4090`
    TeamId team; ///< empty: a stranger's
    MemberId by;
    CostAhead ahead;
    bool holdsSlot = false;
    bool isRunning = false;
    int gpus = 0;
    HourlyRate bills; ///< now
    HourlyRate held; ///< as if it ran while it holds a slot; else its disk
};

/// What one instance cost in a piece of the last hour.
struct RecentCost
{
    TeamId team;
    MemberId by;
    PastCost cost;
    Money traffic; ///< within it
};

/// Everything that still costs, of one moment. `without`: a request whose own reservation does not count.
Expected<std::vector<FleetItem>> fleetItems(ledger::Database &database, Instant now, const RequestId &without);
/// What the last hour cost, from segments and open meters (charges come later).
Expected<std::vector<RecentCost>> recentCosts(ledger::Database &database, Instant now);

} // namespace bursar::governor
