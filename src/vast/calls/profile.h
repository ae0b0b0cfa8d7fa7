#pragma once

#include "domain/money.h"
#include "vast/call.h"

namespace bursar::vast {

/// What to change about the account; what is empty stays.
struct ProfileChanges
{
    struct InvoiceAddress
    {
        QString name;
        QString firstLine;
        QString secondLine;
        QString city;
        QString zip;
        QString country;
        QString taxInfo;
    };
    QString fullName;
    InvoiceAddress invoiceAddress;
    std::optional<Money> alertBelow; ///< `balance_threshold`
    std::optional<bool> alerting; ///< `balance_threshold_enabled`
    std::optional<Money> topUpBelow; ///< `autobill_threshold`: charges the card without asking
    std::optional<Money> topUpAmount; ///< `autobill_amount`
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// PUT /api/v0/users/ · user_write · 5 s · seen: official client.
Call<bool> changeProfile(const ProfileChanges &changes);

} // namespace bursar::vast::calls
