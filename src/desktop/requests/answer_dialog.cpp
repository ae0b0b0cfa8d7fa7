#include "desktop/requests/answer_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/requests/request_effects.h"
#include "desktop/requests/request_model.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QLineEdit>

namespace bursar::desktop {
namespace {

QString consequence(AnswerDialog::Answer answer, const governor::RequestView &view)
{
    if (answer == AnswerDialog::Answer::Approve)
        return consequenceOf(view);
    return view.request.rental() ? AnswerDialog::tr("Nothing is rented. %1 reads your reason.").arg(view.byName)
                                 : AnswerDialog::tr("Nothing changes. %1 reads your reason.").arg(view.byName);
}

} // namespace

AnswerDialog::AnswerDialog(Answer answer, const governor::RequestView &view, QWidget *parent)
    : FormDialog(answer == Answer::Approve ? tr("Approve %1").arg(summaryOf(view))
                                           : tr("Reject %1").arg(summaryOf(view)),
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
