#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "vast/call.h"
#include "vast/secret.h"

#include <QDate>
#include <QStringList>

namespace bursar::vast {

/// A payment, a transfer, a refund: money in and out of the account, not what instances cost.
struct Payment
{
    std::optional<Instant> createdAt;
    std::optional<Instant> paidAt;
    QString type; ///< `credit`, `transfer`, `payout`, `reserved`, `refund`
    QString source;
    QString description;
    Money amount; ///< with Vast.ai's sign, which shows a card's top-up as negative
    qint64 invoice = 0;
    QString service; ///< `stripe_payments`, …
};
struct PaymentList
{
    std::vector<Payment> payments;
    int badRows = 0;
    bool complete = false; ///< all pages came
};

/// A line of the old invoices: charges per instance, and payments.
struct OldInvoiceLine
{
    QString type; ///< `charge` or `payment`
    QString description;
    Money amount;
    QString quantity; ///< decimal text
    QString rate; ///< decimal text
    std::optional<Instant> at;
    InstanceId instance;
};
struct OldInvoices
{
    std::vector<OldInvoiceLine> lines;
    int badRows = 0;
    std::optional<Money> unbilledCharges; ///< `current.charges`: so far
    std::optional<Money> serviceFee;
    std::optional<Money> credit;
    std::optional<Money> total;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v1/invoices/ · billing_read · 3 s · seen: docs, official client. All pages, oldest first. `services`
/// narrows
/// (`transfer`, `stripe_payments`, `instance_prepay`, …); empty: all. A wrong range is refused with status 200.
Conversation<PaymentList> listPayments(QDate firstDay, QDate lastDay, const QStringList &services);

/// GET /api/v0/users/me/invoices/ · billing_read · 3 s · seen: official client, which calls it deprecated.
Call<OldInvoices> oldInvoices(QDate firstDay, QDate lastDay);

/// PUT /api/v0/commands/transfer_credit/ · billing_write · 2.5 s · seen: official client (the docs say `client_id` for
/// `sender`). Irreversible, sent once. `recipient` is an e-mail address or an id.
Call<bool> transferCredit(const QString &recipient, Money amount);

} // namespace bursar::vast::calls
