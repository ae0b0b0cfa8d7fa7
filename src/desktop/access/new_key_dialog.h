#pragma once

#include "desktop/access/key_dialog.h"
#include "governor/access/access_desk.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

/// A key that can do what a team's policy needs and no more.
class NewKeyDialog final : public KeyDialog
{
    Q_OBJECT
public:
    NewKeyDialog(const governor::DeskSnapshot &snapshot, QWidget *parent);

    governor::AccessDesk::NewKey key() const;

protected:
    QString problem() const override;

private:
    const governor::TeamView *team() const;
    void showTeam();

    std::vector<governor::TeamView> m_teams;
    Instant m_now;
    QComboBox *m_team;
    QComboBox *m_days;
};

} // namespace bursar::desktop
