#pragma once

#include "domain/key_permissions.h"
#include "domain/key_review.h"
#include "vast/client.h"

#include <QDate>

#include <memory>

namespace bursar::governor {

/// Tries with a key what it should be able to do and what not, by calls that do no harm: they read, or they change
/// something that cannot exist (number 0). What could do harm all the same is not tried, and said so. Calls go out one
/// after the other at background priority.
class KeyProbe
{
public:
    using Done = std::function<void(std::vector<ProbeCell>)>;

    /// `should`: what the key is for. `today`: a UTC day, for reading charges.
    static void run(std::shared_ptr<vast::Client> client, const KeyPermissions &should, QDate today, Done done);
    /// What would be tried, when the key is not here.
    static std::vector<ProbeCell> untried(const KeyPermissions &should, const QString &why);
};

/// One harmless call that these permissions allow; whether the key works. Used before a new key takes over.
void testKey(std::shared_ptr<vast::Client> client, const KeyPermissions &permissions, QDate today,
             std::function<void(vast::Result<bool>)> done);

} // namespace bursar::governor
