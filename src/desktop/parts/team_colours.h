#pragma once

#include "governor/reading/views.h"

#include <map>

namespace bursar::desktop {

/// Which chart colour a team has, the same one in every chart, bar and table. Up to five teams each have their own, in
/// the order in which they were made; of more, the five that spent most this month, and the rest share a grey.
class TeamColours
{
public:
    TeamColours() = default;
    explicit TeamColours(const governor::DeskSnapshot &snapshot);

    /// A series index for `Tokens::seriesColour`; `unallocatedSeries` for the empty team.
    int of(const TeamId &team) const;
    /// Where a team stands in legends, stacks and tables: in the order of the colours, all others behind them.
    int placeOf(const TeamId &team) const;

private:
    std::map<TeamId, int> m_series;
};

} // namespace bursar::desktop
