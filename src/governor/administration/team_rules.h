#pragma once

#include "domain/people.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// Name, slug, zone and address of a team; usage errors in words.
Expected<void> checkTeamFields(const Team &team);
/// No other team, archived ones included, answers to the team's slug or name.
Expected<void> checkTeamNamesAreFree(ledger::Database &database, const Team &team);

} // namespace bursar::governor
