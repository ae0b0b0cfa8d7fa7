#include "desktop/instances/instance_words.h"

#include "desktop/instances/condition_words.h"
#include "desktop/look/formats.h"

#include <QCoreApplication>

namespace bursar::desktop {
namespace {

struct InstanceWords
{
    Q_DECLARE_TR_FUNCTIONS(InstanceWords)
};

constexpr int mbPerGb = 1024;

} // namespace

QString whyWords(const governor::InstanceView &view)
{
    if (view.condition)
        return conditionWords(view.condition->condition);
    if (!view.ruleBroken.isEmpty())
        return view.ruleBroken;
    return view.state == InstanceState::Running ? QString() : view.statusMessage.simplified();
}

QString underWayWords(InstanceCommand command)
{
    switch (command) {
    case InstanceCommand::Start:
        return InstanceWords::tr("Start is asked for");
    case InstanceCommand::Stop:
        return InstanceWords::tr("Stop is asked for");
    case InstanceCommand::Reboot:
        return InstanceWords::tr("Reboot is asked for");
    case InstanceCommand::Destroy:
        return InstanceWords::tr("Destroy is asked for");
    case InstanceCommand::Recycle:
        return InstanceWords::tr("Recycle is asked for");
    case InstanceCommand::ChangeBid:
        return InstanceWords::tr("Another bid is asked for");
    default:
        break;
    }
    return InstanceWords::tr("A change is asked for");
}

QString gpuMemoryWords(const governor::InstanceView &view)
{
    if (!view.gpuMemoryUsed)
        return QStringLiteral("–");
    const qint64 all = (qint64{view.gpuRamMb} * view.numGpus + mbPerGb / 2) / mbPerGb;
    const QString used = formats::gigabytes(*view.gpuMemoryUsed);
    return all > 0 ? InstanceWords::tr("%1 of %2", "used and all memory").arg(used, formats::count(all)) : used;
}

} // namespace bursar::desktop
