#pragma once

#include "domain/decision.h"
#include "ledger/contract_store.h"

namespace bursar::governor {

/// The row of an instance as Vast.ai lists it: nobody's yet, and nothing is stopped at its end.
ledger::Contract newContract(const AccountId &account, const Instance &instance, Instant firstSeen);
/// An instance of which Vast.ai told only the number: like the offer it was rented from.
Instance rentedFrom(InstanceId id, const Proposal &proposal);

} // namespace bursar::governor
