#pragma once

#include "domain/reconciliation.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// What we metered on the UTC days of a month beside what Vast.ai charged for them.
Expected<std::vector<MeteredDay>> meteredDays(ledger::Database &database, Month month, Instant now);

} // namespace bursar::governor
