#include "domain/account_money.h"

#include <algorithm>
#include <limits>

namespace bursar {

namespace {

constexpr int hoursPerDay = 24;
constexpr int nanosPerMicro = 1000;
constexpr qint64 microsPerDollar = 1'000'000;

/// What so many days cost at that rate.
Money costOfDays(HourlyRate rate, int days)
{
    return costOver(rate, std::chrono::hours{hoursPerDay} * days);
}

Money wholeDollarsDown(Money amount)
{
    return Money::fromMicros(std::max<qint64>(amount.micros(), 0) / microsPerDollar * microsPerDollar);
}

/// Those that spend nothing last for ever.
qint64 lasting(const AccountFunds &funds)
{
    return funds.outlook.days ? *funds.outlook.days : std::numeric_limits<qint64>::max();
}

} // namespace

std::optional<int> daysLeft(Money spendable, HourlyRate burnRate)
{
    if (burnRate <= HourlyRate{})
        return std::nullopt;
    const Wide days =
        Wide{std::max(Money{}, spendable).micros()} * nanosPerMicro / (Wide{burnRate.nanos()} * hoursPerDay);
    return static_cast<int>(std::min<Wide>(days, std::numeric_limits<int>::max()));
}

MoneyOutlook outlookOf(Money told, Instant toldAt, HourlyRate burnRate, Instant now)
{
    MoneyOutlook outlook{told - costOver(burnRate, std::max(now - toldAt, Duration{0})), burnRate, {}, {}};
    outlook.days = daysLeft(outlook.left, burnRate);
    if (!outlook.days)
        return outlook;
    constexpr Wide millisPerHour = 3'600'000;
    constexpr Wide longest = Wide{1000} * 366 * hoursPerDay * millisPerHour; // a thousand years is as good as ever
    const Wide lasts =
        Wide{std::max(Money{}, outlook.left).micros()} * nanosPerMicro * millisPerHour / Wide{burnRate.nanos()};
    outlook.emptyAt = now + Duration{static_cast<qint64>(std::min(lasts, longest))};
    return outlook;
}

bool isLow(const MoneyOutlook &outlook, const AccountWarning &warning)
{
    return (outlook.days && *outlook.days < warning.days) || (warning.below && outlook.left < *warning.below);
}

Money topUpFor(const MoneyOutlook &outlook, int days)
{
    const Money missing = costOfDays(outlook.burnRate, days) - outlook.left;
    return missing <= Money{} ? Money{} : wholeDollarsDown(missing + Money::fromMicros(microsPerDollar - 1));
}

std::vector<ProposedTransfer> proposeTransfers(std::vector<AccountFunds> accounts, int wantedDays)
{
    std::stable_sort(accounts.begin(), accounts.end(),
                     [](const AccountFunds &one, const AccountFunds &other) { return lasting(one) < lasting(other); });
    std::vector<ProposedTransfer> proposed;
    for (AccountFunds &taker : accounts) {
        Money missing = topUpFor(taker.outlook, wantedDays);
        // The richest in days gives first: it is the last of the sorted ones.
        for (auto giver = accounts.rbegin(); giver != accounts.rend() && missing > Money{}; ++giver) {
            if (giver->account == taker.account || !giver->mayGive)
                continue;
            const Money spare = wholeDollarsDown(giver->outlook.left - costOfDays(giver->outlook.burnRate, wantedDays));
            const Money amount = std::min(spare, missing);
            if (amount <= Money{})
                continue;
            giver->outlook.left -= amount;
            missing -= amount;
            proposed.push_back({giver->account, taker.account, amount});
        }
    }
    return proposed;
}

} // namespace bursar
