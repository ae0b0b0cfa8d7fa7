#pragma once

#include "domain/standing.h"

namespace bursar {

/// A limit that holds for a time beside the versions, and falls back by itself. It lifts the limit of whole periods, so
/// a budget that began within its period has pro rata of it; a version that allows more is not lowered by it.
struct BudgetRaise
{
    RequestId id; ///< of the request that asked for it, or its own
    BudgetOwner owner; ///< kind and id; names are filled in where they are shown
    BudgetPeriod period = BudgetPeriod::Month;
    Money amount;
    Span holds;
    Instant at; ///< when it was made
    MemberId by;
    MemberId approvedBy = {}; ///< under four eyes; empty: nobody had to
    QString reason;
    friend bool operator==(const BudgetRaise &, const BudgetRaise &) = default;
};

/// The highest that holds at the time; null when none does.
const BudgetRaise *raiseAt(const std::vector<BudgetRaise> &raises, const BudgetOwner &owner, BudgetPeriod period,
                           Instant at);

} // namespace bursar
