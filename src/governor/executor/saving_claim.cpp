#include "governor/executor/saving_claim.h"

#include "domain/savings.h"
#include "ledger/saving_store.h"

namespace bursar::governor {

Expected<void> bookClaim(ledger::RecordTransaction &transaction, const Request &request,
                         const ledger::Contract &contract, const CommandOrder &order)
{
    const auto kind = order.saving ? savingKindFromText(order.saving->kind) : std::nullopt;
    if (!kind)
        return {};
    const Span counts = savingCounts(*kind, transaction.author().at, contract.plannedEnd);
    if (counts.length() <= Duration{0})
        return {};
    return ledger::SavingStore::add(
        transaction, {request.id, *kind, request.team, order.instance, request.by, order.saving->perDay, counts});
}

} // namespace bursar::governor
