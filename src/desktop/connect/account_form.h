#pragma once

#include "domain/people.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class Label;
class Prompter;

/// Name, address and where the key is kept.
class AccountForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(Prompter &prompter, QWidget *parent = nullptr);

    struct Entered
    {
        QString name;
        QString url;
        KeyReference key;
        QByteArray pastedKey; ///< only for the keychain
    };
    Entered entered() const;
    /// What still has to be entered; empty when all is there.
    QString missing() const;
    /// Forgets the pasted key.
    void forgetKey();
    /// Why the account could not be added; empty when all is well.
    void showProblem(const QString &problem);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void compose();
    void showKind();
    KeyReference::Kind kind() const;

    Prompter &m_prompter;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_kind;
    QLineEdit *m_key;
    QLineEdit *m_variable;
    QLineEdit *m_file;
    FieldRow *m_urlRow = nullptr;
    FieldRow *m_keyRow = nullptr;
    FieldRow *m_variableRow = nullptr;
    FieldRow *m_fileRow = nullptr;
    Label *m_problem;
};

} // namespace bursar::desktop
