#include "desktop/parts/team_colours.h"

#include "desktop/look/tokens.h"

#include <algorithm>
#include <limits>

namespace bursar::desktop {

TeamColours::TeamColours(const governor::DeskSnapshot &snapshot)
{
    constexpr std::size_t colours = 5;
    std::vector<TeamId> teams;
    for (const governor::TeamView &view : snapshot.teams)
        teams.push_back(view.team.id);
    if (teams.size() > colours) {
        std::map<TeamId, Money> spent;
        for (const governor::DailySpend &day : snapshot.monthByDay)
            spent[day.team] += day.amount;
        std::stable_sort(teams.begin(), teams.end(),
                         [&spent](const TeamId &left, const TeamId &right) { return spent[left] > spent[right]; });
        teams.resize(colours);
    }
    std::sort(teams.begin(), teams.end()); // ids are ordered by time
    int next = 0;
    for (const TeamId &team : teams)
        m_series.emplace(team, next++);
}

int TeamColours::of(const TeamId &team) const
{
    if (team.isEmpty())
        return unallocatedSeries;
    const auto found = m_series.find(team);
    return found == m_series.end() ? otherTeamsSeries : found->second;
}

int TeamColours::placeOf(const TeamId &team) const
{
    const int series = of(team);
    return series < 0 ? std::numeric_limits<int>::max() : series;
}

} // namespace bursar::desktop
