#pragma once

#include "vast/call.h"
#include "vast/secret.h"

#include <map>

namespace bursar::vast::calls {

// /api/v0/secrets/ · read: user_read 5 s, write: user_write 3 s · seen: docs, official client. The account's own
// environment: Vast.ai injects it into every instance.

/// Values are secrets: show the names.
Call<std::map<QString, Secret>> listSecrets();
Call<bool> createSecret(const QString &name, const Secret &value);
Call<bool> changeSecret(const QString &name, const Secret &value);
Call<bool> deleteSecret(const QString &name);

} // namespace bursar::vast::calls
