#pragma once

#include "foundation/time_types.h"
#include "ledger/database.h"

#include <optional>

namespace bursar::ledger {

/// Working table: learned intervals and next allowed call per key and endpoint.
class PacingStore
{
public:
    struct Entry
    {
        Duration interval{};
        Instant nextAllowed{};
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    explicit PacingStore(Database &database);
    Expected<std::optional<Entry>> load(const QString &account, const QString &endpoint) const;
    /// Conditional update: true if `expected` still stood there.
    Expected<bool> exchange(const QString &account, const QString &endpoint, const std::optional<Entry> &expected,
                            const Entry &next);

private:
    Database &m_database;
};

} // namespace bursar::ledger
