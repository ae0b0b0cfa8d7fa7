#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/desk.h"

class QComboBox;
class QPushButton;

namespace bursar::desktop {

class HolidayModel;
class Label;
class Prompter;
class TableView;

/// A team's holidays, or the organisation's: the list, and a file in its place after a look at what it would change.
class HolidaysDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Desk and prompter outlive it.
    HolidaysDialog(governor::Desk &desk, Prompter &prompter, const Team &team, QWidget *parent);

Q_SIGNALS:
    /// The list is another one now.
    void changed(const QString &told);

protected:
    QString problem() const override;

private:
    TeamId whose() const; ///< empty: the organisation's
    void readList();
    void chooseFile();
    void showPreview(const Expected<governor::TeamHolidays::Preview> &preview);
    void import();
    void clear();
    void finish(const Expected<Holidays> &days);

    governor::Desk &m_desk;
    Prompter &m_prompter;
    TeamId m_team;
    QByteArray m_content; ///< of the file that was chosen
    bool m_sound = false; ///< it can be imported
    int m_question = 0;

    QComboBox *m_whose;
    HolidayModel *m_days;
    TableView *m_table;
    Label *m_problems;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

} // namespace bursar::desktop
