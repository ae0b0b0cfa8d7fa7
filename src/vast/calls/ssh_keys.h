#pragma once

#include "domain/ids.h"
#include "vast/call.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

struct SshKey
{
    qint64 id = 0;
    QString publicKey;
    std::optional<Instant> createdAt; ///< a number, though the docs say date-time
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// The account's keys: /api/v0/ssh/ · read: user_read, write: user_write · 1 s · seen: docs, official client. In a
// team's context they are refused (`team_ssh_keys_not_supported`): attach keys to instances there.

/// Empty also when Vast.ai answers 404, as it does where there is none.
Call<Rows<SshKey>> listSshKeys();
Call<bool> createSshKey(const QString &publicKey);
Call<bool> changeSshKey(qint64 id, const QString &publicKey);
Call<bool> deleteSshKey(qint64 id);

// An instance's keys: /api/v0/instances/{id}/ssh/ · read: instance_read, write: instance_write · nothing published,
// detaching 2 s · seen: docs, official client.

Call<Rows<SshKey>> listInstanceSshKeys(InstanceId instance);
Call<bool> attachSshKey(InstanceId instance, const QString &publicKey);
Call<bool> detachSshKey(InstanceId instance, qint64 id);

} // namespace bursar::vast::calls
