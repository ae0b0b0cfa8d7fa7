#include "desktop/access/credit_transfer_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "governor/accounts/treasury.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

CreditTransferDialog::CreditTransferDialog(std::vector<governor::AccountView> accounts, Instant now, QWidget *parent)
    : FormDialog(tr("Transfer credit"), tr("Ask for the transfer"), parent)
    , m_accounts(std::move(accounts))
    , m_now(now)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_amount(new MoneyEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("creditTransferDialog"));
    m_from->setObjectName(QStringLiteral("creditFromBox"));
    m_to->setObjectName(QStringLiteral("creditToBox"));
    m_amount->setObjectName(QStringLiteral("creditAmountEdit"));
    m_reason->setObjectName(QStringLiteral("creditReasonEdit"));
    for (QComboBox *box : {m_from, m_to}) {
        box->setFixedWidth(scaled(FormLayout::choiceWidth));
        for (const governor::AccountView &view : m_accounts)
            box->addItem(view.account.name);
    }
    m_reason->setFixedWidth(scaled(320));
    m_fromRow = form().addField(tr("From"), m_from);
    m_toRow = form().addField(tr("To"), m_to);
    form().addField(tr("Amount"), m_amount, tr("Once Vast.ai has moved it, nobody can take it back."));
    form().addField(tr("Reason"), m_reason, tr("A second person reads it before the credit moves."));
    m_to->setCurrentIndex(m_to->count() > 1 ? 1 : 0);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CreditTransferDialog::showEffect);
    connect(m_to, &QComboBox::currentIndexChanged, this, &CreditTransferDialog::showEffect);
    connect(m_amount, &DecimalEdit::valueEdited, this, &CreditTransferDialog::showEffect);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditTransferDialog::check);
    showEffect();
}

void CreditTransferDialog::propose(const AccountId &from, const AccountId &to, Money amount)
{
    for (int row = 0; row < m_from->count(); ++row) {
        const AccountId &id = m_accounts.at(static_cast<std::size_t>(row)).account.id;
        if (id == from)
            m_from->setCurrentIndex(row);
        if (id == to)
            m_to->setCurrentIndex(row);
    }
    if (amount > Money())
        m_amount->setValue(amount);
    showEffect();
}

const governor::AccountView *CreditTransferDialog::accountIn(const QComboBox &box) const
{
    return box.currentIndex() < 0 ? nullptr : &m_accounts.at(static_cast<std::size_t>(box.currentIndex()));
}

QString CreditTransferDialog::effectOn(const QComboBox &box, Money change) const
{
    const governor::AccountView *view = accountIn(box);
    if (view == nullptr || !view->spendable())
        return tr("Its balance is not known yet.");
    const QString left = formats::dollars(*view->spendable());
    if (!view->daysLeft)
        return tr("%1 are left; it spends nothing now.").arg(left);
    const auto after = governor::daysWith(*view, change, m_now);
    if (change.isZero() || !after)
        return tr("%1 are left, for %n days.", nullptr, *view->daysLeft).arg(left);
    //: How long an account's money lasts before and after a transfer
    return tr("%1 are left: %2 days now, %n days with the transfer.", nullptr, *after)
        .arg(left, formats::count(*view->daysLeft));
}

void CreditTransferDialog::showEffect()
{
    m_fromRow->setHelp(effectOn(*m_from, -amount()));
    m_toRow->setHelp(effectOn(*m_to, amount()));
    check();
}

QString CreditTransferDialog::from() const
{
    return m_from->currentText();
}

QString CreditTransferDialog::to() const
{
    return m_to->currentText();
}

Money CreditTransferDialog::amount() const
{
    return m_amount->value().value_or(Money());
}

QString CreditTransferDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString CreditTransferDialog::problem() const
{
    if (m_from->currentIndex() == m_to->currentIndex())
        return tr("Choose two different accounts.");
    if (amount() <= Money())
        return tr("Enter an amount above 0.");
    const governor::AccountView *giver = accountIn(*m_from);
    if (giver != nullptr && giver->spendable() && amount() > *giver->spendable())
        return tr("%1 has less left than that.").arg(giver->account.name);
    return reason().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

} // namespace bursar::desktop
