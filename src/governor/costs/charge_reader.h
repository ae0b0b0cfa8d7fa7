#pragma once

#include "governor/executor/executor_session.h"
#include "vast/calls/charges.h"

namespace bursar::governor {

/// Reads what Vast.ai charged for the days that are over. A day's row may come 6 to 40 hours late and may still grow.
class ChargeReader
{
public:
    explicit ChargeReader(ExecutorSession &session);
    /// `done` gets how many rows were new or had changed.
    void read(const Account &account, std::function<void(Expected<int>)> done);
    /// True when the account's charges have not been read for `every`.
    Expected<bool> due(const Account &account, Duration every) const;

private:
    Expected<QDate> firstDay(const Account &account) const;
    Expected<int> takeIn(const Account &account, const vast::ChargeList &list);
    ExecutorSession &m_session;
};

} // namespace bursar::governor
