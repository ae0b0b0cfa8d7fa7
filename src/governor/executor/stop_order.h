#pragma once

#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

namespace bursar::governor {

/// Leaves a stop in the executor's own name, unless a stop or destroy of that instance is on its way already.
/// True when it was left. `open`: the requests that are not at an end; `saving`: what it saves until its planned end.
Expected<bool> orderStop(ExecutorSession &session, const ledger::Contract &contract, const QString &reason,
                         const std::vector<Request> &open, const std::optional<SavingClaim> &saving = std::nullopt);

} // namespace bursar::governor
