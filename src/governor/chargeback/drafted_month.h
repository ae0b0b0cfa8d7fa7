#pragma once

#include "governor/chargeback/billed_month.h"

namespace bursar::governor {

/// A month's drafts with what they were made of.
struct DraftedMonth
{
    BilledMonth billed;
    std::vector<Invoice> drafts; ///< of teams with anything to charge; of the team asked for in any case
    qint64 events = 0; ///< the audit trail's end when it was read: what came later is not in it
};

/// Call it inside a snapshot or transaction if others may write.
Expected<DraftedMonth> draftMonth(ledger::Database &database, Month month,
                                  const std::optional<TeamId> &team = std::nullopt);

/// True if something was recorded since that a draft could depend on.
Expected<bool> isOutdated(ledger::Database &database, const DraftedMonth &month);

} // namespace bursar::governor
