#pragma once

#include "domain/request.h"
#include "ledger/contract_store.h"

namespace bursar::governor {

/// Books what a command saves, as the executor found it when it sent the command, in the name of who asked for it.
Expected<void> bookClaim(ledger::RecordTransaction &transaction, const Request &request,
                         const ledger::Contract &contract, const CommandOrder &order);

} // namespace bursar::governor
