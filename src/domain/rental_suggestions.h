#pragma once

#include "domain/budget_suggestions.h"

namespace bursar {

/// What a team asked for and held in the past weeks.
struct RentalUse
{
    /// One rental that was asked for.
    struct Asked
    {
        HourlyRate price; ///< true price of the instance
        QString gpuName;
        int gpuRamMb = 0;
        bool rented = false;
        bool tooDear = false; ///< refused for max_price_per_hour
        bool otherGpu = false; ///< refused for gpu_allow
    };
    std::vector<Asked> asked;
    std::vector<int> mostAtOnce; ///< instances that ran at the same time, of each closed day since the first rental
};

/// Instance limit, price per hour and list of GPUs, as suggestionFor() does it with budgets: raise what is reached in
/// at least half of the days or rentals, lower what was never used by more than half; add GPUs that were asked for at
/// least seven times in vain, else leave out those that nobody rented. Nothing from fewer than seven days or rentals.
std::vector<Suggestion> suggestionsFor(const Policy &policy, const RentalUse &use);

} // namespace bursar
