#pragma once

#include "desktop/shell/page.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bursar::desktop {

class Label;

/// The last lines that an instance wrote: with search, following, saving to a file, and reading anew.
class LogView final : public QWidget
{
    Q_OBJECT
public:
    LogView(PageContext context, QWidget *parent = nullptr);

    /// Reads its logs; those of another one are forgotten. Does nothing for the one that is shown.
    void setInstance(InstanceId instance);
    void fetch();
    /// What was read; replaces what stands there. Who reads further up stays there.
    void showLogs(const QString &text);
    void showProblem(const Error &error);
    QLineEdit *searchField() const { return m_search; }

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void compose();
    void findNext();
    void save();
    void follow();

    PageContext m_context;
    InstanceId m_instance;
    QLineEdit *m_search;
    QPlainTextEdit *m_text;
    Label *m_state;
    QCheckBox *m_follow;
    QPushButton *m_save;
    QTimer m_timer; ///< while it follows
    QTimer m_soon;
    bool m_reading = false;
};

} // namespace bursar::desktop
