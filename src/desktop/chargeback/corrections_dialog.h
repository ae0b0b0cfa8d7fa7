#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/desk.h"

class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class CorrectionModel;
class MoneyEdit;
class TableView;

/// Lines that people add to a team's draft before it is issued; each can be withdrawn until then.
class CorrectionsDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The desk outlives it.
    CorrectionsDialog(governor::Desk &desk, const TeamId &team, const QString &teamName, Month month, QWidget *parent);

Q_SIGNALS:
    void changed();

protected:
    QString problem() const override;

private:
    void readList();
    void add();
    void withdraw();
    void finish(const Expected<Correction> &done);

    governor::Desk &m_desk;
    TeamId m_team;
    Month m_month;
    CorrectionModel *m_lines;
    TableView *m_table;
    QPushButton *m_withdraw;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
