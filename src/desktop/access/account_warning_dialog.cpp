#include "desktop/access/account_warning_dialog.h"

#include "desktop/widgets/count_edit.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"

namespace bursar::desktop {

AccountWarningDialog::AccountWarningDialog(const governor::AccountView &account, QWidget *parent)
    : FormDialog(tr("Warn of %1").arg(account.account.name), tr("Save"), parent)
    , m_days(new CountEdit(this))
    , m_below(new MoneyEdit(this))
{
    setObjectName(QStringLiteral("accountWarningDialog"));
    m_days->setObjectName(QStringLiteral("warnDaysEdit"));
    m_below->setObjectName(QStringLiteral("warnBelowEdit"));
    m_days->setRange(0, 365);
    m_days->setUnit(tr("days"));
    m_days->setUnitOfOne(tr("day"));
    m_days->setValue(account.warning.days);
    m_below->setOptional(tr("Not by dollars"));
    m_below->setValue(account.warning.below);
    form().addField(tr("It lasts less than"), m_days, tr("At the present spend; 0: not by days."));
    form().addField(tr("It has less than"), m_below);
    connect(m_days, &DecimalEdit::valueEdited, this, &AccountWarningDialog::check);
    connect(m_below, &DecimalEdit::valueEdited, this, &AccountWarningDialog::check);
    check();
}

AccountWarning AccountWarningDialog::warning() const
{
    return {m_days->value().value_or(0), m_below->value()};
}

QString AccountWarningDialog::problem() const
{
    return m_days->isAcceptable() ? m_below->problem() : m_days->problem();
}

} // namespace bursar::desktop
