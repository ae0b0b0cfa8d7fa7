#pragma once

#include "domain/request.h"
#include "domain/vendor_access.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// Tells which request of ours asked for a call that Vast.ai noted: by the request's id where the call carries it (the
/// label of a rental, the name of a key), else by what it did to what, at the time when the request was carried out.
class CallTracer
{
public:
    static Expected<CallTracer> load(ledger::Database &database, const AccountId &account);
    /// Empty: nobody here asked for it.
    QString requestOf(const VendorCall &call) const;

private:
    std::vector<Request> m_requests;
};

} // namespace bursar::governor
