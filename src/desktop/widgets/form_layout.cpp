#include "desktop/widgets/form_layout.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVariant>

namespace bursar::desktop {
namespace {

constexpr int labelWidth = 148;
constexpr int narrowRow = 450; ///< label and field need that much beside each other

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_label(new Label(label, TextRole::Body, ColourRole::Text, this))
    , m_field(field)
    , m_fieldRow(new QHBoxLayout)
    , m_errorIcon(new IconLabel(QStringLiteral("exclamation-circle-fill"), ColourRole::Bad, 14, this))
    , m_note(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_label->setWordWrap(true);
    m_label->setBuddy(field);
    m_row->addWidget(m_label);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_row->addLayout(column, 1);
    m_fieldRow->setSpacing(8);
    m_fieldRow->addWidget(field);
    m_fieldRow->addStretch(1);
    column->addLayout(m_fieldRow);
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(6);
    noteRow->addWidget(m_errorIcon, 0, Qt::AlignTop);
    m_note->setWordWrap(true);
    noteRow->addWidget(m_note, 1);
    column->addLayout(noteRow);
    column->addStretch(1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    arrange(false);
    showNote();
}

void FieldRow::arrange(bool above)
{
    m_row->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(above ? 4 : 16);
    m_label->setAlignment((above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_row->setAlignment(m_label, above ? Qt::Alignment() : Qt::AlignTop);
    m_label->setMinimumWidth(above ? 0 : scaled(labelWidth));
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : scaled(labelWidth));
    m_label->setMinimumHeight(above ? 0 : scaled(30));
    m_label->setVisible(!above || !m_label->text().isEmpty());
}

QSize FieldRow::minimumSizeHint() const
{
    return {m_fieldRow->minimumSize().width(), QWidget::minimumSizeHint().height()};
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool above = width() < scaled(narrowRow);
    if (above != (m_row->direction() == QBoxLayout::TopToBottom))
        arrange(above);
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setHelp(const QString &help)
{
    m_help = help;
    showNote();
}

void FieldRow::setError(const QString &error)
{
    m_error = error;
    if (m_field->property("problem").toBool() == error.isEmpty()) {
        m_field->setProperty("problem", !error.isEmpty());
        m_field->update();
    }
    showNote();
}

void FieldRow::addBeside(QWidget *widget)
{
    m_fieldRow->insertWidget(m_fieldRow->count() - 1, widget);
}

void FieldRow::showNote()
{
    const bool failed = !m_error.isEmpty();
    const QString &note = failed ? m_error : m_help;
    m_errorIcon->setVisible(failed);
    m_note->setLook(TextRole::Small, failed ? ColourRole::Bad : ColourRole::Muted);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_field->setAccessibleDescription(note);
}

FormLayout::FormLayout(QWidget *parent)
    : QVBoxLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

FieldRow *FormLayout::addField(const QString &label, QWidget *field, const QString &help)
{
    auto *row = new FieldRow(label, field, parentWidget());
    row->setHelp(help);
    addWidget(row);
    return row;
}

FieldRow *FormLayout::addCheck(QWidget *checkBox, const QString &help)
{
    return addField(QString(), checkBox, help);
}

void FormLayout::addHeading(const QString &text)
{
    addWidget(new Label(text, TextRole::BodyStrong, ColourRole::Text, parentWidget()));
}

void FormLayout::addHairline()
{
    addWidget(new Hairline(parentWidget()));
}

} // namespace bursar::desktop
