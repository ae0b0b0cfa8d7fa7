#pragma once

#include "domain/policy.h"

namespace bursar {

/// How a limit was used in the past, from closed periods.
struct LimitUse
{
    QString field; ///< `daily_budget`
    int periods = 0; ///< closed ones that were looked at
    int reached = 0; ///< in which at least 90 % of it were used
    Money limit;
    Money most; ///< of one period
    Money usual; ///< the median of all
};

/// A limit that does not fit what the team does.
struct Suggestion
{
    QString field;
    QString from; ///< as the field is typed
    QString to;
    QString why; ///< a sentence with the numbers
};

/// Raise what is reached in at least half of the periods (by a fifth, to whole dollars); lower what was never used by
/// more than half (to what was used most, and a fifth more). Nothing from fewer than seven periods.
std::optional<Suggestion> suggestionFor(const LimitUse &use);
/// Of the amounts spent in closed periods under a limit.
LimitUse useOf(const QString &field, Money limit, std::vector<Money> spent);

} // namespace bursar
