#include "desktop/teams/team_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/zone_box.h"
#include "domain/policy_templates.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>

namespace bursar::desktop {
namespace {

QLineEdit *makeLine(const QString &objectName, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setFixedWidth(scaled(280));
    return line;
}

} // namespace

TeamDialog::TeamDialog(const governor::DeskSnapshot &snapshot, QWidget *parent)
    : TeamDialog(snapshot, std::optional<governor::TeamView>(), parent)
{
}

TeamDialog::TeamDialog(const governor::DeskSnapshot &snapshot, const governor::TeamView &team, QWidget *parent)
    : TeamDialog(snapshot, std::optional(team), parent)
{
}

TeamDialog::TeamDialog(const governor::DeskSnapshot &snapshot, std::optional<governor::TeamView> team, QWidget *parent)
    : FormDialog(team ? tr("Edit %1").arg(team->team.name) : tr("New team"), team ? tr("Save team") : tr("Add team"),
                 parent)
    , m_team(std::move(team))
    , m_name(makeLine(QStringLiteral("teamNameEdit"), this))
    , m_slug(makeLine(QStringLiteral("teamSlugEdit"), this))
    , m_account(new QComboBox(this))
    , m_costCenter(makeLine(QStringLiteral("costCenterEdit"), this))
    , m_lead(makeLine(QStringLiteral("leadEdit"), this))
    , m_zone(new ZoneBox(this))
    , m_template(new QComboBox(this))
    , m_fromDay(new QDateEdit(this))
    , m_reason(makeLine(QStringLiteral("teamReasonEdit"), this))
{
    setObjectName(QStringLiteral("teamDialog"));
    addFields(snapshot);
    fill();
    for (QLineEdit *line : {m_name, m_slug, m_costCenter, m_lead, m_reason})
        connect(line, &QLineEdit::textChanged, this, &TeamDialog::check);
    connect(m_zone, &ZoneBox::zoneEdited, this, &TeamDialog::check);
    connect(m_account, &QComboBox::currentIndexChanged, this, &TeamDialog::check);
    check();
}

void TeamDialog::addFields(const governor::DeskSnapshot &snapshot)
{
    m_account->setObjectName(QStringLiteral("teamAccountBox"));
    m_account->setFixedWidth(scaled(FormLayout::choiceWidth));
    showAccounts(snapshot);
    m_zone->setObjectName(QStringLiteral("teamZoneBox"));
    m_zone->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_fromDay->setObjectName(QStringLiteral("fromDayEdit"));
    m_fromDay->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_fromDay->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_fromDay->setFixedWidth(scaled(FormLayout::amountWidth));
    m_fromDay->setDate(localDate(snapshot.now, QTimeZone::utc()));
    form().addField(tr("Name"), m_name, tr("As people say it: ml-research."));
    FieldRow *slug = form().addField(tr("Short name"), m_slug,
                                     tr("a–z, 0–9 and hyphens; stands in labels at Vast.ai and never changes."));
    form().addField(tr("Account"), m_account, tr("The Vast.ai account that the team rents through."));
    form().addField(tr("Cost centre"), m_costCenter, tr("Its code, such as 4100; made when it is new."));
    form().addField(tr("Lead"), m_lead, tr("An address that invoices and notices name."));
    form().addField(tr("Time zone"), m_zone, tr("The team's budgets begin at midnight there."));
    FieldRow *day =
        form().addField(tr("From"), m_fromDay, tr("Another account or cost centre holds from that day on."));
    FieldRow *reason = form().addField(tr("Reason"), m_reason, tr("Goes into the audit trail with the first policy."));
    day->setVisible(m_team.has_value());
    reason->setVisible(!m_team);
    slug->setVisible(!m_team);
    m_slug->setPlaceholderText(tr("made from the name"));
    m_template->setObjectName(QStringLiteral("teamTemplateBox"));
    m_template->setFixedWidth(scaled(FormLayout::choiceWidth));
    FieldRow *policy =
        form().addField(tr("First policy"), m_template, tr("What the team may rent until you change it."));
    policy->setVisible(!m_team);
    if (!m_team) {
        for (const PolicyTemplate &each : policyTemplates())
            m_template->addItem(policyTemplateTitle(each.name), each.name);
        m_templateWords = new Label(QString(), TextRole::Small, ColourRole::Muted, body());
        m_templateWords->setWordWrap(true);
        form().addWidget(m_templateWords);
        connect(m_template, &QComboBox::currentIndexChanged, this, &TeamDialog::showTemplate);
        showTemplate();
    }
}

void TeamDialog::showTemplate()
{
    const Policy policy = policyTemplate(m_template->currentData().toString()).value_or(Policy::conservative());
    QStringList gpus;
    for (const GpuPattern &pattern : policy.gpuAllow)
        gpus.append(pattern.toString());
    m_templateWords->setText(tr("%1. At most %2 instances, %3 a day, %4 each, reliability %5.",
                                "GPUs, count, money, price per hour, percent")
                                 .arg(gpus.join(QStringLiteral(", ")), QString::number(policy.maxInstances),
                                      formats::dollars(policy.dailyBudget()),
                                      formats::ratePerHour(policy.maxPricePerHour),
                                      formats::percentText(policy.minReliability)));
}

void TeamDialog::showAccounts(const governor::DeskSnapshot &snapshot)
{
    for (const governor::AccountView &view : snapshot.accounts)
        if (!view.account.archived && m_account->findText(view.account.name) < 0)
            m_account->addItem(view.account.name);
}

void TeamDialog::fill()
{
    if (!m_team) {
        m_zone->setZone(QStringLiteral("UTC"));
        return;
    }
    m_name->setText(m_team->team.name);
    m_account->setCurrentText(m_team->accountName);
    m_costCenter->setText(m_team->costCenterCode);
    m_lead->setText(m_team->team.leadEmail);
    m_zone->setZone(m_team->team.zone);
}

QString TeamDialog::problem() const
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9-]{1,40}$"));
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the team a name.");
    if (!m_slug->text().isEmpty() && !slug.match(m_slug->text()).hasMatch())
        return tr("The short name takes a–z, 0–9 and hyphens, at most 40.");
    if (m_account->currentText().isEmpty())
        return tr("Connect an account first, on the page Access.");
    if (m_zone->zone().isEmpty())
        return tr("Choose a time zone such as Europe/Berlin.");
    if (!m_team && m_reason->text().trimmed().isEmpty())
        return tr("Say why the team is added.");
    return m_team && changes().isEmpty() ? tr("Nothing has changed yet.") : QString();
}

governor::Administration::NewTeam TeamDialog::newTeam() const
{
    governor::Administration::NewTeam team;
    team.name = m_name->text().trimmed();
    team.slug = m_slug->text();
    team.account = m_account->currentText();
    team.costCenter = m_costCenter->text().trimmed();
    team.leadEmail = m_lead->text().trimmed();
    team.zone = m_zone->zone();
    team.reason = m_reason->text().trimmed();
    team.policy = policyTemplate(m_template->currentData().toString()).value_or(Policy::conservative());
    return team;
}

QList<std::pair<QString, QString>> TeamDialog::changes() const
{
    QList<std::pair<QString, QString>> changed;
    if (!m_team)
        return changed;
    const auto add = [&changed](const char *field, const QString &now, const QString &before) {
        if (now != before)
            changed.append({QLatin1String(field), now});
    };
    add("name", m_name->text().trimmed(), m_team->team.name);
    add("lead", m_lead->text().trimmed(), m_team->team.leadEmail);
    add("zone", m_zone->zone(), m_team->team.zone);
    add("account", m_account->currentText(), m_team->accountName);
    add("cost_center", m_costCenter->text().trimmed(), m_team->costCenterCode);
    return changed;
}

QDate TeamDialog::fromDay() const
{
    return m_fromDay->date();
}

} // namespace bursar::desktop
