#pragma once

#include "domain/periods.h"
#include "governor/chargeback/invoice_export.h"

namespace bursar::governor {

/// All that finance keeps of a month, as a ZIP archive (a path that ends with `.zip`) or a new folder: the PDF of every
/// document, `invoices.csv`, `.xlsx`, `.jsonl`, `journal.csv`, `focus-1.2.csv`, `reconciliation.csv` and `.json` (the
/// one that was signed, once the month is closed), `audit-root.json` for `audit verify --against`, and `contents.csv`
/// with the SHA-256 of each file. Made aside and put in place as a whole: whatever happens, there is all of it or
/// nothing. `goOn` is called with the number of files that are written. Has a connection of its own: can be called on
/// any thread.
Expected<ExportedInvoices> exportMonthPack(const QString &ledgerPath, Month month, const QString &path, Instant now,
                                           const ExportGoOn &goOn = {}, const ExportOptions &options = {});

/// How many files that will be, for so many documents.
int filesInPack(size_t documents);

} // namespace bursar::governor
