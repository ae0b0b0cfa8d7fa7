#pragma once

#include "domain/vendor_access.h"
#include "governor/executor/executor_session.h"
#include "vast/calls/audit_logs.h"

#include <map>

namespace bursar::governor {

/// Reads what Vast.ai noted of an account, keeps what is new, and traces each call to the request of ours that asked
/// for it. What nobody here asked for stays without one.
class VendorLogWatch
{
public:
    explicit VendorLogWatch(ExecutorSession &session);

    /// Reads if it is time again (and the lists of members, roles and keys with it). `done` is called once; an account
    /// whose key may not tell is asked no sooner.
    void look(const Account &account, std::function<void(Expected<void>)> done);

private:
    Expected<void> keep(const Account &account, std::vector<vast::AuditLogRow> rows);

    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_asked;
};

} // namespace bursar::governor
