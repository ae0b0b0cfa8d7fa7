#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/month_close.h"

class QLineEdit;

namespace bursar::desktop {

class MoneyEdit;

/// Signs up to what a difference per instance, meter and day is not worth a question.
class ToleranceDialog final : public FormDialog
{
    Q_OBJECT
public:
    ToleranceDialog(const std::optional<SignedTolerance> &now, QWidget *parent);

    Money amount() const;
    QString reason() const;

protected:
    QString problem() const override;

private:
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
