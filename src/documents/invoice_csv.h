#pragma once

#include "domain/export_options.h"
#include "domain/invoice.h"

namespace bursar::documents {

/// Invoices as one table for finance, a header row first. Every row is a part of an invoice's total and none is the
/// total itself, so the sum of `amount` over an invoice's rows is its total, to the last digit. `kind` is `usage`,
/// `allocation`, `correction`, `markup`, `tax` or, if ever needed to keep that promise, `rounding`; each invoice has
/// one `markup` and one `tax` row, also when they are zero. Text is not translated, decimals have a point, times are
/// RFC 3339 in UTC: the same invoices give the same bytes. `period` is the month of usage, `reference` the invoice that
/// a credit note takes back.
QByteArray invoiceCsv(const std::vector<Invoice> &invoices);

/// The same in pieces, for many invoices one after the other.
QByteArray invoiceCsvHeader(const CsvShape &shape = {});
QByteArray invoiceCsvRows(const Invoice &invoice, const CsvShape &shape = {});

} // namespace bursar::documents
