#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/rental_template.h"

class QLineEdit;

namespace bursar::desktop {

class FieldRow;

/// Under which name the rental's details are saved.
class TemplateDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `name`: the template that was chosen, to be saved anew; may be empty.
    TemplateDialog(const std::vector<RentalTemplate> &known, const QString &name, QWidget *parent = nullptr);

    QString name() const;

private:
    QString problem() const override;
    void showHelp();

    QStringList m_known;
    QLineEdit *m_name;
    FieldRow *m_row;
};

} // namespace bursar::desktop
