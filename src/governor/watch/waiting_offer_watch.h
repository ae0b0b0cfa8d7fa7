#pragma once

#include "domain/request.h"
#include "governor/executor/executor_session.h"

namespace bursar::governor {

/// Looks now and then what the offers of rentals cost that wait for a person, so that whoever answers sees the price
/// of now. One search row for each, and one search a look: people take longer than that.
class WaitingOfferWatch
{
public:
    static constexpr Duration askEvery = std::chrono::minutes{10};

    explicit WaitingOfferWatch(ExecutorSession &session);

    /// `done` is called once.
    void look(const Account &account, std::function<void(Expected<void>)> done);

private:
    /// The rental of the account that waits and was looked at longest ago, if it is time again.
    Expected<std::optional<Request>> nextOf(const Account &account);

    ExecutorSession &m_session;
};

} // namespace bursar::governor
