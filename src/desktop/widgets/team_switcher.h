#pragma once

#include "domain/people.h"

#include <QComboBox>

namespace bursar::desktop {

/// Which team the window shows: all, or one.
class TeamSwitcher final : public QComboBox
{
    Q_OBJECT
public:
    explicit TeamSwitcher(QWidget *parent = nullptr);

    /// Archived ones are left out; the choice stays when it is still there.
    void setTeams(const std::vector<Team> &teams);
    /// Nothing means all teams.
    std::optional<TeamId> team() const;
    /// Without telling `teamChosen`; an unknown team means all.
    void setTeam(const std::optional<TeamId> &team);

Q_SIGNALS:
    void teamChosen();

private:
    std::vector<Team> m_teams;
};

} // namespace bursar::desktop
