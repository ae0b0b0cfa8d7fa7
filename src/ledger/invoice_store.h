#pragma once

#include "domain/invoice.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Issued invoices: frozen, with the PDF made at issue. Triggers refuse any change of content.
class InvoiceStore
{
public:
    explicit InvoiceStore(Database &database);
    Expected<std::vector<Invoice>> all() const; ///< newest first
    Expected<std::optional<Invoice>> byNumber(const QString &number) const;
    Expected<std::vector<Invoice>> ofMonth(Month month) const;
    Expected<bool> issued(Month month, const TeamId &team) const;
    Expected<QByteArray> pdf(const QString &number) const;
    /// The number that the next invoice of the series gets; only inside the transaction that issues it is it sure.
    static Expected<qint64> nextNumber(RecordTransaction &transaction, const QString &series);
    /// Event invoice.issued with number, total and hash. `serial` must be nextNumber()'s.
    static Expected<void> issue(RecordTransaction &transaction, const Invoice &sealedInvoice, const QString &series,
                                qint64 serial, const QByteArray &pdf);

private:
    Database &m_database;
};

} // namespace bursar::ledger
