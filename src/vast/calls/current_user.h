#pragma once

#include "domain/money.h"
#include "vast/call.h"
#include "vast/calls/raw_answer.h"

namespace bursar::vast {

struct AccountStatus
{
    Money balance;
    Money credit; ///< spendable is balance + credit; accounts that live on credit have a balance of 0
    QString userName; ///< e-mail or user name
    qint64 userId = 0;
    std::optional<Money> alertBelow; ///< `balance_threshold`, where it is switched on
    std::optional<Money> topUpBelow; ///< `autobill_threshold`
    bool canPay = false; ///< a card is on file
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/users/current/ · user_read · nothing published · seen: docs, official client. The answer may hold the
/// key, which is not read.
Call<AccountStatus> currentUser();

/// GET /api/v0/users/me/ipaddrs/?owner=me · user_read · 2.9 s · seen: official client. Addresses the account was used
/// from.
Call<RawAnswer> networkAddresses();

} // namespace bursar::vast::calls
