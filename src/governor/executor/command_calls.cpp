#include "governor/executor/command_calls.h"

#include "domain/label.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/instance_price.h"

namespace bursar::governor {

namespace {

/// Our label stays; the note goes behind it.
QString labelWithNote(const QString &label, const QString &note)
{
    auto ours = RentalLabel::parse(label);
    if (!ours)
        return note;
    ours->note = note;
    return ours->toString();
}

} // namespace

void sendCommand(vast::Client &client, const CommandOrder &order, const ledger::Contract &contract,
                 vast::Priority priority, const vast::Callback<bool> &done)
{
    namespace calls = vast::calls;
    const InstanceId instance = order.instance;
    switch (order.command) {
    case InstanceCommand::Start:
        client.send(calls::startInstance(instance), priority, done);
        break;
    case InstanceCommand::Stop:
        client.send(calls::stopInstance(instance), priority, done);
        break;
    case InstanceCommand::Reboot:
        client.send(calls::rebootInstance(instance), priority, done);
        break;
    case InstanceCommand::Recycle:
        client.send(calls::recycleInstance(instance), priority, done);
        break;
    case InstanceCommand::Destroy:
        client.send(calls::destroyInstance(instance), priority, done);
        break;
    case InstanceCommand::Label:
        client.send(calls::labelInstance(instance, labelWithNote(contract.label, order.note)), priority, done);
        break;
    case InstanceCommand::AcceptPrice:
        client.send(calls::acceptPriceIncrease(order.priceIncrease), priority, done);
        break;
    case InstanceCommand::RejectPrice:
        client.send(calls::rejectPriceIncrease(order.priceIncrease), priority, done);
        break;
    case InstanceCommand::ChangeBid:
        client.send(calls::changeBid(instance, order.bid), priority, done);
        break;
    case InstanceCommand::Prepay:
        client.send(calls::prepayInstance(instance, order.amount), priority,
                    [done](const vast::Result<vast::Prepayment> &paid) {
                        done(paid ? vast::Result<bool>(true) : vast::Result<bool>(paid.failure()));
                    });
        break;
    case InstanceCommand::Extend:
        break;
    }
}

} // namespace bursar::governor
