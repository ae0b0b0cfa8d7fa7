#pragma once

#include "domain/compiled_policy.h"

namespace bursar::desktop {

/// What a policy lets through of a team's last search, with nothing rented or spent yet.
struct PolicyReach
{
    int offers = 0; ///< of the snapshot
    int allowed = 0;
    struct Gpu
    {
        QString name;
        int count = 0;
        HourlyRate cheapest; ///< true price with 20 GB of disk
        friend bool operator==(const Gpu &, const Gpu &) = default;
    };
    std::vector<Gpu> byGpu; ///< allowed ones by name, most first
    std::optional<Duration> dayBuys; ///< how long the daily budget lasts on the cheapest of all
    QString costliestRule; ///< the field without which most further offers would be allowed; empty: none would
    int costs = 0; ///< how many those are
    friend bool operator==(const PolicyReach &, const PolicyReach &) = default;
};

/// `standing` gives moment and zone; what is spent and held in it does not count here.
PolicyReach reachOf(const Policy &policy, const Standing &standing, const OfferSnapshot &snapshot);

} // namespace bursar::desktop
