#include "desktop/instances/instance_criteria.h"

#include "desktop/parts/places.h"

namespace bursar::desktop {
namespace {

InstanceCriteria::Show groupOf(InstanceState state)
{
    switch (state) {
    case InstanceState::Running:
    case InstanceState::Frozen:
        return InstanceCriteria::Show::Running;
    case InstanceState::Stopped:
    case InstanceState::Gone:
        return InstanceCriteria::Show::Stopped;
    case InstanceState::Creating:
    case InstanceState::Loading:
    case InstanceState::Scheduling:
    case InstanceState::Passing:
        return InstanceCriteria::Show::Changing;
    case InstanceState::Outbid:
    case InstanceState::Offline:
    case InstanceState::Unknown:
        break;
    }
    return InstanceCriteria::Show::Trouble;
}

bool isShown(InstanceCriteria::Show show, const governor::InstanceView &view)
{
    switch (show) {
    case InstanceCriteria::Show::All:
        return true;
    case InstanceCriteria::Show::Strangers:
        return view.stranger;
    case InstanceCriteria::Show::Idle:
        return view.isIdle();
    default:
        return groupOf(view.state) == show;
    }
}

} // namespace

bool InstanceCriteria::accepts(const governor::InstanceView &view) const
{
    if (!team.isEmpty() && view.team != team)
        return false;
    if (!isShown(show, view))
        return false;
    if (text.trimmed().isEmpty())
        return true;
    const QString wanted = text.trimmed();
    for (const QString &words : {view.id.toString(), view.gpuName, view.teamName, view.note, view.label, view.location,
                                 placeName(view.location)})
        if (words.contains(wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace bursar::desktop
