#pragma once

#include "domain/notice.h"
#include "domain/people.h"
#include "foundation/expected.h"

#include <vector>

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

// What a person must act on beside budgets, as it stands in the ledger now. Notices without ids.

/// Stops that rules will carry out, and those that were held back since too many would stop at once.
Expected<std::vector<Notice>> plannedStops(ledger::Database &database, Instant now);
/// Accounts whose money runs out sooner than people want to be told.
Expected<std::vector<Notice>> lowAccounts(ledger::Database &database, Instant now);
/// Requests of any kind that wait for a person.
Expected<std::vector<Notice>> waitingApprovals(ledger::Database &database, Instant now);
/// The executor's key of an account is gone, or Vast.ai does not take it any more.
Notice lostKey(const Account &account, const Error &problem, Instant now);
/// How the causes of an account's lost keys begin.
QString lostKeyCause(const AccountId &account);
/// The error says that a key is missing or refused, and not that something else is wrong.
bool isLostKey(const Error &error);

} // namespace bursar::governor
