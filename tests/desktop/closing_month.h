#pragma once

#include "governor/accounts/account_month.h"
#include "governor/reconciliation/month_statement.h"

namespace bursar::desktop::test {

/// October 2026 of the sample snapshot beside Vast.ai's bill: rows that agree, are explained, disputed, and open.
governor::MonthStatement closingMonth();
/// The same with nothing left to answer.
governor::MonthStatement answeredMonth();
/// That month's drafts, one a team: a purchase order, a mark-up, tax, a correction.
std::vector<Invoice> closingDrafts();
/// The drafts as they were issued, and a credit note for the first.
std::vector<Invoice> closingInvoices();

/// How the account's balance of that month came about; it adds up.
governor::AccountMonth octobersBalance();

} // namespace bursar::desktop::test
