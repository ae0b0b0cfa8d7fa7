#pragma once

#include "domain/ids.h"
#include "foundation/expected.h"
#include "foundation/time_types.h"

#include <QString>

#include <map>
#include <optional>

namespace bursar::ledger {

class Database;

/// What is known of things outside Bursar: stops placed with Vast.ai's scheduler, and who made strangers. Working
/// tables.
class OutsideStore
{
public:
    /// A stop that Vast.ai is to make by itself.
    struct Stop
    {
        InstanceId instance;
        AccountId account;
        std::optional<qint64> job; ///< its number there; none: not placed, or not known whether
        Instant at;
        QString trouble; ///< why Vast.ai refused it, for people; empty: it did not
        Instant askedAt; ///< the latest try
    };
    /// The call that made a stranger; without address: looked for and not found.
    struct Origin
    {
        InstanceId instance;
        qint64 apiKey = 0;
        QString address;
        Instant at;
    };

    explicit OutsideStore(Database &database);
    Expected<std::map<InstanceId, Stop>> stops() const;
    Expected<void> save(const Stop &stop);
    Expected<void> removeStop(const InstanceId &instance);
    Expected<std::map<InstanceId, Origin>> origins() const;
    Expected<void> save(const Origin &origin);
    Expected<void> removeOrigin(const InstanceId &instance);

private:
    Database &m_database;
};

} // namespace bursar::ledger
