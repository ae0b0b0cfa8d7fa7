#pragma once

#include "foundation/error.h"

#include <QDialog>

class QPushButton;

namespace bursar::desktop {

class FormLayout;
class Label;

/// A small form over a page: fields, why it cannot be saved yet, Cancel and one verb. Modal to its window, deletes
/// itself when it closes. Stays open until the ledger has answered.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// While the answer is on its way the verb waits.
    void setBusy(bool busy);
    /// What the ledger said against it; the form can be corrected.
    void showError(const Error &error);

Q_SIGNALS:
    /// The form is complete and a person wants it.
    void submitted();

protected:
    FormDialog(const QString &title, const QString &verb, QWidget *parent);

    FormLayout &form() { return *m_form; }
    QWidget *body() const { return m_body; }
    QPushButton &verbButton() const { return *m_verb; }
    /// What is missing, as a sentence; empty when the form is complete.
    virtual QString problem() const = 0;
    void showEvent(QShowEvent *event) override;
    /// To be called when a field has changed.
    void check();

private:
    QWidget *m_body;
    FormLayout *m_form;
    Label *m_problem;
    QPushButton *m_verb;
    bool m_busy = false;
};

} // namespace bursar::desktop
