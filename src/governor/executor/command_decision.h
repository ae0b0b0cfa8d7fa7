#pragma once

#include "domain/decision.h"
#include "domain/request.h"
#include "foundation/expected.h"
#include "ledger/contract_store.h"

namespace bursar::governor {

class Context;

struct CommandDecision
{
    Decision decision;
    Money total; ///< what the run costs with the command, from its start to its end; zero where that plays no part
};

/// What the policy says to a command that costs money. A start, a later end and a higher bid are judged as if the
/// instance were rented so now: its price, GPUs, budgets, slot and working hours from now on, its planned hours and
/// total cost over the whole run, its lifetime since it was rented. What the machine is was decided then. What a person
/// let pass for the rental or for this command holds while it has not become more than 5 % dearer. What costs no more
/// than before is allowed; a stranger touches no team's budget.
Expected<CommandDecision> decideOnCommand(Context &context, const ledger::Contract &contract,
                                          const CommandOrder &order);

/// The end that a start gives to a rental whose planned end is past: the policy's usual hours from now on, as the start
/// was decided. Nothing where the end may stay.
Expected<std::optional<Instant>> endAfterStart(Context &context, const ledger::Contract &contract);

} // namespace bursar::governor
