#pragma once

#include "domain/instance.h"
#include "domain/request.h"

namespace bursar::governor {

// How commands differ for the executor. Private to the room.

/// What was seen after the command proves that it has been done.
bool confirms(InstanceCommand command, InstanceState state, bool gone);
/// Answers a host's price increase.
bool answersPrice(InstanceCommand command);
/// Sending it twice does nothing twice.
bool mayBeRepeated(InstanceCommand command);
/// Vast.ai's yes is all that will be known.
bool isDoneAtOnce(InstanceCommand command);
/// It is asked for until Vast.ai has answered: as long as it is not, money runs.
bool endsCost(InstanceCommand command);
/// It costs money: the policy is asked first.
bool wantsDecision(InstanceCommand command);

/// Why one ends that a later one made void; for people.
QString overtakenWords();
/// For the audit trail.
QJsonObject detailsOf(const CommandOrder &order);

} // namespace bursar::governor
