#pragma once

#include "desktop/parts/form_dialog.h"

class QLineEdit;

namespace bursar::desktop {

class FieldRow;

/// Under which name something is saved as a template.
class TemplateDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `known`: names that are taken; `name`: the template that was chosen, to be saved anew, may be empty; `help`:
    /// what is saved.
    TemplateDialog(const QStringList &known, const QString &name, const QString &help, QWidget *parent = nullptr);

    QString name() const;

private:
    QString problem() const override;
    void showHelp();

    QStringList m_known;
    QString m_help;
    QLineEdit *m_name;
    FieldRow *m_row;
};

} // namespace bursar::desktop
