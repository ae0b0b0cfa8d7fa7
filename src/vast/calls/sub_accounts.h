#pragma once

#include "vast/call.h"
#include "vast/calls/rows.h"
#include "vast/secret.h"

namespace bursar::vast {

struct SubAccount
{
    qint64 id = 0;
    qint64 parent = 0;
    qint64 key = 0; ///< the number of its key, not the key
    QString email;
    QString userName;
    std::optional<Instant> createdAt;
    std::optional<Instant> deletedAt;
};

struct SubAccountDraft
{
    QString email;
    QString userName;
    Secret password;
    bool hostOnly = false;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/subaccounts/?owner=me · user_read · 2.1 s · seen: docs, official client.
Call<Rows<SubAccount>> listSubAccounts();
/// POST /api/v0/users/ · user_write · 3 s · seen: docs, official client. Refused with slug `user_exists` (409).
Call<SubAccount> createSubAccount(const SubAccountDraft &draft);

} // namespace bursar::vast::calls
