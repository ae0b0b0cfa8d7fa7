#include "desktop/widgets/team_switcher.h"

#include "desktop/look/icons.h"

#include <QSignalBlocker>

namespace bursar::desktop {

TeamSwitcher::TeamSwitcher(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("teamSwitcher"));
    setAccessibleName(tr("Team"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3);
    setTeams({});
    connect(this, &QComboBox::activated, this, &TeamSwitcher::teamChosen);
}

void TeamSwitcher::setTeams(const std::vector<Team> &teams)
{
    // What is the same stays: a list that somebody has open must not go under the mouse.
    if (count() > 0 && teams == m_teams)
        return;
    m_teams = teams;
    const std::optional<TeamId> before = team();
    const QSignalBlocker quiet(this);
    clear();
    const QIcon people = icon(QStringLiteral("people"), ColourRole::Muted);
    addItem(people, tr("All teams"), QString());
    for (const Team &team : teams)
        if (!team.archived)
            addItem(people, team.name, team.id.toString());
    setTeam(before);
}

std::optional<TeamId> TeamSwitcher::team() const
{
    return TeamId::parse(currentData().toString());
}

void TeamSwitcher::setTeam(const std::optional<TeamId> &team)
{
    const int row = team ? findData(team->toString()) : 0;
    setCurrentIndex(std::max(row, 0));
}

} // namespace bursar::desktop
