#pragma once

#include "domain/export_options.h"
#include "foundation/expected.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace bursar::governor {

enum class ExportFormat {
    Pdf,
    Csv,
    Xlsx,
    Focus1_2,
    Focus1_4,
    FocusInvoiceDetail, ///< of FOCUS 1.4: a row for each InvoiceDetailId of its cost and usage rows
    FocusBillingPeriod, ///< of FOCUS 1.4: the months of the documents
    Ubl,
    Journal,
    Datev,
    GnuCash,
    Jsonl
};
/// `pdf`, `csv`, `xlsx`, `focus-1.2`, `focus-1.4`, `focus-1.4-invoice-detail`, `focus-1.4-billing-period`, `ubl`,
/// `journal`, `datev`, `gnucash`, `jsonl`
QString toString(ExportFormat format);
bool booksOnAccounts(ExportFormat format); ///< journal and its presets: ExportOptions::accounts
std::optional<ExportFormat> exportFormatFromText(QStringView text);
bool holdsOneDocument(ExportFormat format); ///< PDF and UBL: a file per invoice
QString fileSuffix(ExportFormat format); ///< `pdf`, `csv`, `xlsx`, `xml`, `jsonl`

/// What some formats leave open.
struct ExportOptions
{
    CsvShape csv; ///< of CSV and journal; FOCUS has one shape
    JournalAccounts accounts;
};

struct ExportedInvoices
{
    QString path;
    QByteArray sha256;
};

/// Called now and then with how many invoices are done; false ends the export (code `cancelled`), nothing is left
/// behind.
using ExportGoOn = std::function<bool(size_t done)>;

/// Issued invoices and credit notes in one of the formats, read and written one after the other, put in place as a
/// whole. The formats that hold one document take one number. The same invoices give the same bytes. Has a connection
/// of its own: can be called on any thread, and nothing waits for it.
Expected<ExportedInvoices> exportInvoices(const QString &ledgerPath, ExportFormat format,
                                          const std::vector<QString> &numbers, const QString &path,
                                          const ExportGoOn &goOn = {}, const ExportOptions &options = {});

} // namespace bursar::governor
