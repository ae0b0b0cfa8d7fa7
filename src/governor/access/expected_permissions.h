#pragma once

#include "domain/vendor_access.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// A key that lies where this process can read it, and what it should be able to do.
struct KeyToReview
{
    qint64 number = 0; ///< 0: not known
    QString name;
    KeyReference place;
    KeyPermissions permissions;
};
/// The account's keys whose places are known, its own among them; with a `number`, that one alone. What a key should
/// do is what it was made for; the account's own, when a person made it, what Bursar needs of it.
Expected<std::vector<KeyToReview>> keysToReview(ledger::Database &database, const AccountId &account, qint64 number);

} // namespace bursar::governor
