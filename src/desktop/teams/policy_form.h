#pragma once

#include "desktop/parts/policy_words.h"

#include <QWidget>

#include <functional>

namespace bursar::desktop {

class FieldRow;
class FormLayout;

/// Every field of a policy with its unit and explanation.
class PolicyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyForm(QWidget *parent = nullptr);

    /// Shows the saved policy; `zone` stands in the help of the daily budget.
    void setPolicy(const Policy &saved, const QString &zone);
    const Policy &saved() const { return m_saved; }
    /// Puts another policy into the fields as if a person had typed it; what is saved stays.
    void fill(const Policy &draft);
    /// The saved policy with every field that is right now as typed.
    Policy draft() const;
    /// The first field that cannot be used and what to enter: `Daily budget: …`; empty when all can.
    QString problem() const;
    bool isChanged() const;
    /// Moves the cursor to the first field.
    void focusFirst();

Q_SIGNALS:
    /// The team's holidays are to be seen or imported.
    void holidaysWanted();
    void edited();

private:
    struct FieldEdit
    {
        const PolicyField *field = nullptr;
        QString help;
        QWidget *widget = nullptr;
        FieldRow *row = nullptr;
        std::function<void(const QJsonValue &)> show;
        std::function<QString()> text; ///< as typed
        std::function<QString()> problem;
    };

    void addPart(FormLayout &layout, PolicyPart part);
    void addRow(FormLayout &layout, FieldEdit edit);
    FieldEdit makeEdit(const PolicyField &field);
    void bindYesNo(FieldEdit &edit);
    void bindChoice(FieldEdit &edit);
    void bindText(FieldEdit &edit);
    template <class Edit, class Value>
    void bindNumber(FieldEdit &edit, std::optional<Value> (*parse)(const QString &), QString (*write)(const Value &));
    /// What the field itself or the domain says against it; empty when it can be used.
    QString problemOf(const FieldEdit &edit) const;
    void showFields(const Policy &policy);
    void showNotes();
    QString helpOf(const FieldEdit &edit, const Policy &draft) const;
    void tell();

    std::vector<FieldEdit> m_edits;
    Policy m_saved;
    QString m_zone;
    bool m_showing = false;
};

} // namespace bursar::desktop
