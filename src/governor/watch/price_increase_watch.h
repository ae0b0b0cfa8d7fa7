#pragma once

#include "governor/executor/executor_session.h"
#include "vast/calls/instance_price.h"

#include <map>

namespace bursar::governor {

/// Asks which prices hosts want to raise, every quarter of an hour, and at once when one was answered. Answers none:
/// only a person does.
class PriceIncreaseWatch
{
public:
    explicit PriceIncreaseWatch(ExecutorSession &session);

    /// Asks if it is time again and something is rented. `done` is called once.
    void look(const Account &account, std::function<void(Expected<void>)> done);
    /// An increase of the account was answered: asks anew at the next look.
    void askSoon(const AccountId &account);
    /// What was asked after `since` did not name the increase any more.
    bool isAnswered(const AccountId &account, qint64 increase, Instant since) const;

private:
    void keep(const Account &account, Instant asked, const vast::Result<vast::Rows<vast::PriceIncrease>> &rows,
              const std::function<void(Expected<void>)> &done);

    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_due;
    std::map<AccountId, Instant> m_listed; ///< when the last complete answer was asked for
};

} // namespace bursar::governor
