#pragma once

#include "domain/request.h"

namespace bursar {

/// Credit that one account at Vast.ai shall send another: the order of a request of the kind `transfer`. It cannot be
/// taken back.
struct CreditTransferOrder
{
    AccountId from;
    AccountId to;
    Money amount;

    /// What was known of both accounts before the call was made. Durable before the call, so that whoever comes later
    /// can tell whether the money has moved.
    struct Sending
    {
        QString recipient; ///< Vast.ai's number or name of the taker
        Instant at;
        int seenOfGiver = 0; ///< transfers of this amount that the giver's invoices of these days had already
        int seenOfTaker = 0;
        friend bool operator==(const Sending &, const Sending &) = default;
    };
    std::optional<Sending> sending = {};
    friend bool operator==(const CreditTransferOrder &, const CreditTransferOrder &) = default;
};

QJsonObject toJson(const CreditTransferOrder &order);
/// Nothing for requests of another kind, for transfers of budget, or when the order cannot be read.
std::optional<CreditTransferOrder> creditTransferOf(const Request &request);

} // namespace bursar
