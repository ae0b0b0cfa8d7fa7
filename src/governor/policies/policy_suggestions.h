#pragma once

#include "domain/budget_suggestions.h"
#include "domain/people.h"
#include "foundation/expected.h"

namespace bursar::governor {

class CostBook;

/// A limit of a team's policy that does not fit what the team did.
struct TeamSuggestion
{
    TeamId team;
    QString slug;
    Suggestion suggestion;
};

/// Of every team's budgets of day, week, month and quarter, from the closed periods since the team's first cost: at
/// most eight weeks of days, and twelve of the longer periods; and of its instance limit, price and GPUs, from what was
/// asked for and ran in the last eight weeks. Writes nothing.
Expected<std::vector<TeamSuggestion>> policySuggestions(CostBook &costs, Instant now);

} // namespace bursar::governor
