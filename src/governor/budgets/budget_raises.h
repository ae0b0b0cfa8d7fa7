#pragma once

#include "domain/budget_raise.h"
#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

/// Budgets that are raised for a time: of teams, persons, cost centres and the organisation.
class BudgetRaises
{
public:
    explicit BudgetRaises(Context &context);

    /// From now until then the limit of that period is the amount, for whole periods; afterwards what the versions say.
    /// A reason is required; refused as `not_raised` when the limit is as high already. Under four eyes it becomes a
    /// request, and the error `needs_approval` names it.
    Expected<BudgetRaise> raise(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period, Money amount,
                                Instant until, const QString &reason);
    /// Asks a second person for it instead.
    Expected<Request> ask(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period, Money amount,
                          Instant until, const QString &reason);

private:
    struct Draft;
    Expected<Draft> prepare(const MemberId &by, const BudgetOwner &owner, BudgetPeriod period, Money amount,
                            Instant until, const QString &reason) const;
    Request requestFor(const Draft &draft);

    Context &m_context;
};

/// Makes a timed raise that `approver` has approved. Refused as `period_over` when its time is over. Private to the
/// room.
Expected<void> carryOutBudgetRaise(Context &context, ledger::RecordTransaction &transaction, const Request &request,
                                   const MemberId &approver);

} // namespace bursar::governor
