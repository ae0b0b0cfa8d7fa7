#include "governor/executor/command_remedies.h"

#include "foundation/text_formats.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace bursar::governor {

namespace {

using Action = Remedy::Action;

QString typed(const CommandOrder &order, const std::optional<Instant> &until)
{
    const QString id = order.instance.toString();
    switch (order.command) {
    case InstanceCommand::Extend:
        return QStringLiteral("bursarctl instance extend %1 --until %2")
            .arg(id, until ? toRfc3339(*until) : QStringLiteral("TIME"));
    case InstanceCommand::ChangeBid:
        return QStringLiteral("bursarctl instance bid %1 --price %2").arg(id, order.bid.toString());
    case InstanceCommand::Prepay:
        return QStringLiteral("bursarctl instance prepay %1 --amount %2").arg(id, order.amount.toString());
    default:
        return QStringLiteral("bursarctl instance %1 %2").arg(toString(order.command), id);
    }
}

/// False when it helps nobody whose instance is there.
bool fit(Remedy &remedy, const JudgedCommand &command)
{
    switch (remedy.action) {
    case Action::ShowInstances:
    case Action::AskForChange:
    case Action::OpenKeySettings:
        return true;
    case Action::WaitUntilPeriodEnds:
    case Action::RequestApproval:
        remedy.command = typed(command.order, command.order.until);
        return true;
    case Action::FewerHours: {
        const Instant until = command.begin + remedy.hours;
        if (command.order.command != InstanceCommand::Extend || (command.endsNow && until <= *command.endsNow))
            return false;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(until), command.zone);
        remedy.until = until;
        remedy.text = QStringLiteral("Extend it only until %1 (%2)")
                          .arg(QLocale::c().toString(local, QStringLiteral("d MMM HH:mm")),
                               QString::fromLatin1(command.zone.id()));
        remedy.command = typed(command.order, until);
        return true;
    }
    case Action::CheaperOffer:
    case Action::OtherGpu:
    case Action::SmallerDisk:
    case Action::AskForException:
        break;
    }
    return false;
}

} // namespace

void fitToCommand(Reason &reason, const JudgedCommand &command)
{
    std::vector<Remedy> fitting;
    for (Remedy &remedy : reason.remedies) {
        if (fit(remedy, command))
            fitting.push_back(std::move(remedy));
    }
    reason.remedies = std::move(fitting);
}

} // namespace bursar::governor
