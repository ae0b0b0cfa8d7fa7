#include "governor/budgets/budget_guard.h"

#include "governor/executor/stop_order.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

#include <algorithm>

namespace bursar::governor {

BudgetGuard::BudgetGuard(ExecutorSession &session)
    : m_session(session)
{
}

Expected<void> BudgetGuard::check()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto contracts = store.all();
    const auto lastSeen = store.lastSeen();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!contracts || !lastSeen || !open)
        return !contracts ? contracts.failure() : !lastSeen ? lastSeen.failure() : open.failure();
    for (const ledger::Contract &contract : *contracts) {
        if (!contract.stopAtEnd || !contract.plannedEnd || *contract.plannedEnd > context.now())
            continue;
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == contract.instance; });
        if (seen == lastSeen->end() || !holdsSlot(seen->state))
            continue;
        const auto ordered = orderStop(m_session, contract, QStringLiteral("The planned end has come."), *open);
        if (!ordered)
            return ordered.failure();
    }
    return {};
}

} // namespace bursar::governor
