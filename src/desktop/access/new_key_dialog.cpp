#include "desktop/access/new_key_dialog.h"

#include "desktop/access/access_words.h"
#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "domain/periods.h"
#include "domain/role_templates.h"

#include <QComboBox>

namespace bursar::desktop {

NewKeyDialog::NewKeyDialog(const governor::DeskSnapshot &snapshot, QWidget *parent)
    : KeyDialog(tr("New key for a team"), tr("Ask for the key"), parent)
    , m_teams(snapshot.teams)
    , m_now(snapshot.now)
    , m_team(new QComboBox(this))
    , m_days(new QComboBox(this))
{
    setObjectName(QStringLiteral("newKeyDialog"));
    m_team->setObjectName(QStringLiteral("newKeyTeamBox"));
    m_team->setFixedWidth(scaled(FormLayout::choiceWidth));
    for (const governor::TeamView &view : m_teams)
        m_team->addItem(view.team.name);
    m_days->setObjectName(QStringLiteral("newKeyDaysBox"));
    m_days->setFixedWidth(scaled(FormLayout::amountWidth));
    for (const int days : {90, 180, 365})
        m_days->addItem(tr("%n days", nullptr, days), days);
    m_days->addItem(tr("Never"), 0);
    form().addField(tr("For the policy of"), m_team);
    addPlace();
    form().addField(tr("Remind to renew it after"), m_days,
                    tr("Vast.ai's keys do not end by themselves; Bursar reminds people."));
    connect(m_team, &QComboBox::currentIndexChanged, this, &NewKeyDialog::showTeam);
    showTeam();
}

const governor::TeamView *NewKeyDialog::team() const
{
    const int row = m_team->currentIndex();
    return row < 0 ? nullptr : &m_teams.at(static_cast<std::size_t>(row));
}

void NewKeyDialog::showTeam()
{
    const governor::TeamView *view = team();
    if (view == nullptr) {
        check();
        return;
    }
    const KeyPermissions permissions = keyPlanFor(view->policy.policy).permissions;
    QStringList words{
        tr("The executor makes a key of %1, puts it there and tries it. Nobody is shown it.").arg(view->accountName),
        tr("It may: %1.").arg(permissionWords(permissions))};
    words += openEndWords(permissions);
    setHappens(words.join(QLatin1Char('\n')));
    suggest(QStringLiteral("bursar-%1-%2")
                .arg(view->team.slug, localDate(m_now, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd"))));
}

governor::AccessDesk::NewKey NewKeyDialog::key() const
{
    governor::AccessDesk::NewKey made;
    const governor::TeamView *view = team();
    if (view == nullptr)
        return made;
    made.account = view->accountName;
    made.team = view->team.id;
    made.name = view->team.slug;
    made.permissions = keyPlanFor(view->policy.policy).permissions;
    made.place = place();
    if (const int days = m_days->currentData().toInt(); days > 0)
        made.expiresAt = m_now + std::chrono::hours{24} * days;
    return made;
}

QString NewKeyDialog::problem() const
{
    return team() == nullptr ? tr("Make a team first.") : KeyDialog::problem();
}

} // namespace bursar::desktop
