#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/reading/views.h"

class QComboBox;

namespace bursar::desktop {

/// Who should answer a request instead. It is a hint: everybody who may still can.
class DelegateDialog final : public FormDialog
{
    Q_OBJECT
public:
    DelegateDialog(const governor::RequestView &view, const governor::DeskSnapshot &snapshot, QWidget *parent);

    QString name() const;

protected:
    QString problem() const override;

private:
    QString m_asker;
    QComboBox *m_name;
};

} // namespace bursar::desktop
