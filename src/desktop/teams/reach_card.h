#pragma once

#include "desktop/teams/policy_reach.h"

#include <QWidget>

class QVBoxLayout;

namespace bursar::desktop {

class Label;

/// How many offers of the team's last search a draft allows, beside what is saved, and which rule costs most.
class ReachCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ReachCard(QWidget *parent = nullptr);

    /// `correct` names the field that counts as saved until it is corrected; may be empty.
    void showReach(const PolicyReach &draft, const PolicyReach &saved, int version, const QString &age,
                   const QString &correct);
    /// There was no search yet.
    void showNothing(const QString &why);

private:
    void clearRows();
    void addRow(const QString &name, int count, const QString &price = QString(), bool strong = false);

    Label *m_count;
    Label *m_of;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    Label *m_note;
};

} // namespace bursar::desktop
