#pragma once

#include "domain/invoice.h"
#include "foundation/expected.h"

namespace bursar::documents {

/// What an invoice's page says beside the invoice itself.
struct InvoicePdfOptions
{
    QString account; ///< name of the rental account, shown if given
    std::optional<Money> monthlyBudget; ///< with these two, a sentence on budget and the month before
    std::optional<Money> previousTotal;
    qint64 auditEvents = 0; ///< in the audit trail before this document; 0: not told
    QString auditRoot; ///< their root hash: whoever keeps the page can prove the trail up to here
};

/// The invoice as A4 pages (PDF/A-1b, fonts embedded) in its own language. The same invoice and options give the same
/// bytes, whenever and wherever it is made with the same Qt and fonts. A draft says so on every page. Needs a
/// QGuiApplication (the offscreen platform will do); can be called on any thread. Refuses an invoice whose parts do not
/// add up to its total (kind Damaged, code `invoice_does_not_add_up`).
Expected<QByteArray> invoicePdf(const Invoice &invoice, const InvoicePdfOptions &options = {});

} // namespace bursar::documents
