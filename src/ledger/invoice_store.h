#pragma once

#include "domain/invoice.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Issued invoices and credit notes: frozen, with the PDF made at issue. Triggers refuse any change of content.
class InvoiceStore
{
public:
    explicit InvoiceStore(Database &database);
    Expected<std::vector<Invoice>> all() const; ///< newest first
    Expected<std::optional<Invoice>> byNumber(const QString &number) const;
    Expected<std::vector<Invoice>> ofMonth(Month month) const;
    Expected<bool> issued(Month month, const TeamId &team) const;
    Expected<QByteArray> pdf(const QString &number) const;
    /// The number that the next invoice or credit note of the series gets; only inside the transaction that issues it
    /// is it sure.
    static Expected<qint64> nextNumber(RecordTransaction &transaction, const QString &series);
    /// Event invoice.issued with number, total and hash. `serial` must be nextNumber()'s.
    static Expected<void> issue(RecordTransaction &transaction, const Invoice &sealedInvoice, const QString &series,
                                qint64 serial, const QByteArray &pdf);

    /// The credit notes of an invoice, oldest first.
    Expected<std::vector<Invoice>> creditsOf(const QString &number) const;
    /// Adds a credit note; event invoice.credited with its reason. Refused if the credit notes would take back more
    /// than the invoice's total. When nothing is left of the invoice, its state becomes credited.
    static Expected<void> credit(RecordTransaction &transaction, const Invoice &sealedNote, const QString &series,
                                 qint64 serial, const QByteArray &pdf);

private:
    Database &m_database;
};

} // namespace bursar::ledger
