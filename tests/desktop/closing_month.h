#pragma once

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

} // namespace bursar::desktop::test
