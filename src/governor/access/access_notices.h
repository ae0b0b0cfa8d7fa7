#pragma once

#include "domain/notice.h"
#include "foundation/expected.h"

#include <vector>

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// What a person must act on about keys, as it stands in the ledger now: what a review found, and keys that are to be
/// renewed within two weeks. Notices without ids.
Expected<std::vector<Notice>> accessNotices(ledger::Database &database, Instant now);

} // namespace bursar::governor
