#pragma once

#include "domain/request.h"
#include "domain/standing.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

class Context;

/// Budget that one owner gives another for the present period, with a second person.
class BudgetTransfers
{
public:
    explicit BudgetTransfers(Context &context);

    /// A team by slug or name (`team:SLUG` too), or what BudgetChanges::ownerNamed takes.
    Expected<BudgetOwner> ownerNamed(const QString &text) const;
    /// A request that always waits for somebody else. A reason is required; refused when the giver has less left than
    /// that now.
    Expected<Request> ask(const MemberId &by, const BudgetOwner &from, const BudgetOwner &to, BudgetPeriod period,
                          Money amount, const QString &reason);

private:
    Context &m_context;
};

/// Moves the budget of an approved transfer, after looking anew at what the giver has left. Refused as `period_over`
/// when the period has ended for which it was asked. Private to the room.
Expected<void> carryOutTransfer(Context &context, ledger::RecordTransaction &transaction, const Request &request);

} // namespace bursar::governor
