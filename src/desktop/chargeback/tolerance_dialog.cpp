#include "desktop/chargeback/tolerance_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"

#include <QLineEdit>

namespace bursar::desktop {

ToleranceDialog::ToleranceDialog(const std::optional<SignedTolerance> &now, QWidget *parent)
    : FormDialog(tr("Tolerance for differences"), tr("Sign tolerance"), parent)
    , m_amount(new MoneyEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("toleranceDialog"));
    m_amount->setObjectName(QStringLiteral("toleranceEdit"));
    m_amount->setUnit(tr("per day"));
    m_amount->setValue(now ? now->amount : Money());
    m_amount->setFixedWidth(scaled(FormLayout::amountWidth));
    form().addField(tr("Up to"), m_amount,
                    now ? tr("Was %1: %2").arg(formats::exactDollars(now->amount), now->reason)
                        : tr("Per instance and meter. Such differences need no answer; 0 asks for all."));
    m_reason->setObjectName(QStringLiteral("toleranceReasonEdit"));
    m_reason->setMaxLength(200);
    m_reason->setFixedWidth(scaled(320));
    form().addField(tr("Reason"), m_reason, tr("It stands in the audit trail, with your name."));
    connect(m_amount, &DecimalEdit::valueEdited, this, &ToleranceDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ToleranceDialog::check);
    check();
}

Money ToleranceDialog::amount() const
{
    return m_amount->value().value_or(Money());
}

QString ToleranceDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString ToleranceDialog::problem() const
{
    if (!m_amount->isAcceptable())
        return m_amount->problem();
    return reason().isEmpty() ? tr("Say why so little is not worth a question.") : QString();
}

} // namespace bursar::desktop
