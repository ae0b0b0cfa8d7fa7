#pragma once

#include "domain/ids.h"
#include "domain/rates.h"
#include "foundation/time_types.h"

#include <optional>
#include <vector>

namespace bursar {

/// When people are told that an account's money runs out.
struct AccountWarning
{
    int days = 3; ///< less than so many days are left; 0: not by days
    std::optional<Money> below = {}; ///< less than this is left; none: not by dollars
    friend bool operator==(const AccountWarning &, const AccountWarning &) = default;
};

/// How long an account's money lasts if all goes on as it does now.
struct MoneyOutlook
{
    Money left; ///< balance and credit together, less what has been spent since they were told
    HourlyRate burnRate;
    std::optional<int> days; ///< whole ones; nothing when nothing is spent
    std::optional<Instant> emptyAt;
    friend bool operator==(const MoneyOutlook &, const MoneyOutlook &) = default;
};

/// Whole days for which the money lasts at that rate; nothing when nothing is spent. `spendable` is balance and credit
/// together: accounts that prepay keep one of them at zero.
std::optional<int> daysLeft(Money spendable, HourlyRate burnRate);
/// `told` is what the account had at `toldAt`.
MoneyOutlook outlookOf(Money told, Instant toldAt, HourlyRate burnRate, Instant now);
bool isLow(const MoneyOutlook &outlook, const AccountWarning &warning);
/// What has to come in for the money to last so long; zero if it does. In whole dollars, rounded up.
Money topUpFor(const MoneyOutlook &outlook, int days);

/// One account as the treasury looks at it.
struct AccountFunds
{
    AccountId account;
    MoneyOutlook outlook;
    bool mayGive = true; ///< its key and ours may send credit from it
};
/// Credit that one account should give another.
struct ProposedTransfer
{
    AccountId from;
    AccountId to;
    Money amount;
    friend bool operator==(const ProposedTransfer &, const ProposedTransfer &) = default;
};
/// Helps those that run dry within `wantedDays`, the first one first, from the one that lasts longest beyond them:
/// whole dollars, and never so much that the giver itself would not last `wantedDays`.
std::vector<ProposedTransfer> proposeTransfers(std::vector<AccountFunds> accounts, int wantedDays);

} // namespace bursar
