#pragma once

#include "foundation/error.h"

#include <QWidget>

class QPushButton;

namespace bursar::desktop {

class Label;

/// An error in the page: what happened, what to do next, one button.
class ErrorState final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);

    /// `button` is the remedy's verb (`Open key settings`, `Try again`); empty for none.
    void setError(const Error &error, const QString &button);

Q_SIGNALS:
    void buttonActivated();

private:
    Label *m_message;
    Label *m_remedy;
    QPushButton *m_button;
};

} // namespace bursar::desktop
