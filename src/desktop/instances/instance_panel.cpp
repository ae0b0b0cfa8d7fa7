#include "desktop/instances/instance_panel.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/side_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

InstancePanel::InstancePanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new SidePanel(this))
{
    setObjectName(QStringLiteral("instancePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    addCommand(InstanceCommand::Start, tr("Start"), QStringLiteral("startButton"));
    addCommand(InstanceCommand::Stop, tr("Stop"), QStringLiteral("stopButton"));
    addCommand(InstanceCommand::Reboot, tr("Reboot"), QStringLiteral("rebootButton"));
    addCommand(InstanceCommand::Destroy, tr("Destroy…"), QStringLiteral("destroyButton"));
    setKind(*m_buttons.at(InstanceCommand::Destroy), ButtonKind::Danger);
    showNone();
}

void InstancePanel::addCommand(InstanceCommand command, const QString &word, const QString &objectName)
{
    QPushButton *button = makeButton(word, objectName, ButtonKind::Plain, QString(), m_panel);
    m_panel->addButton(button, command == InstanceCommand::Destroy);
    m_buttons.emplace(command, button);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandAsked(command); });
}

void InstancePanel::suit(int windowWidth)
{
    m_panel->setFixedWidth(scaled(SidePanel::widthFor(windowWidth)));
}

void InstancePanel::showInstances(const InstanceViews &instances, Instant now)
{
    for (const auto &[command, button] : m_buttons) {
        const bool usable = std::ranges::any_of(
            instances, [command = command](const governor::InstanceView &view) { return applies(command, view); });
        button->setEnabled(usable);
    }
    // One of the two makes sense for one instance; with several both may.
    const bool one = instances.size() == 1;
    const bool starts = one && applies(InstanceCommand::Start, instances.front());
    m_buttons.at(InstanceCommand::Start)->setVisible(!one || starts);
    m_buttons.at(InstanceCommand::Stop)->setVisible(!one || !starts);
    m_buttons.at(InstanceCommand::Reboot)->setVisible(one && !starts);
    for (const auto &[command, button] : m_buttons)
        if (instances.empty())
            button->hide();
    m_buttons.at(InstanceCommand::Destroy)->setVisible(!instances.empty());
    if (instances.empty())
        showNone();
    else if (one)
        showOne(instances.front(), now);
    else
        showSeveral(instances);
}

void InstancePanel::showNone()
{
    m_panel->clearBody();
    m_panel->clearState();
    m_panel->setTitle(tr("No instance chosen"));
    m_panel->setSubtitle(tr("Choose one for its details, several with Ctrl or Shift to command them together."));
}

void InstancePanel::showOne(const governor::InstanceView &view, Instant now)
{
    m_panel->clearBody();
    m_panel->setTitle(tr("%1 × %2", "count × GPU").arg(QString::number(view.numGpus), view.gpuName));
    QStringList facts{view.id.toString()};
    facts << view.location;
    facts.removeAll(QString());
    m_panel->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_panel->setState(stateLook(view.state));
    if (!view.statusMessage.isEmpty()) {
        auto *words = new Label(view.statusMessage, TextRole::Small, ColourRole::Muted, m_panel);
        words->setWordWrap(true);
        m_panel->body()->addWidget(words);
    }
    m_panel->addFact(tr("Team"), view.stranger ? tr("nobody's yet") : view.teamName);
    if (!view.byName.isEmpty())
        m_panel->addFact(tr("Rented by"), view.byName);
    m_panel->addFact(
        tr("Since"),
        tr("%1 (%2)", "time (age)")
            .arg(formats::shortTime(view.startedAt, QTimeZone::utc()), formats::age(now - view.startedAt)));
    m_panel->addFact(tr("Planned end"),
                     view.endsAt ? formats::shortTime(*view.endsAt, QTimeZone::utc()) : tr("none, until stopped"));
    if (view.gpuUtilPercent)
        m_panel->addFact(tr("GPU load"), tr("%1 %").arg(*view.gpuUtilPercent));
    m_panel->addHeading(tr("Cost"), tr("$"));
    m_panel->addFact(tr("Per hour, running"), formats::rate(view.pricePerHour));
    m_panel->addFact(tr("Per hour, stopped"), formats::rate(view.diskPerHour));
    m_panel->addTotal(tr("So far"), formats::money(view.costSoFar));
    m_panel->addHairline();
    m_panel->addFact(tr("Image"), view.image);
    m_panel->addFact(tr("Disk"), formats::gigabytesText(view.disk));
    m_panel->addFact(tr("SSH"), view.sshCommand.isEmpty() ? QStringLiteral("–") : view.sshCommand);
    m_panel->addFact(tr("Note"), view.note.isEmpty() ? QStringLiteral("–") : view.note);
    addLinks(true, view.stranger);
}

void InstancePanel::showSeveral(const InstanceViews &instances)
{
    m_panel->clearBody();
    m_panel->clearState();
    m_panel->setTitle(tr("%n instances", nullptr, static_cast<int>(instances.size())));
    m_panel->setSubtitle(tr("What a command on all of them changes."));
    HourlyRate now;
    Money soFar;
    for (const governor::InstanceView &view : instances) {
        now += billsGpu(view.state) ? view.pricePerHour : billsDisk(view.state) ? view.diskPerHour : HourlyRate();
        soFar += view.costSoFar;
    }
    const CommandEffect stop = effectOf(InstanceCommand::Stop, instances);
    const CommandEffect start = effectOf(InstanceCommand::Start, instances);
    const CommandEffect destroy = effectOf(InstanceCommand::Destroy, instances);
    m_panel->addFact(tr("Cost so far"), formats::dollars(soFar));
    m_panel->addFact(tr("Cost now"), formats::ratePerHour(now));
    m_panel->addHeading(tr("Effect on money"));
    if (stop.instances > 0)
        m_panel->addFact(tr("Stop %n", nullptr, stop.instances),
                         tr("saves %1").arg(formats::ratePerHour(stop.now - stop.after)));
    if (start.instances > 0)
        m_panel->addFact(tr("Start %n", nullptr, start.instances),
                         tr("costs %1 more").arg(formats::ratePerHour(start.after - start.now)));
    m_panel->addFact(tr("Destroy %n", nullptr, destroy.instances),
                     tr("saves %1").arg(formats::ratePerHour(destroy.now)));
    m_panel->addFact(tr("Disk lost then"), formats::gigabytesText(destroy.diskLost));
    addLinks(false, std::ranges::any_of(instances, &governor::InstanceView::stranger));
}

void InstancePanel::addLinks(bool one, bool stranger)
{
    m_panel->addHairline();
    const auto link = [this](const QString &word, const QString &name) {
        QPushButton *button = makeButton(word, name, ButtonKind::Link, QString(), m_panel);
        m_panel->body()->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    if (stranger)
        connect(link(tr("Assign to a team…"), QStringLiteral("assignLink")), &QPushButton::clicked, this,
                &InstancePanel::assignAsked);
    else
        connect(link(tr("Extend…"), QStringLiteral("extendLink")), &QPushButton::clicked, this,
                [this] { Q_EMIT commandAsked(InstanceCommand::Extend); });
    if (!one)
        return;
    connect(link(tr("Edit note…"), QStringLiteral("noteLink")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandAsked(InstanceCommand::Label); });
    connect(link(tr("Show logs…"), QStringLiteral("logsLink")), &QPushButton::clicked, this, &InstancePanel::logsAsked);
}

} // namespace bursar::desktop
