#pragma once

#include "domain/ids.h"
#include "domain/stop_brake.h"

#include <map>
#include <set>

namespace bursar::governor {

/// How many instances of each team, and for each budget above the teams, one look has stopped by rule, beside how many
/// the brakes let. Owners are named as commands name them.
class StopCounts
{
public:
    /// The brakes of owners above the teams.
    explicit StopCounts(std::map<QString, StopBrake> above);

    /// Before anything is asked: one that runs, and whose budgets above its team would stop it.
    void addRunning(const TeamId &team, const std::set<QString> &owners);
    /// Whether the team's brake and those of all these owners let one more stop.
    bool letsStop(const TeamId &team, const StopBrake &brake, const std::set<QString> &owners) const;
    void addStopped(const TeamId &team, const std::set<QString> &owners);

private:
    struct Count
    {
        int running = 0;
        int stopped = 0;
        bool letsOneMore(const StopBrake &brake) const { return stopped < brake.mostOf(running); }
    };

    std::map<QString, StopBrake> m_above;
    std::map<TeamId, Count> m_teams;
    std::map<QString, Count> m_owners;
};

} // namespace bursar::governor
