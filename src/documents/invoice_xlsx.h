#pragma once

#include "documents/atomic_file.h"
#include "domain/invoice.h"

#include <functional>

namespace bursar::documents {

/// Called now and then while a file is written; false ends it, and nothing is left behind.
using GoOn = std::function<bool(qint64 rowsWritten)>;

/// Invoices as a workbook: a sheet each for invoices, lines, teams and cost centres. Cells are typed (amounts are
/// numbers with two decimals, times are dates), sums are formulas that carry their value, the header stays in view and
/// is repeated on paper. Rows go to the disk as they are made. The same invoices give the same bytes.
Expected<ExportedFile> writeInvoiceXlsx(const std::vector<Invoice> &invoices, const QString &path,
                                        const GoOn &goOn = {});

/// The error of an export that was ended: code `cancelled`.
Error exportCancelled();

} // namespace bursar::documents
