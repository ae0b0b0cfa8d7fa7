#include "governor/chargeback/invoice_export.h"

#include "documents/atomic_file.h"
#include "documents/focus_invoices_csv.h"
#include "documents/invoice_csv.h"
#include "documents/invoice_jsonl.h"
#include "documents/invoice_ubl.h"
#include "documents/invoice_xlsx.h"
#include "documents/journal_csv.h"
#include "documents/journal_presets.h"
#include "governor/chargeback/focus_rows.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "ledger/ledger.h"
#include "ledger/month_store.h"

#include <algorithm>
#include <array>
#include <set>

namespace bursar::governor {

namespace {

using documents::FocusVersion;

struct FormatName
{
    ExportFormat format;
    const char *name;
    const char *suffix;
};
constexpr std::array formats{FormatName{ExportFormat::Pdf, "pdf", "pdf"},
                             FormatName{ExportFormat::Csv, "csv", "csv"},
                             FormatName{ExportFormat::Xlsx, "xlsx", "xlsx"},
                             FormatName{ExportFormat::Focus1_2, "focus-1.2", "csv"},
                             FormatName{ExportFormat::Focus1_4, "focus-1.4", "csv"},
                             FormatName{ExportFormat::FocusInvoiceDetail, "focus-1.4-invoice-detail", "csv"},
                             FormatName{ExportFormat::FocusBillingPeriod, "focus-1.4-billing-period", "csv"},
                             FormatName{ExportFormat::Ubl, "ubl", "xml"},
                             FormatName{ExportFormat::Journal, "journal", "csv"},
                             FormatName{ExportFormat::Datev, "datev", "csv"},
                             FormatName{ExportFormat::GnuCash, "gnucash", "csv"},
                             FormatName{ExportFormat::Jsonl, "jsonl", "jsonl"}};

const FormatName &nameOf(ExportFormat format)
{
    return *std::find_if(formats.begin(), formats.end(),
                         [format](const FormatName &one) { return one.format == format; });
}

/// The rows of one invoice after the other, in a format of lines.
class LineSource
{
public:
    LineSource(ledger::Database &database, ExportFormat format, const ExportOptions &options)
        : m_database(database)
        , m_format(format)
        , m_options(options)
    {
    }

    QByteArray header() const
    {
        switch (m_format) {
        case ExportFormat::Csv:
            return documents::invoiceCsvHeader(m_options.csv);
        case ExportFormat::Journal:
            return documents::journalHeader(m_options.csv);
        case ExportFormat::Datev:
            return documents::datevHeader();
        case ExportFormat::GnuCash:
            return documents::gnuCashHeader();
        case ExportFormat::Focus1_2:
        case ExportFormat::Focus1_4:
            return documents::focusHeader(version());
        case ExportFormat::FocusInvoiceDetail:
            return documents::focusInvoiceDetailHeader();
        case ExportFormat::FocusBillingPeriod:
            return documents::focusBillingPeriodHeader();
        default:
            return {};
        }
    }

    Expected<QByteArray> rowsOf(const Invoice &invoice)
    {
        switch (m_format) {
        case ExportFormat::Csv:
            return documents::invoiceCsvRows(invoice, m_options.csv);
        case ExportFormat::Journal:
            return documents::journalRows(invoice, m_options.accounts, m_options.csv);
        case ExportFormat::Datev:
            return documents::datevRows(invoice, m_options.accounts);
        case ExportFormat::GnuCash:
            return documents::gnuCashRows(invoice, m_options.accounts);
        case ExportFormat::Jsonl:
            return documents::invoiceJsonLine(invoice);
        case ExportFormat::FocusBillingPeriod:
            return billingPeriodOf(invoice);
        default:
            return focusRowsOf(invoice);
        }
    }

private:
    FocusVersion version() const
    {
        return m_format == ExportFormat::Focus1_4 ? FocusVersion::V1_4 : FocusVersion::V1_2;
    }

    /// The month of an invoice is read once for all of its invoices.
    Expected<void> readMonth(Month month)
    {
        if (m_month == month)
            return {};
        auto billed = billedMonth(m_database, month);
        auto resources = resourceFacts(m_database);
        if (!billed || !resources)
            return billed ? resources.failure() : billed.failure();
        m_parts.clear();
        for (const CostPart &part : billed->parts) {
            if (part.team)
                m_parts[*part.team].push_back(part);
        }
        billed->parts.clear();
        m_billed = *std::move(billed);
        m_resources = *std::move(resources);
        m_month = month;
        return {};
    }

    Expected<QByteArray> focusRowsOf(const Invoice &invoice)
    {
        if (const auto read = readMonth(invoice.month); !read)
            return read.failure();
        QByteArray lines;
        const auto rows = focusRows(invoice, m_parts[invoice.team], m_billed.of(invoice.team), m_resources);
        if (m_format == ExportFormat::FocusInvoiceDetail) {
            for (const documents::FocusInvoiceDetail &detail : documents::focusDetails(rows))
                lines += documents::focusInvoiceDetailLine(invoice, detail);
            return lines;
        }
        for (const documents::FocusRow &row : rows)
            lines += documents::focusLine(version(), row);
        return lines;
    }

    /// Once for every month, with the first of its documents.
    Expected<QByteArray> billingPeriodOf(const Invoice &invoice)
    {
        if (!m_periods.insert(invoice.month).second)
            return QByteArray();
        const auto closed = ledger::MonthStore(m_database).closed(invoice.month);
        if (!closed)
            return closed.failure();
        const QTimeZone zone = zoneNamed(invoice.zone).value_or(QTimeZone::utc());
        documents::FocusBillingPeriod period;
        period.period = invoice.month.span(zone);
        period.closed = closed->has_value();
        period.created = period.period.from;
        period.updated = *closed ? (*closed)->at : invoice.issuedAt.value_or(period.period.to);
        period.issuer = issuerOf(invoice);
        return documents::focusBillingPeriodLine(period);
    }

    ledger::Database &m_database;
    ExportFormat m_format;
    ExportOptions m_options;
    std::optional<Month> m_month;
    BilledMonth m_billed;
    std::map<TeamId, std::vector<CostPart>> m_parts;
    std::map<InstanceId, ResourceFacts> m_resources;
    std::set<Month> m_periods; ///< that are written
};

Expected<documents::ExportedFile> writeLines(ledger::Database &database, ExportFormat format,
                                             const std::vector<QString> &numbers, const QString &path,
                                             const ExportGoOn &goOn, const ExportOptions &options)
{
    auto file = documents::AtomicFile::open(path);
    if (!file)
        return file.failure();
    const LedgerReader reader(database);
    LineSource source(database, format, options);
    if (const auto written = file->write(source.header()); !written)
        return written.failure();
    size_t done = 0;
    for (const QString &number : numbers) {
        if (goOn && !goOn(done))
            return Unexpected{documents::exportCancelled()};
        const auto invoice = reader.invoice(number);
        if (!invoice)
            return invoice.failure();
        const auto rows = source.rowsOf(*invoice);
        if (!rows)
            return rows.failure();
        if (const auto written = file->write(*rows); !written)
            return written.failure();
        ++done;
    }
    return file->commit();
}

Expected<documents::ExportedFile> writeBook(ledger::Database &database, const std::vector<QString> &numbers,
                                            const QString &path, const ExportGoOn &goOn)
{
    const LedgerReader reader(database);
    std::vector<Invoice> invoices;
    for (const QString &number : numbers) {
        auto invoice = reader.invoice(number);
        if (!invoice)
            return invoice.failure();
        invoices.push_back(*std::move(invoice));
    }
    return documents::writeInvoiceXlsx(invoices, path, [&goOn](qint64) { return !goOn || goOn(0); });
}

Expected<documents::ExportedFile> writeOne(ledger::Database &database, ExportFormat format, const QString &number,
                                           const QString &path)
{
    const LedgerReader reader(database);
    if (format == ExportFormat::Pdf) {
        const auto pdf = reader.invoicePdf(number);
        return pdf ? documents::writeFile(path, *pdf) : pdf.failure();
    }
    const auto invoice = reader.invoice(number);
    if (!invoice)
        return invoice.failure();
    const auto ubl = documents::invoiceUbl(*invoice);
    return ubl ? documents::writeFile(path, *ubl) : ubl.failure();
}

Expected<documents::ExportedFile> write(ledger::Database &database, ExportFormat format,
                                        const std::vector<QString> &numbers, const QString &path,
                                        const ExportGoOn &goOn, const ExportOptions &options)
{
    if (holdsOneDocument(format))
        return writeOne(database, format, numbers.front(), path);
    return format == ExportFormat::Xlsx ? writeBook(database, numbers, path, goOn)
                                        : writeLines(database, format, numbers, path, goOn, options);
}

} // namespace

QString toString(ExportFormat format)
{
    return QLatin1String(nameOf(format).name);
}

std::optional<ExportFormat> exportFormatFromText(QStringView text)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [text](const FormatName &one) { return text == QLatin1String(one.name); });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

bool holdsOneDocument(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Ubl;
}

bool booksOnAccounts(ExportFormat format)
{
    return format == ExportFormat::Journal || format == ExportFormat::Datev || format == ExportFormat::GnuCash;
}

QString fileSuffix(ExportFormat format)
{
    return QLatin1String(nameOf(format).suffix);
}

Expected<ExportedInvoices> exportInvoices(const QString &ledgerPath, ExportFormat format,
                                          const std::vector<QString> &numbers, const QString &path,
                                          const ExportGoOn &goOn, const ExportOptions &options)
{
    if (holdsOneDocument(format) && numbers.size() != 1)
        return usageError(QStringLiteral("one_document"),
                          QStringLiteral("A %1 file holds one document.").arg(toString(format)),
                          QStringLiteral("Export each into a file of its own."));
    const auto database = ledger::LedgerFile::open(ledgerPath);
    if (!database)
        return database.failure();
    const auto oneMoment = ledger::Snapshot::begin(**database);
    if (!oneMoment)
        return oneMoment.failure();
    const auto file = write(**database, format, numbers, path, goOn, options);
    if (!file)
        return file.failure();
    return ExportedInvoices{file->path, file->sha256};
}

} // namespace bursar::governor
