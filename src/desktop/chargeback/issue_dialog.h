#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/chargeback/chargeback.h"

class QLineEdit;

namespace bursar::desktop {

/// The last look before a month's invoices get their numbers: which, how much, and why now when charges are open.
class IssueDialog final : public FormDialog
{
    Q_OBJECT
public:
    IssueDialog(Month month, const std::vector<Invoice> &drafts, const governor::Chargeback::Readiness &readiness,
                QWidget *parent);

    /// Why it is issued although charges are missing or fresh; empty when nothing is open.
    QString despite() const;

protected:
    QString problem() const override;

private:
    bool m_needsReason;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
