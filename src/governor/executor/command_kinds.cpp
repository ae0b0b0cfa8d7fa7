#include "governor/executor/command_kinds.h"

#include <QJsonObject>

namespace bursar::governor {

bool confirms(InstanceCommand command, InstanceState state, bool gone)
{
    switch (command) {
    case InstanceCommand::Start:
        return state == InstanceState::Running || state == InstanceState::Loading;
    case InstanceCommand::Stop:
        return gone || state == InstanceState::Stopped || state == InstanceState::Outbid;
    case InstanceCommand::Destroy:
        return gone;
    case InstanceCommand::Reboot:
    case InstanceCommand::Label:
    case InstanceCommand::Extend:
    case InstanceCommand::AcceptPrice:
    case InstanceCommand::RejectPrice:
    case InstanceCommand::Prepay:
    case InstanceCommand::Recycle:
    case InstanceCommand::ChangeBid:
        break;
    }
    return true; // accepted is all there is to see
}

bool answersPrice(InstanceCommand command)
{
    return command == InstanceCommand::AcceptPrice || command == InstanceCommand::RejectPrice;
}

bool mayBeRepeated(InstanceCommand command)
{
    return command != InstanceCommand::Reboot && command != InstanceCommand::Prepay
        && command != InstanceCommand::Recycle;
}

bool isDoneAtOnce(InstanceCommand command)
{
    return command == InstanceCommand::Label || command == InstanceCommand::ChangeBid || !mayBeRepeated(command);
}

bool endsCost(InstanceCommand command)
{
    return command == InstanceCommand::Stop || command == InstanceCommand::Destroy;
}

bool wantsDecision(InstanceCommand command)
{
    return command == InstanceCommand::Start || command == InstanceCommand::Extend
        || command == InstanceCommand::AcceptPrice || command == InstanceCommand::Prepay
        || command == InstanceCommand::ChangeBid;
}

QString overtakenWords()
{
    return QStringLiteral("A later request for the same instance overtook it.");
}

QJsonObject detailsOf(const CommandOrder &order)
{
    return {{QStringLiteral("command"), toString(order.command)},
            {QStringLiteral("instance"), order.instance.toString()}};
}

} // namespace bursar::governor
