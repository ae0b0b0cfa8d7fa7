#pragma once

#include "governor/administration/administration.h"
#include "ledger/record_transaction.h"

namespace bursar::governor {

/// Checks and adds a team with its first policy inside a transaction that the caller commits (an import adds several).
Expected<Team> makeTeam(Context &context, ledger::RecordTransaction &transaction, const Administration::NewTeam &wish,
                        const Account &account);

/// The cost centre with that code, added when new; the empty id for an empty code.
Expected<CostCenterId> costCenterFor(Context &context, ledger::RecordTransaction &transaction, const QString &code);

} // namespace bursar::governor
