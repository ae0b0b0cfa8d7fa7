#include "desktop/instances/assign_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/costs_now.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>

#include <algorithm>
#include <set>

namespace bursar::desktop {
namespace {

QString namesOf(const InstanceViews &instances)
{
    constexpr std::size_t shown = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(instances.size(), shown); ++i)
        names << AssignDialog::tr("%1, %2 × %3", "instance, count × GPU")
                     .arg(instances[i].id.toString(), QString::number(instances[i].numGpus), instances[i].gpuName);
    if (instances.size() > shown)
        names << AssignDialog::tr("and %n more", nullptr, static_cast<int>(instances.size() - shown));
    return names.join(QLatin1Char('\n'));
}

} // namespace

AssignDialog::AssignDialog(const governor::DeskSnapshot &snapshot, const InstanceViews &instances, QWidget *parent)
    : FormDialog(tr("Assign %n instances", nullptr, static_cast<int>(instances.size())), tr("Assign"), parent)
    , m_team(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_today(localDate(snapshot.now, QTimeZone::utc()))
{
    setObjectName(QStringLiteral("assignDialog"));
    HourlyRate rate;
    Instant first = snapshot.now;
    for (const governor::InstanceView &view : instances) {
        rate += costNow(view);
        first = std::min(first, view.startedAt);
    }
    auto *what = new Label(namesOf(instances), TextRole::Body, ColourRole::Text, body());
    form().addWidget(what);
    m_team->setObjectName(QStringLiteral("assignTeamBox"));
    m_team->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_team->setPlaceholderText(tr("Choose a team"));
    std::set<AccountId> accounts;
    for (const governor::InstanceView &view : instances)
        accounts.insert(view.account);
    m_ofOneAccount = accounts.size() == 1;
    for (const governor::TeamView &view : snapshot.teams)
        if (m_ofOneAccount && accounts.contains(view.team.account)) // others do not pay that bill
            m_team->addItem(view.team.name, view.team.slug);
    m_team->setCurrentIndex(-1);
    form().addField(tr("Team"), m_team, tr("From then on it pays for them: %1 now.").arg(formats::ratePerHour(rate)));
    m_day->setObjectName(QStringLiteral("assignDayEdit"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setFixedWidth(scaled(FormLayout::amountWidth));
    m_day->setDateRange(localDate(first, QTimeZone::utc()), m_today);
    m_day->setDate(m_today);
    form().addField(tr("From day (UTC)"), m_day,
                    tr("They began on %1. Earlier days can only be given in months that are not issued.")
                        .arg(formats::longDate(localDate(first, QTimeZone::utc()))));
    connect(m_team, &QComboBox::currentIndexChanged, this, &AssignDialog::check);
    check();
}

QString AssignDialog::problem() const
{
    if (!m_ofOneAccount)
        return tr("They run in several accounts, and a team rents through one: choose instances of one account.");
    return m_team->currentIndex() < 0 ? tr("Choose the team that they belong to.") : QString();
}

QString AssignDialog::teamSlug() const
{
    return m_team->currentData().toString();
}

QDate AssignDialog::fromDay() const
{
    return m_day->date();
}

} // namespace bursar::desktop
