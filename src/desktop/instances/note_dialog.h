#pragma once

#include "desktop/parts/form_dialog.h"

class QLineEdit;

namespace bursar::desktop {

/// The note that people keep with an instance; it shows behind Bursar's own label at Vast.ai.
class NoteDialog final : public FormDialog
{
    Q_OBJECT
public:
    NoteDialog(const QString &note, QWidget *parent);
    QString note() const;

protected:
    QString problem() const override;

private:
    QString m_before;
    QLineEdit *m_note;
};

} // namespace bursar::desktop
