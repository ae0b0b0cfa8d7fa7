#pragma once

#include "domain/request.h"
#include "governor/executor_session.h"

namespace bursar::governor {

/// The offer of a rental order when its turn comes: prices move, and others rent.
class RentalOffer
{
public:
    using Found = std::function<void(const Expected<Offer> &)>;

    explicit RentalOffer(ExecutorSession &session);

    /// The offer as it is now, or an equal one where the order allows it; `offer_gone` when there is none.
    void lookAgain(const AccountId &account, const RentalOrder &order, Found found);
    /// The cheapest with the same GPUs, at least as much memory and room for the disk; `offer_gone` when there is none.
    void takeEqual(const AccountId &account, const RentalOrder &order, Found found);

private:
    ExecutorSession &m_session;
};

} // namespace bursar::governor
