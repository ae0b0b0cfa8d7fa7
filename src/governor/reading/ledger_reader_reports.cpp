#include "governor/chargeback/drafted_month.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "governor/reconciliation/month_statement.h"
#include "ledger/invoice_store.h"

namespace bursar::governor {

Expected<MonthStatement> LedgerReader::monthStatement(Month month, Instant now) const
{
    return governor::monthStatement(d->database, month, now);
}

Expected<std::vector<Invoice>> LedgerReader::invoiceDrafts(Month month) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    if (!oneMoment)
        return oneMoment.failure();
    auto drafted = draftMonth(d->database, month);
    if (!drafted)
        return drafted.failure();
    return std::move(drafted->drafts);
}

Expected<std::vector<Invoice>> LedgerReader::invoices() const
{
    return ledger::InvoiceStore(d->database).all();
}

Expected<Invoice> LedgerReader::invoice(const QString &number) const
{
    const auto found = ledger::InvoiceStore(d->database).byNumber(number);
    if (!found)
        return found.failure();
    if (!*found) {
        return usageError(QStringLiteral("unknown_invoice"), QStringLiteral("There is no invoice %1.").arg(number),
                          QStringLiteral("Look at the list of invoices."));
    }
    return **found;
}

Expected<QByteArray> LedgerReader::invoicePdf(const QString &number) const
{
    if (const auto known = invoice(number); !known)
        return known.failure();
    return ledger::InvoiceStore(d->database).pdf(number);
}

} // namespace bursar::governor
