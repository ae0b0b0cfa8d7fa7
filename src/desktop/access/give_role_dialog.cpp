#include "desktop/access/give_role_dialog.h"

#include "desktop/access/access_words.h"
#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

GiveRoleDialog::GiveRoleDialog(const governor::DeskSnapshot &snapshot, const AccessFacts &facts, const QString &name,
                               QWidget *parent)
    : FormDialog(tr("Give a role in Bursar"), tr("Give role"), parent)
    , m_name(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_team(new QComboBox(this))
{
    setObjectName(QStringLiteral("giveRoleDialog"));
    if (!facts.roles.isOn()) {
        auto *told = new Label(tr("Roles are off: everybody who can open the ledger may do everything. The first role "
                                  "switches them on. If it is not an administrator's, you become administrator."),
                               TextRole::Body, ColourRole::Text, this);
        told->setObjectName(QStringLiteral("rolesOffLabel"));
        told->setWordWrap(true);
        form().addWidget(told);
    }
    m_name->setObjectName(QStringLiteral("roleNameBox"));
    m_role->setObjectName(QStringLiteral("roleBox"));
    m_team->setObjectName(QStringLiteral("roleTeamBox"));
    for (QComboBox *box : {m_name, m_role, m_team})
        box->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_name->setEditable(true);
    for (const auto &person : facts.people)
        if (m_name->findText(person.second) < 0)
            m_name->addItem(person.second);
    m_name->setCurrentText(name);
    for (const AppRole role : appRoles())
        m_role->addItem(appRoleWords(role), static_cast<int>(role));
    form().addField(tr("Person"), m_name, tr("As their computer names them at login."));
    m_roleRow = form().addField(tr("Role"), m_role);
    m_team->addItem(tr("All teams"), QString());
    for (const governor::TeamView &view : snapshot.teams)
        m_team->addItem(view.team.name, view.team.slug);
    form().addField(tr("For"), m_team);
    connect(m_name, &QComboBox::currentTextChanged, this, &GiveRoleDialog::check);
    connect(m_team, &QComboBox::currentIndexChanged, this, &GiveRoleDialog::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &GiveRoleDialog::showRole);
    showRole();
}

void GiveRoleDialog::showRole()
{
    m_roleRow->setHelp(meaningWords(role()));
    m_team->setEnabled(role() != AppRole::Administrator);
    if (role() == AppRole::Administrator)
        m_team->setCurrentIndex(0);
    check();
}

QString GiveRoleDialog::name() const
{
    return m_name->currentText().simplified();
}

AppRole GiveRoleDialog::role() const
{
    return static_cast<AppRole>(m_role->currentData().toInt());
}

QString GiveRoleDialog::team() const
{
    return m_team->currentData().toString();
}

QString GiveRoleDialog::problem() const
{
    if (name().isEmpty())
        return tr("Name the person.");
    return needsTeam(role()) && team().isEmpty() ? tr("Viewers and leads are so for a team: choose one.") : QString();
}

} // namespace bursar::desktop
