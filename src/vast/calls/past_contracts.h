#pragma once

#include "domain/ids.h"
#include "vast/call.h"
#include "vast/calls/raw_answer.h"

#include <QDate>

namespace bursar::vast::calls {

/// POST /api/v0/contracts/fetch/ · billing_read (inferred) · nothing published · seen: official client. Old contracts
/// by label or number; what is empty is not sent. `{contracts:[…]}`, whose rows are not known. Only reads.
Call<RawAnswer> fetchContracts(const QString &label, const std::vector<InstanceId> &contracts);

/// GET /api/v0/users/me/machine-earnings/ · billing_read · 2 s · seen: official client. For hosts: what their machines
/// earned, from the first day to the end of the last.
Call<RawAnswer> machineEarnings(QDate firstDay, QDate lastDay, std::optional<MachineId> machine);

} // namespace bursar::vast::calls
