#pragma once

#include "domain/forecast.h"
#include "foundation/expected.h"

namespace bursar::governor {

class CostBook;

/// Where one team, or the whole organisation, is going.
struct OwnerForecast
{
    BudgetOwner owner;
    std::vector<Forecast> periods; ///< day and month; a limit of zero where no budget stands
    OverrunBound bound;
};

/// Of all teams, and at the end of the organisation.
Expected<std::vector<OwnerForecast>> budgetForecasts(CostBook &costs, Instant now);

} // namespace bursar::governor
