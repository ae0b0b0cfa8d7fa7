#pragma once

#include "domain/compiled_policy.h"

namespace bursar::desktop {

/// What a policy lets through of a team's last search, with nothing rented or spent yet.
struct PolicyReach
{
    int offers = 0; ///< of the snapshot
    int allowed = 0;
    std::vector<std::pair<QString, int>> byGpu; ///< allowed ones by name, most first
    QString costliestRule; ///< the field without which most further offers would be allowed; empty: none would
    int costs = 0; ///< how many those are
    friend bool operator==(const PolicyReach &, const PolicyReach &) = default;
};

/// `standing` gives moment and zone; what is spent and held in it does not count here.
PolicyReach reachOf(const Policy &policy, const Standing &standing, const OfferSnapshot &snapshot);

} // namespace bursar::desktop
