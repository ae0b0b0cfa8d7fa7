#pragma once

#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "vast/calls/audit_logs.h"

#include <map>

namespace bursar::governor {

/// Looks in Vast.ai's own audit log for the call that made each stranger: which key, from where, when.
class StrangerWatch
{
public:
    explicit StrangerWatch(ExecutorSession &session);

    /// Asks if there is a stranger that nobody has looked for. `done` is called once; an account whose key may not tell
    /// is asked no sooner.
    void look(const Account &account, std::function<void(Expected<void>)> done);

private:
    Expected<std::vector<ledger::Contract>> unexplained(const Account &account) const;
    Expected<void> explain(const std::vector<ledger::Contract> &strangers, const std::vector<vast::AuditLogRow> &log);

    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_asked;
};

} // namespace bursar::governor
