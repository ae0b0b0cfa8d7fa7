#pragma once

#include "domain/owner_budgets.h"
#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class RecordTransaction;
}

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
    /// One new version, in force from `from` (now when empty): the terms replace those that hold then. A reason is
    /// required; a version without a difference is refused. Under four eyes a change that raises a budget is not made:
    /// it becomes a request, and the error `needs_approval` names it.
    Expected<OwnerBudgets> save(const MemberId &by, const BudgetOwner &owner, const BudgetTerms &terms,
                                const QString &reason, const std::optional<Instant> &from = std::nullopt);
    /// Asks a second person for the change instead of making it.
    Expected<Request> ask(const MemberId &by, const BudgetOwner &owner, const BudgetTerms &terms, const QString &reason,
                          const std::optional<Instant> &from = std::nullopt);
    /// Where all these budgets are now, by owner.
    Expected<std::vector<BudgetStanding>> standings() const;

private:
    struct Draft;
    Expected<Draft> prepare(const MemberId &by, const BudgetOwner &owner, const BudgetTerms &terms,
                            const QString &reason, const std::optional<Instant> &from) const;
    Request requestFor(const Draft &draft, const std::optional<Instant> &from);

    Context &m_context;
};

/// Makes a change of another owner's budgets that `approver` has approved. Refused as `change_outdated` when another
/// version than the one that it changes is in force by now. Private to the room.
Expected<void> carryOutBudgetChange(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                    const MemberId &approver);

} // namespace bursar::governor
