#pragma once

#include "foundation/time_types.h"

#include <QString>

#include <optional>

namespace bursar::vast {

/// Where learned intervals, last call times and the search quota live between runs and are shared between processes
/// that use the same key. The governor keeps them in a working table; InMemoryPacing serves tests.
class PacingMemory
{
public:
    struct Entry
    {
        Duration interval{}; ///< learned minimum interval
        Instant nextAllowed{}; ///< no call of this endpoint before
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    virtual ~PacingMemory() = default;
    virtual std::optional<Entry> load(const QString &endpoint) = 0;
    /// Takes the next slot: if `expected` is still what is stored, stores `next` and returns true (conditional update).
    virtual bool exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next) = 0;
};

} // namespace bursar::vast
