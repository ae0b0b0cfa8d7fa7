#include "governor/access/expected_permissions.h"

#include "domain/role_templates.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"

#include <algorithm>

namespace bursar::governor {

Expected<std::vector<KeyToReview>> keysToReview(ledger::Database &database, const AccountId &accountId, qint64 number)
{
    const auto account = ledger::AccountStore(database).byId(accountId);
    const auto known = ledger::KeyStore(database).all();
    if (!account || !known)
        return account ? known.failure() : account.failure();
    std::vector<KeyToReview> keys;
    for (const KnownKey &key : *known) {
        if (key.account == accountId && !key.revokedAt && (number == 0 || key.number == number))
            keys.push_back({key.number, key.name, key.place, key.permissions});
    }
    const bool ownIsThere = *account && std::ranges::any_of(*known, [&account](const KnownKey &key) {
        return key.account == (*account)->id && !key.revokedAt && key.place == (*account)->key;
    });
    if (*account && number == 0 && !ownIsThere)
        keys.push_back({0, QStringLiteral("Bursar's own"), (*account)->key,
                        roleTemplateNamed(u"executor").value_or(RoleTemplate()).permissions});
    return keys;
}

} // namespace bursar::governor
