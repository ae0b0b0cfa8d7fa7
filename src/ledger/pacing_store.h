#pragma once

#include "foundation/time_types.h"
#include "ledger/database.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace bursar::ledger {

/// Working tables: what is learned of the pace of each endpoint per account, and the search rows of the day. The
/// exchanges are conditional updates: true if `expected` still stood there.
class PacingStore
{
public:
    struct Entry
    {
        Duration interval{};
        Instant nextAllowed{};
        Duration tooShort{}; ///< 0: none known
        Duration proven{}; ///< 0: none known
        int paced = 0;
        Instant lastRefused{}; ///< 0: never
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct SearchRows
    {
        QDate day; ///< UTC
        int used = 0;
        Instant goneUntil{}; ///< 0: not gone
        friend bool operator==(const SearchRows &, const SearchRows &) = default;
    };
    explicit PacingStore(Database &database);
    Expected<std::optional<Entry>> load(const QString &account, const QString &endpoint) const;
    /// By endpoint.
    Expected<std::vector<std::pair<QString, Entry>>> all(const QString &account) const;
    Expected<bool> exchange(const QString &account, const QString &endpoint, const std::optional<Entry> &expected,
                            const Entry &next);
    Expected<std::optional<SearchRows>> searchRows(const QString &account) const;
    Expected<bool> exchangeSearchRows(const QString &account, const std::optional<SearchRows> &expected,
                                      const SearchRows &next);

private:
    Database &m_database;
};

} // namespace bursar::ledger
