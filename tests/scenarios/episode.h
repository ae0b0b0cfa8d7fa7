#pragma once

#include "foundation/time_types.h"

#include <QStringList>

#include <map>

namespace bursar {

/// What an episode is made from; the same plan gives the same episode, to the last call.
struct EpisodePlan
{
    quint64 seed = 1;
    Duration length = std::chrono::hours{6};
    bool tell = false; ///< writes what happens to standard error
};

/// What came of an episode.
struct EpisodeReport
{
    QStringList violations; ///< of what Bursar promises; empty: none
    std::map<QString, int> counts; ///< how often what happened, for the summary
};

/// Teams rent, command and decide for some hours, while everything that can break does: the network, the marketplace,
/// the executor, its lease. Then it is calm, everything is destroyed and charged, and Bursar's ledger is compared with
/// what the marketplace knows.
EpisodeReport playEpisode(const EpisodePlan &plan);

} // namespace bursar
