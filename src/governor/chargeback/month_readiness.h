#pragma once

#include "governor/chargeback/chargeback.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// What Chargeback::readiness tells, on any connection.
Expected<Chargeback::Readiness> monthReadiness(ledger::Database &database, Month month, Instant now,
                                               const std::vector<TeamId> &teams = {});

} // namespace bursar::governor
