#include "governor/executor/stop_counts.h"

#include <algorithm>

namespace bursar::governor {

StopCounts::StopCounts(std::map<QString, StopBrake> above)
    : m_above(std::move(above))
{
}

void StopCounts::addRunning(const TeamId &team, const std::set<QString> &owners)
{
    ++m_teams[team].running;
    for (const QString &owner : owners)
        ++m_owners[owner].running;
}

bool StopCounts::letsStop(const TeamId &team, const StopBrake &brake, const std::set<QString> &owners) const
{
    const auto ofTeam = m_teams.find(team);
    if (ofTeam == m_teams.end() || !ofTeam->second.letsOneMore(brake))
        return false;
    return std::all_of(owners.begin(), owners.end(), [this](const QString &owner) {
        const auto above = m_above.find(owner);
        const auto count = m_owners.find(owner);
        return above != m_above.end() && count != m_owners.end() && count->second.letsOneMore(above->second);
    });
}

void StopCounts::addStopped(const TeamId &team, const std::set<QString> &owners)
{
    ++m_teams[team].stopped;
    for (const QString &owner : owners)
        ++m_owners[owner].stopped;
}

} // namespace bursar::governor
