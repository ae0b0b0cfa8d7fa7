#pragma once

#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "vast/calls/list_instances.h"

namespace bursar::governor {

/// Looks at an account's instances with one list call: meters them, notices strangers, adopts what our own calls
/// rented, tells which are gone. No single empty or 404 answer proves that an instance is gone.
class FleetWatch
{
public:
    struct Look
    {
        int instances = 0;
        int segments = 0;
        bool whole = true; ///< Vast.ai's list was complete
    };
    explicit FleetWatch(ExecutorSession &session);

    /// `done` is called once, after everything of this look is recorded.
    void look(const Account &account, std::function<void(Expected<Look>)> done);
    /// True while some instance is in a passing state: the watch hurries then.
    bool changing() const { return m_changing; }
    /// Tells which instances Vast.ai has said to have destroyed: two lists without them are enough.
    std::function<bool(InstanceId)> wasDestroyed = [](InstanceId) { return false; };

private:
    struct Pass;
    void takeIn(const Account &account, const vast::InstanceList &list, std::function<void(Expected<Look>)> done);
    /// Rows for contracts that the ledger did not know: ours by label, or strangers.
    Expected<void> meet(const Account &account, const Instance &instance, std::vector<ledger::Contract> &contracts);
    Expected<void> meetAgain(ledger::Contract former, std::vector<ledger::Contract> &contracts);
    void checkMissing(std::shared_ptr<Pass> pass);
    bool isGoneLongEnough(const Pass &pass, const ledger::LastSeen &missing) const;
    Expected<Look> finish(Pass &pass);
    /// What desks show of it: the last state and figures of each, and its load.
    Expected<void> see(const std::vector<ledger::LastSeen> &rows);

    ExecutorSession &m_session;
    bool m_changing = false;
};

} // namespace bursar::governor
