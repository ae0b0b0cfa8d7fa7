#pragma once

#include "ledger/contract_store.h"

namespace bursar::governor {

/// What a person calls what was rented: the note that was put on it, or the label of what was rented elsewhere. Ours
/// names team and request, which is no project.
inline QString projectOf(const ledger::Contract &contract)
{
    const bool isOurs = contract.label.startsWith(QLatin1String("bursar/"));
    return !contract.note.isEmpty() || isOurs ? contract.note : contract.label;
}

} // namespace bursar::governor
