#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/key_review.h"

class QLineEdit;

namespace bursar::desktop {

/// A person's word that they have looked at a quarter's reviews.
class SignReviewsDialog final : public FormDialog
{
    Q_OBJECT
public:
    SignReviewsDialog(Quarter quarter, int keys, int surprises, QWidget *parent);

    QString note() const;

protected:
    QString problem() const override;

private:
    bool m_needsNote;
    QLineEdit *m_note;
};

} // namespace bursar::desktop
