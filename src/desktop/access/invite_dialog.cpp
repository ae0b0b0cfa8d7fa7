#include "desktop/access/invite_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace bursar::desktop {

InviteDialog::InviteDialog(const governor::DeskSnapshot &snapshot, const governor::AccessState &state, QWidget *parent)
    : FormDialog(tr("Invite people to Vast.ai"), tr("Ask for the invitation"), parent)
    , m_roles(state.roles)
    , m_account(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_emails(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("inviteDialog"));
    m_account->setObjectName(QStringLiteral("inviteAccountBox"));
    m_role->setObjectName(QStringLiteral("inviteRoleBox"));
    m_emails->setObjectName(QStringLiteral("inviteEmailsEdit"));
    for (QComboBox *box : {m_account, m_role})
        box->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_emails->setFixedSize(scaled(320), scaled(84));
    m_emails->setTabChangesFocus(true);
    for (const governor::AccountView &view : snapshot.accounts)
        if (!view.account.archived)
            m_account->addItem(view.account.name);
    form().addField(tr("Into the team of"), m_account);
    form().addField(tr("E-mail addresses"), m_emails, tr("One a line. Vast.ai writes to them."));
    form().addField(tr("Role at Vast.ai"), m_role,
                    tr("An invitation ends after four hours. Members see what the role "
                       "lets them, and pay from the account's balance."));
    connect(m_account, &QComboBox::currentIndexChanged, this, &InviteDialog::showRoles);
    connect(m_emails, &QPlainTextEdit::textChanged, this, &InviteDialog::check);
    showRoles();
}

void InviteDialog::showRoles()
{
    m_role->clear();
    for (const governor::RoleView &view : m_roles)
        if (view.accountName == account() && view.role.name != QLatin1String("owner"))
            m_role->addItem(view.role.name);
    if (m_role->count() == 0) // the list was not read: Vast.ai's own are there in any case
        m_role->addItems({QStringLiteral("member"), QStringLiteral("manager")});
    check();
}

QString InviteDialog::account() const
{
    return m_account->currentText();
}

QString InviteDialog::role() const
{
    return m_role->currentText();
}

QStringList InviteDialog::emails() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_emails->toPlainText().split(between, Qt::SkipEmptyParts);
}

QString InviteDialog::problem() const
{
    if (account().isEmpty())
        return tr("Connect an account first.");
    const QStringList written = emails();
    if (written.isEmpty())
        return tr("Write at least one e-mail address.");
    const auto wrong = std::ranges::find_if(written, [](const QString &each) {
        const qsizetype at = each.indexOf(QLatin1Char('@'));
        return at < 1 || at == each.size() - 1;
    });
    return wrong == written.end() ? QString() : tr("%1 is no e-mail address.").arg(*wrong);
}

} // namespace bursar::desktop
