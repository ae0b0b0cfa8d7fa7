#include "desktop/instances/note_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QLineEdit>

namespace bursar::desktop {

NoteDialog::NoteDialog(const QString &note, QWidget *parent)
    : FormDialog(tr("Note"), tr("Save note"), parent)
    , m_before(note)
    , m_note(new QLineEdit(note, this))
{
    setObjectName(QStringLiteral("noteDialog"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setMaxLength(200);
    m_note->setFixedWidth(scaled(320));
    form().addField(tr("Note"), m_note, tr("Everybody who can see the instance at Vast.ai can read it."));
    connect(m_note, &QLineEdit::textChanged, this, &NoteDialog::check);
    check();
}

QString NoteDialog::note() const
{
    return m_note->text().trimmed();
}

QString NoteDialog::problem() const
{
    return note() == m_before ? tr("Nothing has changed yet.") : QString();
}

} // namespace bursar::desktop
