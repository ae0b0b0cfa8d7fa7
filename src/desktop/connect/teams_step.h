#pragma once

#include "governor/reading/views.h"

#include <QWidget>

class QListWidget;

namespace bursar::desktop {

class Label;

/// Which teams shall rent through a freshly connected account, from today on. Nobody moves by itself.
class TeamsStep final : public QWidget
{
    Q_OBJECT
public:
    explicit TeamsStep(QWidget *parent = nullptr);

    /// Lists the teams that rent through other accounts; what is chosen stays chosen.
    void showTeams(const governor::DeskSnapshot &snapshot, const Account &account);
    /// How many could be chosen.
    int teams() const;
    /// Slugs.
    QStringList chosen() const;
    void showProblem(const QString &problem);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    Label *m_title;
    QListWidget *m_list;
    Label *m_problem;
};

} // namespace bursar::desktop
