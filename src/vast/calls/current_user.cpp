#include "vast/calls/current_user.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

Read<AccountStatus> decode(const JsonValue &root)
{
    const std::optional<Money> balance = moneyFrom(root["balance"]);
    const std::optional<Money> credit = moneyFrom(root["credit"]);
    const bool isBroken = (!balance && !root["balance"].isNothing()) || (!credit && !root["credit"].isNothing());
    if (isBroken || (!balance && !credit))
        return Unexpected{QStringLiteral("$.balance cannot be read")};
    RowReader reader(root);
    AccountStatus status;
    status.balance = balance.value_or(Money());
    status.credit = credit.value_or(Money());
    status.userName = reader.text("email");
    if (status.userName.isEmpty())
        status.userName = reader.text("username");
    status.userId = reader.number("id");
    if (reader.flag("balance_threshold_enabled"))
        status.alertBelow = moneyFrom(root["balance_threshold"]);
    status.topUpBelow = moneyFrom(root["autobill_threshold"]);
    status.canPay = reader.flag("can_pay");
    return status;
}

} // namespace

Call<AccountStatus> currentUser()
{
    return call<AccountStatus>(get(endpoints::currentUser(), "/api/v0/users/current/"), decode);
}

Call<RawAnswer> networkAddresses()
{
    return rawCall(get(endpoints::networkAddresses(), "/api/v0/users/me/ipaddrs/", {{"owner", "me"}}));
}

} // namespace bursar::vast::calls
