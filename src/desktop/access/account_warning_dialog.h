#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

class CountEdit;
class MoneyEdit;

/// When people are told that an account's money runs out: by days, by dollars.
class AccountWarningDialog final : public FormDialog
{
    Q_OBJECT
public:
    AccountWarningDialog(const governor::AccountView &account, QWidget *parent);

    AccountWarning warning() const;

protected:
    QString problem() const override;

private:
    CountEdit *m_days;
    MoneyEdit *m_below;
};

} // namespace bursar::desktop
