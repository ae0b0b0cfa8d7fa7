#include "desktop/instances/command_effect.h"

#include "desktop/look/formats.h"
#include "desktop/parts/costs_now.h"

#include <QCoreApplication>

#include <set>

namespace bursar::desktop {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

HourlyRate costAfter(InstanceCommand command, const governor::InstanceView &view)
{
    switch (command) {
    case InstanceCommand::Start:
        return view.pricePerHour;
    case InstanceCommand::Stop:
        return view.diskPerHour;
    case InstanceCommand::Destroy:
        return {};
    default:
        return costNow(view);
    }
}

QString moneySentence(const CommandEffect &effect)
{
    if (effect.after > effect.now)
        return CommandWords::tr("It costs %1 more than now.").arg(formats::ratePerHour(effect.after - effect.now));
    if (effect.after < effect.now)
        return CommandWords::tr("It saves %1.").arg(formats::ratePerHour(effect.now - effect.after));
    return {};
}

QString subjectOf(const InstanceViews &instances, int count)
{
    return count == 1 && instances.size() == 1 ? CommandWords::tr("instance %1").arg(instances.front().id.toString())
                                               : CommandWords::tr("%n instances", nullptr, count);
}

} // namespace

bool applies(InstanceCommand command, const governor::InstanceView &view)
{
    if (view.gone || view.state == InstanceState::Gone)
        return false;
    const bool atRest = view.state == InstanceState::Stopped || view.state == InstanceState::Outbid;
    switch (command) {
    case InstanceCommand::Start:
        return atRest;
    case InstanceCommand::Stop:
        return view.state != InstanceState::Stopped;
    case InstanceCommand::Reboot:
        return view.state == InstanceState::Running || view.state == InstanceState::Unknown;
    case InstanceCommand::Recycle:
        return view.state == InstanceState::Running;
    case InstanceCommand::ChangeBid:
        return view.isBid;
    default:
        return true;
    }
}

bool canTakeBack(const Request &command)
{
    return !command.cancelAsked
        && (command.state == RequestState::Requested || command.state == RequestState::AwaitingApproval
            || command.state == RequestState::Approved);
}

CommandEffect effectOf(InstanceCommand command, const InstanceViews &instances)
{
    CommandEffect effect;
    std::set<TeamId> teams;
    for (const governor::InstanceView &view : instances) {
        if (!applies(command, view))
            continue;
        ++effect.instances;
        teams.insert(view.team);
        effect.running += view.state == InstanceState::Running ? 1 : 0;
        effect.now += costNow(view);
        effect.after += costAfter(command, view);
        if (command == InstanceCommand::Destroy)
            effect.diskLost = effect.diskLost + view.disk;
    }
    effect.teams = static_cast<int>(teams.size());
    return effect;
}

namespace {

/// More at once than a slip of the hand should end.
constexpr int manyToLose = 5;

QString scopeSentence(const CommandEffect &effect)
{
    if (effect.instances < 2)
        return {};
    const QString running = CommandWords::tr("%n of them run and lose what they compute.", nullptr, effect.running);
    return effect.teams < 2 ? running
                            : CommandWords::tr("%1 They belong to %n owners.", nullptr, effect.teams).arg(running);
}

Confirmation withScope(Confirmation question, const CommandEffect &effect)
{
    question.loses = QStringList{question.loses, scopeSentence(effect)}.join(QLatin1Char(' ')).trimmed();
    if (question.destructive && effect.instances >= manyToLose)
        question.typed = QString::number(effect.instances);
    return question;
}

} // namespace

Confirmation questionBefore(InstanceCommand command, const InstanceViews &instances)
{
    const CommandEffect effect = effectOf(command, instances);
    const QString subject = subjectOf(instances, effect.instances);
    const QString money = moneySentence(effect);
    switch (command) {
    case InstanceCommand::Start:
        return {CommandWords::tr("Start %1?").arg(subject),
                CommandWords::tr("The policy is asked again before it starts."), money, CommandWords::tr("Start"),
                false};
    case InstanceCommand::Stop:
        return withScope(
            {CommandWords::tr("Stop %1?").arg(subject),
             CommandWords::tr("What runs is ended and the GPU may be rented by others; the disk stays and costs %1.")
                 .arg(formats::ratePerHour(effect.after)),
             money, CommandWords::tr("Stop"), false},
            effect);
    case InstanceCommand::Reboot:
        return {CommandWords::tr("Reboot %1?").arg(subject), CommandWords::tr("What runs is ended; the disk stays."),
                QString(), CommandWords::tr("Reboot"), false};
    case InstanceCommand::Recycle:
        return withScope(
            {CommandWords::tr("Recycle %1?").arg(subject),
             CommandWords::tr("The container is made anew from its image: what it holds is lost, the GPU is kept."),
             QString(), CommandWords::tr("Recycle"), true},
            effect);
    default:
        break;
    }
    return withScope({CommandWords::tr("Destroy %1?").arg(subject),
                      CommandWords::tr("%1 of disk are lost.").arg(formats::gigabytesText(effect.diskLost)), money,
                      CommandWords::tr("Destroy"), true},
                     effect);
}

QString askedSentence(InstanceCommand command, int count)
{
    switch (command) {
    case InstanceCommand::Start:
        return CommandWords::tr("Starting %n instances is requested.", nullptr, count);
    case InstanceCommand::Stop:
        return CommandWords::tr("Stopping %n instances is requested.", nullptr, count);
    case InstanceCommand::Reboot:
        return CommandWords::tr("Rebooting %n instances is requested.", nullptr, count);
    case InstanceCommand::Destroy:
        return CommandWords::tr("Destroying %n instances is requested.", nullptr, count);
    case InstanceCommand::Label:
        return CommandWords::tr("The note of %n instances is being changed.", nullptr, count);
    case InstanceCommand::AcceptPrice:
        return CommandWords::tr("Accepting %n dearer prices is requested.", nullptr, count);
    case InstanceCommand::RejectPrice:
        return CommandWords::tr("Rejecting %n dearer prices is requested.", nullptr, count);
    case InstanceCommand::Prepay:
        return CommandWords::tr("Prepaying %n instances is requested.", nullptr, count);
    case InstanceCommand::Recycle:
        return CommandWords::tr("Recycling %n instances is requested.", nullptr, count);
    case InstanceCommand::ChangeBid:
        return CommandWords::tr("Another bid for %n instances is requested.", nullptr, count);
    case InstanceCommand::Extend:
        break;
    }
    return CommandWords::tr("A later end for %n instances is requested.", nullptr, count);
}

} // namespace bursar::desktop
