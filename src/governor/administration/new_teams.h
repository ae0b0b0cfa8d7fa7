#pragma once

#include "domain/request.h"
#include "governor/administration/administration.h"
#include "ledger/record_transaction.h"

namespace bursar::governor {

struct MadeTeam
{
    Team team;
    /// Under four eyes a team begins with the conservative rules; wider ones wait for a second person.
    std::optional<Request> waits = {};
};
/// Checks and adds a team with its first policy inside a transaction that the caller commits (an import adds several).
Expected<MadeTeam> makeTeam(Context &context, ledger::RecordTransaction &transaction,
                            const Administration::NewTeam &wish, const Account &account);

/// The code of the team's cost centre; empty when it has none.
Expected<QString> costCenterCodeOf(Context &context, const Team &team);
/// The cost centre with that code, added when new; the empty id for an empty code.
Expected<CostCenterId> costCenterFor(Context &context, ledger::RecordTransaction &transaction, const QString &code);

} // namespace bursar::governor
