#include "desktop/shell/instance_news.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop {
namespace {

struct NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(InstanceNews)
};

using governor::InstanceView;

bool isLost(const InstanceView &view)
{
    if (!view.condition)
        return false;
    const InstanceCondition what = view.condition->condition;
    return what == InstanceCondition::Outbid || what == InstanceCondition::HostOffline
        || what == InstanceCondition::Lost;
}

QString nameOf(const InstanceView &view)
{
    return NewsWords::tr("%1 × %2 of %3", "count, GPU, team")
        .arg(QString::number(view.numGpus), view.gpuName, view.teamName);
}

DesktopMessage readyMessage(const std::vector<const InstanceView *> &ready)
{
    if (ready.size() > 1) {
        HourlyRate rate;
        for (const InstanceView *view : ready)
            rate += view->costNow();
        return {NewsWords::tr("%n machines are ready", nullptr, static_cast<int>(ready.size())),
                NewsWords::tr("Together they cost %1.").arg(formats::ratePerHour(rate)), false};
    }
    const InstanceView &view = *ready.front();
    return {NewsWords::tr("%1 is ready").arg(nameOf(view)),
            view.sshCommand.isEmpty() ? NewsWords::tr("Instance %1 runs.").arg(view.id.toString()) : view.sshCommand,
            false};
}

DesktopMessage lostMessage(const std::vector<const InstanceView *> &lost)
{
    if (lost.size() > 1)
        return {NewsWords::tr("%n machines are lost", nullptr, static_cast<int>(lost.size())),
                NewsWords::tr("The Instances page says which and what can be done."), true};
    const InstanceView &view = *lost.front();
    return {NewsWords::tr("%1 is lost").arg(nameOf(view)), view.condition->words, true};
}

/// Money that somebody wanted to end runs on.
bool hasNotEnded(const Request &request)
{
    const auto order = request.command();
    return request.state == RequestState::Failed && order
        && (order->command == InstanceCommand::Stop || order->command == InstanceCommand::Destroy);
}

DesktopMessage failedMessage(const Request &request)
{
    const QString instance = request.instance.toString();
    const bool destroys = request.command()->command == InstanceCommand::Destroy;
    return {destroys ? NewsWords::tr("Instance %1 was not destroyed").arg(instance)
                     : NewsWords::tr("Instance %1 was not stopped").arg(instance),
            request.error, true};
}

} // namespace

std::vector<DesktopMessage> InstanceNews::follow(const governor::DeskSnapshot &snapshot)
{
    std::map<InstanceId, Known> now;
    std::vector<const InstanceView *> ready;
    std::vector<const InstanceView *> lost;
    for (const InstanceView &view : snapshot.instances) {
        const auto found = m_known.find(view.id);
        const Known before = found == m_known.end() ? Known() : found->second;
        const bool runs = view.state == InstanceState::Running;
        // Ready is what was rented, not what came back after a reboot or was found.
        if (runs && !before.ran && !view.stranger)
            ready.push_back(&view);
        if (isLost(view) && !before.lost && !view.stranger)
            lost.push_back(&view);
        now.emplace(view.id, Known{before.ran || runs || view.state == InstanceState::Stopped, isLost(view)});
    }
    m_known = std::move(now);
    std::vector<DesktopMessage> messages;
    if (!m_first && !ready.empty())
        messages.push_back(readyMessage(ready));
    if (!m_first && !lost.empty())
        messages.push_back(lostMessage(lost));
    for (const governor::RequestView &view : snapshot.requests) {
        const bool isNew = hasNotEnded(view.request) && m_failed.insert(view.request.id).second;
        if (isNew && !m_first && m_known.contains(view.request.instance))
            messages.push_back(failedMessage(view.request));
    }
    m_first = false;
    return messages;
}

} // namespace bursar::desktop
