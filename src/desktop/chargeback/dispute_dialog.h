#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/month_close.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

/// A person's word on a difference: what became of it, and why.
class DisputeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `state`: as it stands now.
    DisputeDialog(InstanceId instance, AmountKind kind, Money amount, DisputeState state, const QString &note,
                  QWidget *parent);

    DisputeState state() const;
    QString note() const;

protected:
    QString problem() const override;

private:
    QComboBox *m_state;
    QLineEdit *m_note;
};

} // namespace bursar::desktop
