#pragma once

#include "domain/forecast.h"
#include "foundation/expected.h"

namespace bursar::governor {

/// Where one team, or the whole organisation, is going.
struct OwnerForecast
{
    BudgetOwner owner;
    std::vector<Forecast> periods; ///< day and month; a limit of zero where no budget stands
    OverrunBound bound;
};

/// Of all teams, and at the end of the organisation. Opens a connection of its own, so it may run on any thread; reads
/// the ledger at one moment.
Expected<std::vector<OwnerForecast>> budgetForecasts(const QString &ledgerPath, Instant now);

} // namespace bursar::governor
