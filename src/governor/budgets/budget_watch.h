#pragma once

#include "domain/alert_ladder.h"
#include "foundation/expected.h"

namespace bursar::governor {

class CostBook;

/// Every budget of every owner with the steps at which people want to hear of it. Forecasts look at eight weeks, so
/// they are made only when asked for.
enum class WithForecasts { No, Yes };
Expected<std::vector<WatchedBudget>> watchedBudgets(CostBook &costs, Instant now, WithForecasts forecasts);

} // namespace bursar::governor
