#include "documents/atomic_file.h"
#include "documents/audit_lines.h"
#include "documents/invoice_csv.h"
#include "governor/chargeback/chargeback.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "ledger/invoice_store.h"

namespace bursar::governor {

namespace {

Expected<Chargeback::Exported> told(const Expected<documents::ExportedFile> &file)
{
    if (!file)
        return file.failure();
    return Chargeback::Exported{file->path, file->sha256};
}

} // namespace

Expected<Chargeback::Exported> Chargeback::exportPdf(const QString &number, const QString &path) const
{
    const auto pdf = LedgerReader(m_context.database()).invoicePdf(number);
    if (!pdf)
        return pdf.failure();
    return told(documents::writeFile(path, *pdf));
}

Expected<Chargeback::Exported> Chargeback::exportCsv(const std::vector<QString> &numbers, const QString &path) const
{
    const LedgerReader reader(m_context.database());
    std::vector<Invoice> invoices;
    for (const QString &number : numbers) {
        auto invoice = reader.invoice(number);
        if (!invoice)
            return invoice.failure();
        invoices.push_back(*std::move(invoice));
    }
    return told(documents::writeFile(path, documents::invoiceCsv(invoices)));
}

Expected<Chargeback::Exported> Chargeback::exportAudit(const QString &path) const
{
    auto file = documents::AtomicFile::open(path);
    if (!file)
        return file.failure();
    std::optional<Error> writeError;
    const auto read = LedgerReader(m_context.database()).forEachAuditRow([&](const AuditRow &row) {
        if (writeError)
            return;
        if (const auto written = file->write(documents::auditLine(row.event, row.byName)); !written)
            writeError = written.error();
    });
    if (!read)
        return read.failure();
    if (writeError)
        return Unexpected{*writeError};
    return told(file->commit());
}

} // namespace bursar::governor
