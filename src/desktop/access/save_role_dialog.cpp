#include "desktop/access/save_role_dialog.h"

#include "desktop/access/access_words.h"
#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace bursar::desktop {

SaveRoleDialog::SaveRoleDialog(const governor::DeskSnapshot &snapshot, const std::vector<RoleModel::Entry> &roles,
                               const QString &chosen, QWidget *parent)
    : FormDialog(tr("Save a role at Vast.ai"), tr("Ask for the role"), parent)
    , m_roles(roles)
    , m_happens(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_account(new QComboBox(this))
    , m_pattern(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("saveRoleDialog"));
    m_account->setObjectName(QStringLiteral("saveRoleAccountBox"));
    m_pattern->setObjectName(QStringLiteral("saveRolePatternBox"));
    m_name->setObjectName(QStringLiteral("saveRoleNameEdit"));
    m_happens->setWordWrap(true);
    form().addWidget(m_happens);
    for (QWidget *field :
         {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_pattern), static_cast<QWidget *>(m_name)})
        field->setFixedWidth(scaled(FormLayout::choiceWidth));
    for (const governor::AccountView &view : snapshot.accounts)
        if (!view.account.archived)
            m_account->addItem(view.account.name);
    for (const RoleModel::Entry &entry : m_roles)
        m_pattern->addItem(fullNameOf(entry));
    m_pattern->setCurrentIndex(std::max(0, m_pattern->findText(chosen)));
    form().addField(tr("In the account"), m_account);
    form().addField(tr("May the same as"), m_pattern);
    form().addField(tr("Name"), m_name);
    connect(m_account, &QComboBox::currentIndexChanged, this, &SaveRoleDialog::check);
    connect(m_pattern, &QComboBox::currentIndexChanged, this, &SaveRoleDialog::showPattern);
    connect(m_name, &QLineEdit::textChanged, this, &SaveRoleDialog::check);
    showPattern();
}

const RoleModel::Entry *SaveRoleDialog::pattern() const
{
    const int row = m_pattern->currentIndex();
    return row < 0 ? nullptr : &m_roles.at(static_cast<std::size_t>(row));
}

void SaveRoleDialog::showPattern()
{
    if (const RoleModel::Entry *entry = pattern()) {
        m_happens->setText(tr("The executor makes the role at Vast.ai, or changes the one of that name; all who have "
                              "it may then: %1.")
                               .arg(permissionWords(entry->permissions)));
        m_name->setText(entry->isBuiltIn ? QString() : entry->name);
    }
    check();
}

QString SaveRoleDialog::account() const
{
    return m_account->currentText();
}

QString SaveRoleDialog::name() const
{
    return m_name->text().simplified();
}

KeyPermissions SaveRoleDialog::permissions() const
{
    const RoleModel::Entry *entry = pattern();
    return entry == nullptr ? KeyPermissions() : entry->permissions;
}

QString SaveRoleDialog::problem() const
{
    if (account().isEmpty())
        return tr("Connect an account first.");
    if (name().isEmpty())
        return tr("Name the role.");
    if (VendorRole{0, name(), {}, {}}.isBuiltIn())
        return tr("%1 is Vast.ai's own role: take another name.").arg(name());
    return permissions().isEmpty() ? tr("The role would allow nothing.") : QString();
}

} // namespace bursar::desktop
