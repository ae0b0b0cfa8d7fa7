#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/people.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class Label;

/// A new key: what happens, and where it is put. Nobody is shown it.
class KeyDialog : public FormDialog
{
    Q_OBJECT
public:
    KeyReference place() const;

protected:
    KeyDialog(const QString &title, const QString &verb, QWidget *parent);

    /// Words over the fields.
    void setHappens(const QString &words);
    /// Adds the fields of the place, with an entry to begin with.
    void addPlace();
    void suggest(const QString &entry);
    QString problem() const override;

private:
    bool isFile() const;
    void showPlace();

    Label *m_happens;
    QComboBox *m_kind;
    QLineEdit *m_name;
    FieldRow *m_nameRow = nullptr;
    QString m_suggested;
};

} // namespace bursar::desktop
