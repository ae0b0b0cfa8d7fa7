#include "governor/accounts/treasury.h"

#include <algorithm>
#include <map>

namespace bursar::governor {

namespace {

MoneyOutlook outlookFor(const AccountView &view, Money change, Instant now)
{
    return outlookOf(view.spendable().value_or(Money()) + change, view.balanceAt.value_or(now), view.burnRate, now);
}

std::vector<InstanceView> stopping(const std::vector<InstanceView> &instances, const AccountId &account)
{
    std::vector<InstanceView> stops;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(stops), [&account](const InstanceView &each) {
        return each.account == account && !each.gone && billsGpu(each.state);
    });
    std::stable_sort(stops.begin(), stops.end(), [](const InstanceView &one, const InstanceView &other) {
        return one.pricePerHour > other.pricePerHour;
    });
    return stops;
}

} // namespace

std::optional<int> daysWith(const AccountView &account, Money change, Instant now)
{
    return outlookFor(account, change, now).days;
}

Treasury treasuryOf(const std::vector<AccountView> &accounts, const std::vector<InstanceView> &instances, Instant now)
{
    Treasury treasury;
    std::map<AccountId, const AccountView *> views;
    std::vector<AccountFunds> funds;
    for (const AccountView &view : accounts) {
        if (view.account.archived)
            continue;
        const MoneyOutlook outlook = outlookFor(view, {}, now);
        const bool isKnown = view.spendable().has_value();
        treasury.burnRate += view.burnRate;
        if (isKnown) {
            treasury.left += outlook.left;
            funds.push_back({view.account.id, outlook, true});
            views[view.account.id] = &view;
        }
        treasury.lines.push_back(
            {view, isKnown ? topUpFor(outlook, treasuryDays) : Money(), stopping(instances, view.account.id)});
    }
    std::stable_sort(treasury.lines.begin(), treasury.lines.end(),
                     [](const Treasury::Line &one, const Treasury::Line &other) {
                         const Instant never = Instant::max();
                         return one.account.emptyAt.value_or(never) < other.account.emptyAt.value_or(never);
                     });
    for (const ProposedTransfer &each : proposeTransfers(std::move(funds), treasuryDays))
        treasury.proposals.push_back({*views[each.from], *views[each.to], each.amount});
    return treasury;
}

} // namespace bursar::governor
