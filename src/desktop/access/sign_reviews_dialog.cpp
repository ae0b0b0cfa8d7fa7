#include "desktop/access/sign_reviews_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QLineEdit>

namespace bursar::desktop {

SignReviewsDialog::SignReviewsDialog(Quarter quarter, int keys, int surprises, QWidget *parent)
    : FormDialog(tr("Sign the reviews of %1").arg(quarter.toString()), tr("Sign"), parent)
    , m_needsNote(surprises > 0)
    , m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("signReviewsDialog"));
    QStringList words{tr("You say that you have looked at the last review of %n keys.", nullptr, keys)};
    if (surprises > 0)
        words.append(tr("%n findings are not as they should be; say what comes of them.", nullptr, surprises));
    words.append(tr("Your name and the note go into the audit trail. Notices about these findings end."));
    auto *told = new Label(words.join(QLatin1Char(' ')), TextRole::Body, ColourRole::Text, this);
    told->setWordWrap(true);
    form().addWidget(told);
    m_note->setObjectName(QStringLiteral("signNoteEdit"));
    m_note->setMaxLength(200);
    m_note->setFixedWidth(scaled(320));
    form().addField(m_needsNote ? tr("Note") : tr("Note (optional)"), m_note);
    connect(m_note, &QLineEdit::textChanged, this, &SignReviewsDialog::check);
    check();
}

QString SignReviewsDialog::note() const
{
    return m_note->text().trimmed();
}

QString SignReviewsDialog::problem() const
{
    return m_needsNote && note().isEmpty() ? tr("Say what comes of the surprises.") : QString();
}

} // namespace bursar::desktop
