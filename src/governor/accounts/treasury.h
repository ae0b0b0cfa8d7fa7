#pragma once

#include "governor/reading/views.h"

namespace bursar::governor {

/// So many days every account should last: what top-ups and transfers are proposed for.
constexpr int treasuryDays = 30;

/// The money of all accounts as it stands: which runs dry first, and what helps.
struct Treasury
{
    struct Line
    {
        AccountView account;
        Money topUp; ///< that makes it last `treasuryDays` days; zero: none is needed
        std::vector<InstanceView> stops; ///< what stops when it is empty, dearest first
    };
    struct Proposal
    {
        AccountView from;
        AccountView to;
        Money amount;
    };
    std::vector<Line> lines; ///< the one that runs dry first comes first
    std::vector<Proposal> proposals;
    // Of all accounts whose balance is known.
    Money left;
    HourlyRate burnRate;
};

Treasury treasuryOf(const std::vector<AccountView> &accounts, const std::vector<InstanceView> &instances, Instant now);

/// How long an account lasts once it has so much more, or less.
std::optional<int> daysWith(const AccountView &account, Money change, Instant now);

} // namespace bursar::governor
