#pragma once

#include "desktop/teams/replay_inquiry.h"

#include <QWidget>

class QPushButton;

namespace bursar::desktop {

class Label;

/// What the last 90 days would have been under the draft, in five figures; the list on demand.
class ReplayCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayCard(QWidget *parent = nullptr);

    /// Fresh figures are on their way; the old ones stay until then.
    void showWorking();
    /// The team's own tally; `list` when there are rentals to show.
    void showReplay(const ReplayTally &team, bool list);
    void showProblem(const Error &error);

Q_SIGNALS:
    void listAsked();

private:
    Label *addRow(const QString &name, const QString &objectName);

    QWidget *m_card;
    Label *m_refused;
    Label *m_delayed;
    Label *m_waiting;
    Label *m_avoided;
    Label *m_note;
    QPushButton *m_list;
};

} // namespace bursar::desktop
