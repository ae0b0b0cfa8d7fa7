#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/launch.h"

class QPlainTextEdit;

namespace bursar::desktop {

class FieldRow;

/// What a container begins with: the start script, and the environment without anything secret.
class LaunchDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit LaunchDialog(const Launch &launch, QWidget *parent = nullptr);

    /// As the form has it; its mode is as it was given.
    Launch launch() const;

private:
    QString problem() const override;
    void showErrors();

    Launch m_before;
    QPlainTextEdit *m_script;
    QPlainTextEdit *m_environment;
    FieldRow *m_scriptRow;
    FieldRow *m_environmentRow;
};

/// `A start script of 3 lines. Variables: BATCH_SIZE, HF_TOKEN.`; tells no value.
QString launchWords(const Launch &launch);

} // namespace bursar::desktop
