#pragma once

#include "documents/focus_csv.h"
#include "domain/invoice.h"

namespace bursar::documents {

/// A row of FOCUS 1.4's Invoice Detail: all of an invoice's cost and usage rows that carry one InvoiceDetailId.
struct FocusInvoiceDetail
{
    FocusRow first; ///< of those rows: what they have in common
    Money billed; ///< their sum
};

/// By InvoiceDetailId, in the order in which they first appear; they sum to the invoice.
std::vector<FocusInvoiceDetail> focusDetails(const std::vector<FocusRow> &rows);

QByteArray focusInvoiceDetailHeader();
QByteArray focusInvoiceDetailLine(const Invoice &invoice, const FocusInvoiceDetail &detail);

/// A row of FOCUS 1.4's Billing Period.
struct FocusBillingPeriod
{
    Span period;
    bool closed = false;
    Instant created;
    Instant updated;
    QString issuer;
};
QByteArray focusBillingPeriodHeader();
QByteArray focusBillingPeriodLine(const FocusBillingPeriod &period);

} // namespace bursar::documents
