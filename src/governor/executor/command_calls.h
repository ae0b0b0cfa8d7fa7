#pragma once

#include "domain/request.h"
#include "ledger/contract_store.h"
#include "vast/client.h"

namespace bursar::governor {

/// Sends the call that a command is. Nothing is sent for an extension: that is Bursar's own.
void sendCommand(vast::Client &client, const CommandOrder &order, const ledger::Contract &contract,
                 vast::Priority priority, const vast::Callback<bool> &done);

} // namespace bursar::governor
