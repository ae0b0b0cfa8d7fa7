#include "desktop/access/resource_team_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

ResourceTeamDialog::ResourceTeamDialog(const governor::DeskSnapshot &snapshot, const governor::ResourceView &resource,
                                       QWidget *parent)
    : FormDialog(tr("Whose is %1?").arg(resource.resource.name), tr("Assign"), parent)
    , m_team(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
{
    setObjectName(QStringLiteral("resourceTeamDialog"));
    m_team->setObjectName(QStringLiteral("resourceTeamBox"));
    m_pattern->setObjectName(QStringLiteral("resourcePatternEdit"));
    m_team->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_pattern->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_team->addItem(tr("Nobody's"), QString());
    for (const governor::TeamView &view : snapshot.teams) {
        m_team->addItem(view.team.name, view.team.slug);
        if (view.team.id == resource.team)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
    m_pattern->setText(resource.byRule);
    form().addField(tr("Team"), m_team);
    form().addField(tr("All named"), m_pattern,
                    tr("For example vision-*: a rule for all names that fit. Empty: this one alone."));
    connect(m_pattern, &QLineEdit::textChanged, this, &ResourceTeamDialog::check);
    check();
}

QString ResourceTeamDialog::teamSlug() const
{
    return m_team->currentData().toString();
}

QString ResourceTeamDialog::pattern() const
{
    return m_pattern->text().simplified();
}

QString ResourceTeamDialog::problem() const
{
    return pattern().size() > 80 ? tr("Use at most 80 characters.") : QString();
}

} // namespace bursar::desktop
