#pragma once

#include "desktop/shell/page.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bursar::desktop {

class Label;

/// The last lines that an instance wrote: with search, saving to a file, and reading anew.
class LogsDialog final : public QDialog
{
    Q_OBJECT
public:
    LogsDialog(PageContext context, InstanceId instance, QWidget *parent);

    /// What was read; replaces what stands there.
    void showLogs(const QString &text);
    void showProblem(const Error &error);

private:
    void fetch();
    void findNext();
    void save();

    PageContext m_context;
    InstanceId m_instance;
    QLineEdit *m_search;
    QPlainTextEdit *m_text;
    Label *m_state;
    QPushButton *m_save;
};

} // namespace bursar::desktop
