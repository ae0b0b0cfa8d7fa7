#pragma once

#include "desktop/parts/form_dialog.h"

class QLineEdit;

namespace bursar::desktop {

/// Gives a search a name.
class SaveSearchDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `taken`: names that would be replaced, which is said.
    SaveSearchDialog(const QStringList &taken, QWidget *parent);
    QString name() const;

protected:
    QString problem() const override;

private:
    QStringList m_taken;
    QLineEdit *m_name;
};

} // namespace bursar::desktop
