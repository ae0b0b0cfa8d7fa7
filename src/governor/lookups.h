#pragma once

#include "domain/people.h"
#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// By slug or display name; else a usage error that lists the teams. Archived teams are found too.
Expected<Team> teamNamed(ledger::Database &database, const QString &slugOrName);
/// As above, but archived teams are refused.
Expected<Team> activeTeamNamed(ledger::Database &database, const QString &slugOrName);
/// A usage error when the ledger has no such team.
Expected<Team> teamWithId(ledger::Database &database, const TeamId &id);
/// A usage error when there is none.
Expected<Request> requestWithId(ledger::Database &database, const RequestId &id);
/// Not archived; else a usage error that lists the accounts.
Expected<Account> accountNamed(ledger::Database &database, const QString &name);

} // namespace bursar::governor
