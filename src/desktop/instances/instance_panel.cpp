#include "desktop/instances/instance_panel.h"

#include "desktop/instances/condition_words.h"
#include "desktop/instances/instance_words.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/costs_now.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/side_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

InstancePanel::InstancePanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new SidePanel(this))
    , m_facts(*m_panel)
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

void InstancePanel::showInstances(const InstanceViews &instances, Instant now, const Request *underWay)
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
        showOne(instances.front(), now, underWay);
    else
        showSeveral(instances);
}

void InstancePanel::showNone()
{
    m_facts.begin();
    m_facts.end();
    m_panel->clearState();
    m_panel->setTitle(tr("No instance chosen"));
    m_panel->setSubtitle(tr("Choose one for its details, several with Ctrl or Shift to command them together."));
}

void InstancePanel::showOne(const governor::InstanceView &view, Instant now, const Request *underWay)
{
    m_facts.begin();
    m_panel->setTitle(tr("%1 × %2", "count × GPU").arg(QString::number(view.numGpus), view.gpuName));
    QStringList facts{view.id.toString()};
    if (!view.location.isEmpty())
        facts << placeName(view.location);
    m_panel->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_panel->setState(stateLook(view.state));
    if (!view.statusMessage.isEmpty() && view.state != InstanceState::Running)
        m_facts.words(view.statusMessage, TextRole::Small, ColourRole::Muted);
    if (underWay != nullptr) {
        const auto order = underWay->command();
        m_facts.words(order ? underWayWords(order->command) : QString(), TextRole::Body, ColourRole::Warn);
        if (canTakeBack(*underWay))
            m_facts.link(tr("Take it back"), QStringLiteral("undoLink"), [this] { Q_EMIT undoAsked(m_underWay); });
        m_underWay = underWay->id;
    }
    if (view.condition) {
        m_facts.words(conditionWords(view.condition->condition), TextRole::Body, ColourRole::Warn);
        m_facts.fact(tr("Costs meanwhile"), formats::ratePerHour(view.costNow()));
    }
    if (!view.ruleBroken.isEmpty()) {
        m_facts.words(view.stopHeld      ? tr("%1 Many would stop at once, so you decide.").arg(view.ruleBroken)
                          : view.stopsAt ? tr("%1 It stops at %2.", "reason, time")
                                               .arg(view.ruleBroken, formats::clock(*view.stopsAt, QTimeZone::utc()))
                                         : view.ruleBroken,
                      TextRole::Body, ColourRole::Warn);
        if (view.stopsAt)
            m_facts.link(tr("Keep it running"), QStringLiteral("keepLink"), [this] { Q_EMIT keepAsked(); });
    }
    m_facts.fact(tr("Team"), view.stranger ? tr("nobody's yet") : view.teamName);
    if (!view.byName.isEmpty())
        m_facts.fact(tr("Rented by"), view.byName);
    if (!view.why.isEmpty())
        m_facts.fact(tr("What for"), view.why);
    m_facts.fact(tr("Since"),
                 tr("%1 (%2)", "time (age)")
                     .arg(formats::shortTime(view.startedAt, QTimeZone::utc()), formats::age(now - view.startedAt)));
    m_facts.fact(tr("Planned end"),
                 view.endsAt ? formats::shortTime(*view.endsAt, QTimeZone::utc()) : tr("none, until stopped"));
    if (view.outsideStop)
        m_facts.fact(tr("Vast.ai stops it"), formats::shortTime(*view.outsideStop, QTimeZone::utc()));
    else if (!view.outsideStopTrouble.isEmpty())
        m_facts.words(tr("Vast.ai would not stop it by itself: %1").arg(view.outsideStopTrouble), TextRole::Small,
                      ColourRole::Muted);
    if (view.origin)
        m_facts.fact(tr("Made by"),
                     tr("key %1 from %2, %3", "number, address, time")
                         .arg(QString::number(view.origin->apiKey), view.origin->address,
                              formats::shortTime(view.origin->at, QTimeZone::utc())));
    if (view.gpuUtilPercent)
        m_facts.fact(tr("GPU load"), tr("%1 %").arg(*view.gpuUtilPercent));
    if (view.gpuMemoryUsed)
        m_facts.fact(tr("GPU memory"), tr("%1 GB").arg(gpuMemoryWords(view)));
    if (view.idleSince)
        m_facts.fact(tr("Idle for"), formats::age(now - *view.idleSince));
    m_facts.heading(tr("Cost"), tr("$"));
    m_facts.fact(tr("Per hour, running"), formats::rate(view.pricePerHour));
    m_facts.fact(tr("Per hour, stopped"), formats::rate(view.diskPerHour));
    m_facts.fact(tr("Today (UTC)"), formats::money(view.costToday));
    if (const auto remaining = view.costUntilEnd(now))
        m_facts.fact(tr("Until its end"), formats::money(*remaining));
    m_facts.total(tr("So far"), formats::money(view.costSoFar));
    m_facts.hairline();
    m_facts.fact(tr("Image"), view.image);
    m_facts.fact(tr("Disk"), formats::gigabytesText(view.disk));
    m_facts.fact(tr("SSH"), view.sshCommand.isEmpty() ? QStringLiteral("–") : view.sshCommand);
    m_facts.fact(tr("Note"), view.note.isEmpty() ? QStringLiteral("–") : view.note);
    if (!view.jupyterAddress.isEmpty())
        m_facts.fact(tr("Jupyter"), view.jupyterAddress);
    addLinks({view});
}

void InstancePanel::showSeveral(const InstanceViews &instances)
{
    m_facts.begin();
    m_panel->clearState();
    m_panel->setTitle(tr("%n instances", nullptr, static_cast<int>(instances.size())));
    m_panel->setSubtitle(tr("What a command on all of them changes."));
    HourlyRate now;
    Money soFar;
    for (const governor::InstanceView &view : instances) {
        now += costNow(view);
        soFar += view.costSoFar;
    }
    const CommandEffect stop = effectOf(InstanceCommand::Stop, instances);
    const CommandEffect start = effectOf(InstanceCommand::Start, instances);
    const CommandEffect destroy = effectOf(InstanceCommand::Destroy, instances);
    m_facts.fact(tr("Cost so far"), formats::dollars(soFar));
    m_facts.fact(tr("Cost now"), formats::ratePerHour(now));
    m_facts.heading(tr("Effect on money"));
    if (stop.instances > 0)
        m_facts.fact(tr("Stop %n", nullptr, stop.instances),
                     tr("saves %1").arg(formats::ratePerHour(stop.now - stop.after)));
    if (start.instances > 0)
        m_facts.fact(tr("Start %n", nullptr, start.instances),
                     tr("costs %1 more").arg(formats::ratePerHour(start.after - start.now)));
    m_facts.fact(tr("Destroy %n", nullptr, destroy.instances), tr("saves %1").arg(formats::ratePerHour(destroy.now)));
    m_facts.fact(tr("Disk lost then"), formats::gigabytesText(destroy.diskLost));
    addLinks(instances);
}

void InstancePanel::addLinks(const InstanceViews &instances)
{
    const bool one = instances.size() == 1;
    const auto any = [&instances](InstanceCommand command) {
        return std::ranges::any_of(instances, [command](const auto &view) { return applies(command, view); });
    };
    m_facts.hairline();
    if (std::ranges::any_of(instances, &governor::InstanceView::stranger))
        m_facts.link(tr("Assign to a team…"), QStringLiteral("assignLink"), [this] { Q_EMIT assignAsked(); });
    else
        m_facts.link(tr("Extend…"), QStringLiteral("extendLink"),
                     [this] { Q_EMIT commandAsked(InstanceCommand::Extend); });
    if (any(InstanceCommand::ChangeBid))
        m_facts.link(tr("Change bid…"), QStringLiteral("bidLink"),
                     [this] { Q_EMIT commandAsked(InstanceCommand::ChangeBid); });
    if (any(InstanceCommand::Recycle))
        m_facts.link(tr("Recycle…"), QStringLiteral("recycleLink"),
                     [this] { Q_EMIT commandAsked(InstanceCommand::Recycle); });
    if (one) {
        m_facts.link(tr("Edit note…"), QStringLiteral("noteLink"),
                     [this] { Q_EMIT commandAsked(InstanceCommand::Label); });
        m_facts.link(tr("Show logs…"), QStringLiteral("logsLink"), [this] { Q_EMIT logsAsked(); });
        m_facts.link(tr("Time line, metrics, events"), QStringLiteral("storyLink"), [this] { Q_EMIT storyAsked(); });
        if (!instances.front().request.isEmpty())
            m_facts.link(tr("Rent again…"), QStringLiteral("rentAgainLink"), [this] { Q_EMIT againAsked(); });
    }
    m_facts.end();
}

} // namespace bursar::desktop
