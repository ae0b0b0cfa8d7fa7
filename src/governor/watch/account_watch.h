#pragma once

#include "governor/executor/executor_session.h"

#include <map>

namespace bursar::governor {

/// Asks how much money an account has left, so that people are warned before Vast.ai stops what runs, and what came in
/// and went out in the present month and the one before, so that its balance can be explained.
class AccountWatch
{
public:
    explicit AccountWatch(ExecutorSession &session);

    /// Asks if it is time again. `done` is called once; an account whose key may not tell is asked no sooner.
    void look(const Account &account, std::function<void(Expected<void>)> done);
    /// Its money has moved.
    void askSoon(const AccountId &account) { m_asked.erase(account); }

private:
    void readPayments(const Account &account, vast::Client &client, const std::function<void(Expected<void>)> &done);

    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_asked;
};

} // namespace bursar::governor
