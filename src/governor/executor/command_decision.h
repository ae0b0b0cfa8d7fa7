#pragma once

#include "domain/decision.h"
#include "domain/request.h"
#include "foundation/expected.h"
#include "ledger/contract_store.h"

namespace bursar::governor {

class Context;

/// Whether the team's budgets and slots leave room for a start or an extension. What the machine is was decided when it
/// was rented; a stranger touches no team's budget.
Expected<Decision> decideOnCommand(Context &context, const ledger::Contract &contract, const CommandOrder &order);

/// The end that a start gives to a rental whose planned end is past: the policy's usual hours from now on, as the start
/// was decided. Nothing where the end may stay.
Expected<std::optional<Instant>> endAfterStart(Context &context, const ledger::Contract &contract);

} // namespace bursar::governor
