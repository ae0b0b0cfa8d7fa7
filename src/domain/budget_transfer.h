#pragma once

#include "domain/standing.h"
#include "foundation/expected.h"

namespace bursar {

/// Budget that one owner gives another for one period. Money stays in the tree: the amount leaves the giver and every
/// node above it, and arrives at the taker and every node above it. What stands above both loses and gains it at once,
/// so it stays as it was; and so does a giver above the taker, in whom the taker's spending counts anyway, and a taker
/// above the giver. What is left of a node beside what its children have moves from the giver's to the taker's, and
/// nowhere else.
struct BudgetTransfer
{
    BudgetOwner from;
    BudgetOwner to;
    BudgetPeriod period = BudgetPeriod::Month;
    Instant at; ///< it holds for the period that contains the moment, of each owner in the owner's own zone
    Money amount;
    std::vector<BudgetOwner> aboveFrom = {}; ///< the nodes above the giver at that time
    std::vector<BudgetOwner> aboveTo = {};
    friend bool operator==(const BudgetTransfer &, const BudgetTransfer &) = default;
};

/// By how much the transfer raises the owner's limit; less than zero lowers it.
Money changeBy(const BudgetTransfer &transfer, const BudgetOwner &owner);

/// What others have given the owner for that period, less what it has given away.
Money transferredTo(const BudgetOwner &owner, BudgetPeriod period, const Span &wholePeriod,
                    const std::vector<BudgetTransfer> &transfers);

/// Whether it can be made, with the budgets of its period as they are now: of giver and taker, and of those above them
/// that have one. A usage error when nothing would move, or between a person and a node of the tree (where it would
/// come from nowhere); refused when the giver, or a node that it leaves, has less left than that: what is spent or
/// committed cannot be given away.
Expected<void> checkTransfer(const BudgetTransfer &transfer, const std::vector<BudgetStanding> &budgets);

/// The budget with the transfer made.
BudgetStanding afterTransfer(const BudgetTransfer &transfer, BudgetStanding budget);

} // namespace bursar
