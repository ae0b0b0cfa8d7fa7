#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/reading/views.h"

class QLineEdit;

namespace bursar::desktop {

/// The answer to a request that waits for approval, with a note or a reason.
class AnswerDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Answer { Approve, Reject };
    AnswerDialog(Answer answer, const governor::RequestView &view, QWidget *parent);

    Answer answer() const { return m_answer; }
    QString note() const;

protected:
    QString problem() const override;

private:
    Answer m_answer;
    QLineEdit *m_note;
};

} // namespace bursar::desktop
