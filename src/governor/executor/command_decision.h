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

} // namespace bursar::governor
