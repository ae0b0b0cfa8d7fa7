#include "desktop/requests/answer_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QLineEdit>

namespace bursar::desktop {
namespace {

QString consequence(AnswerDialog::Answer answer, const governor::RequestView &view)
{
    if (answer == AnswerDialog::Answer::Reject)
        return AnswerDialog::tr("Nothing is rented. %1 reads your reason.").arg(view.byName);
    const auto rental = view.request.rental();
    return rental
        ? AnswerDialog::tr("It is rented at once if its price has not risen by more than 5 %: %1 until the end.")
              .arg(formats::dollars(costOf(rental->proposal).total()))
        : QString();
}

} // namespace

AnswerDialog::AnswerDialog(Answer answer, const governor::RequestView &view, QWidget *parent)
    : FormDialog(answer == Answer::Approve ? tr("Approve %1").arg(view.summary) : tr("Reject %1").arg(view.summary),
                 answer == Answer::Approve ? tr("Approve") : tr("Reject"), parent)
    , m_answer(answer)
    , m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("answerDialog"));
    auto *told = new Label(consequence(answer, view), TextRole::Body, ColourRole::Text, this);
    told->setWordWrap(true);
    form().addWidget(told);
    m_note->setObjectName(QStringLiteral("answerNoteEdit"));
    m_note->setMaxLength(200);
    m_note->setFixedWidth(scaled(320));
    form().addField(answer == Answer::Approve ? tr("Note (optional)") : tr("Reason"), m_note,
                    tr("It stands in the audit trail."));
    connect(m_note, &QLineEdit::textChanged, this, &AnswerDialog::check);
    check();
}

QString AnswerDialog::note() const
{
    return m_note->text().trimmed();
}

QString AnswerDialog::problem() const
{
    return m_answer == Answer::Reject && note().isEmpty() ? tr("Say why.") : QString();
}

} // namespace bursar::desktop
