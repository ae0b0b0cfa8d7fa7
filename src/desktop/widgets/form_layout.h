#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace bursar::desktop {

class IconLabel;
class Label;

/// One field of a form: its label (148 px, right aligned, the field's buddy), the field, and under it one line of help,
/// in whose place an error stands when there is one.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    QString label() const;
    void setHelp(const QString &help);
    /// What is wrong and what to enter; empty when all is well. The field's edge turns with it.
    void setError(const QString &error);
    QString error() const { return m_error; }
    /// Words or a link behind the field.
    void addBeside(QWidget *widget);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool above);
    void showNote();

    QBoxLayout *m_row;
    Label *m_label;
    QWidget *m_field;
    QHBoxLayout *m_fieldRow;
    IconLabel *m_errorIcon;
    Label *m_note;
    QString m_help;
    QString m_error;
};

/// A form as the look has it: rows of fields 10 px apart, headings, hairlines between parts. Where it is too narrow for
/// label and field beside each other, the label stands above.
/// Fields are only as wide as their values: `amountWidth`, `choiceWidth`, at most `textWidth`.
class FormLayout final : public QVBoxLayout
{
    Q_OBJECT
public:
    static constexpr int amountWidth = 150;
    static constexpr int choiceWidth = 220;
    static constexpr int textWidth = 420;

    explicit FormLayout(QWidget *parent = nullptr);

    /// The row belongs to the layout's widget, and so does the field.
    FieldRow *addField(const QString &label, QWidget *field, const QString &help = QString());
    /// A check box: no label at the left, its words stand beside the box.
    FieldRow *addCheck(QWidget *checkBox, const QString &help = QString());
    void addHeading(const QString &text);
    void addHairline();
};

} // namespace bursar::desktop
