#include "governor/executor/saving_claim.h"

#include "domain/savings.h"
#include "ledger/saving_store.h"

#include <algorithm>

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
    // Two stops of one instance, a rule's and a person's, save its hours once.
    const auto booked = ledger::SavingStore(transaction.database()).within(counts);
    if (!booked)
        return booked.failure();
    if (std::ranges::any_of(*booked, [&order](const BookedSaving &each) { return each.instance == order.instance; }))
        return {};
    return ledger::SavingStore::add(
        transaction, {request.id, *kind, request.team, order.instance, request.by, order.saving->perDay, counts});
}

} // namespace bursar::governor
