#include "desktop/instances/condition_words.h"

#include <QCoreApplication>

namespace bursar::desktop {

namespace {

struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};

} // namespace

QString conditionWords(InstanceCondition condition)
{
    switch (condition) {
    case InstanceCondition::LoadingLong:
        return ConditionWords::tr("It is still loading. Its disk is billed, its GPU is not until it runs. Large images "
                                  "may take an hour; a wrong image name never ends.");
    case InstanceCondition::WrongType:
        return ConditionWords::tr("It is not the type of rental that was asked for. Destroy it, and rent again.");
    case InstanceCondition::WrongPrice:
        return ConditionWords::tr("It is dearer than what was decided. Destroy it, or let it run at that price.");
    case InstanceCondition::Outbid:
        return ConditionWords::tr("Somebody pays more for its GPU. Its disk is kept and billed; it comes back when its "
                                  "bid wins again.");
    case InstanceCondition::HostOffline:
        return ConditionWords::tr("Its host is not connected. Nothing is billed until it comes back; the data is on "
                                  "that host.");
    case InstanceCondition::NoHeartbeat:
        return ConditionWords::tr("It holds its GPU, and nothing is heard of its container. The GPU is assumed to be "
                                  "billed: reboot, stop or destroy it.");
    case InstanceCondition::Lost:
        return ConditionWords::tr(
            "Vast.ai does not list it any more. Until that is certain it counts as if it ran on.");
    case InstanceCondition::StartQueued:
        return ConditionWords::tr("Its GPU is let to somebody else. The start waits in Vast.ai's queue and costs the "
                                  "full price when it comes true: stop it if it is not wanted any more.");
    case InstanceCondition::PastEnd:
        break;
    }
    return ConditionWords::tr("Its end has come, and it still runs: stop it, or extend it.");
}

} // namespace bursar::desktop
