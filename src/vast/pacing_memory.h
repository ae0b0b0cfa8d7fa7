#pragma once

#include "vast/queue/learned_interval.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace bursar::vast {

/// Where learned intervals, last call times and the search rows of the day live between runs and are shared between
/// processes that use the same key. The governor keeps them in a working table; InMemoryPacing serves tests.
/// `exchange…` stores only if `expected` is still what is stored (conditional update), and tells whether it did.
class PacingMemory
{
public:
    struct Entry
    {
        LearnedInterval learned;
        Instant nextAllowed{}; ///< no call of this endpoint before
        std::optional<Instant> lastRefused;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct SearchRows
    {
        QDate day; ///< UTC
        int used = 0; ///< rows that searches returned on it
        std::optional<Instant> goneUntil; ///< Vast.ai said that the quota is used up
        friend bool operator==(const SearchRows &, const SearchRows &) = default;
    };

    virtual ~PacingMemory() = default;
    virtual std::optional<Entry> load(const QString &endpoint) = 0;
    virtual bool exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next) = 0;
    /// Every endpoint known, by its name.
    virtual std::map<QString, Entry> all() = 0;
    virtual std::optional<SearchRows> loadSearchRows() = 0;
    virtual bool exchangeSearchRows(const std::optional<SearchRows> &expected, const SearchRows &next) = 0;
};

} // namespace bursar::vast
