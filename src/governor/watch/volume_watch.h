#pragma once

#include "governor/executor/executor_session.h"

#include <map>

namespace bursar::governor {

/// Asks now and then which volumes an account has, and keeps those that no instance mounts.
class VolumeWatch
{
public:
    explicit VolumeWatch(ExecutorSession &session);

    /// Asks if it is time again. `done` is called once; an account whose key may not tell is asked no sooner.
    void look(const Account &account, std::function<void(Expected<void>)> done);

private:
    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_asked;
};

} // namespace bursar::governor
