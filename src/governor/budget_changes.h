#pragma once

#include "domain/owner_budgets.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Budgets of persons, cost centres and the organisation. (A team's stand in its policy.)
class BudgetChanges
{
public:
    explicit BudgetChanges(Context &context);

    /// `organisation`, `cost_center:CODE` or `member:NAME`; a usage error when there is no such owner.
    Expected<BudgetOwner> ownerNamed(const QString &text) const;
    /// All versions of an owner, oldest first.
    Expected<std::vector<OwnerBudgets>> history(const BudgetOwner &owner) const;
    /// One new version, in force from `from` (now when empty): the amounts replace those that hold then. A reason is
    /// required; a version without a difference is refused.
    Expected<OwnerBudgets> save(const MemberId &by, const BudgetOwner &owner,
                                const std::map<BudgetPeriod, Money> &amounts, const QString &reason,
                                const std::optional<Instant> &from = std::nullopt);
    /// Where all these budgets are now, by owner.
    Expected<std::vector<BudgetStanding>> standings() const;

private:
    Context &m_context;
};

} // namespace bursar::governor
