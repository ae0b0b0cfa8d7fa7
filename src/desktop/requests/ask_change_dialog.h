#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/decision.h"
#include "governor/desk.h"

class QLineEdit;

namespace bursar::desktop {

/// Asks whoever manages the policy for the change that a remedy names: field, value, and why.
class AskChangeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `team`: whose rental it is; the remedy may name another owner's budget.
    AskChangeDialog(governor::Desk &desk, const TeamId &team, const Remedy &remedy, QWidget *parent);

Q_SIGNALS:
    /// The request is in the ledger and waits.
    void asked(const bursar::RequestId &request);

protected:
    QString problem() const override;

private:
    void ask();

    governor::Desk &m_desk;
    TeamId m_team;
    Remedy m_remedy;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
