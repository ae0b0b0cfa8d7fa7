#include "ledger/invoice_store.h"

#include "domain/audit_actions.h"
#include "foundation/canonical_json.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString selectInvoices = QStringLiteral("SELECT document, state FROM invoices ");

Invoice invoiceFrom(Row &row)
{
    Invoice invoice = row.known(invoiceFromJson(row.json()));
    // The document stays what was issued; that it was credited since is told beside it.
    if (row.text() == toString(InvoiceState::Credited))
        invoice.state = InvoiceState::Credited;
    return invoice;
}

Unexpected<Error> refused(const QString &code, const QString &message, const QString &remedy)
{
    return Unexpected{Error{Error::Kind::Refused, code, message, remedy, {}}};
}

/// What stands in the column `state` of a credit note: a month's invoice stays the only one that is `issued`.
const QString creditNoteState = QStringLiteral("credit_note");

Expected<void> checkNumber(RecordTransaction &transaction, const Invoice &invoice, const QString &series, qint64 serial)
{
    if (invoice.state != InvoiceState::Issued || invoice.number.isEmpty() || !invoice.issuedAt || !sealIntact(invoice))
        return refused(QStringLiteral("invoice_not_sealed"),
                       QStringLiteral("The invoice was not finished before it was to be issued."),
                       QStringLiteral("This is a fault in Bursar. Please report it."));
    const auto next = InvoiceStore::nextNumber(transaction, series);
    if (!next)
        return next.failure();
    if (serial != *next)
        return refused(QStringLiteral("number_taken"),
                       QStringLiteral("The invoice number %1 would leave a gap or is taken.").arg(invoice.number),
                       QStringLiteral("Issue it again: it gets the next number."));
    return {};
}

Expected<void> checkIssuable(RecordTransaction &transaction, const Invoice &invoice, const QString &series,
                             qint64 serial)
{
    if (auto numbered = checkNumber(transaction, invoice, series, serial); !numbered)
        return numbered;
    const auto already = InvoiceStore(transaction.database()).issued(invoice.month, invoice.team);
    if (!already)
        return already.failure();
    if (*already)
        return refused(
            QStringLiteral("already_issued"),
            QStringLiteral("%1 has an invoice for %2 already.").arg(invoice.teamName, invoice.month.toString()),
            QStringLiteral("Credit that one first, or look at it in Chargeback."));
    return {};
}

/// What is left of an invoice after its credit notes.
Expected<Money> leftOf(RecordTransaction &transaction, const Invoice &note)
{
    const InvoiceStore store(transaction.database());
    const auto invoice = store.byNumber(note.reference);
    const auto credits = store.creditsOf(note.reference);
    if (!invoice || !credits)
        return invoice ? credits.failure() : invoice.failure();
    if (!*invoice || (*invoice)->kind != InvoiceKind::Invoice)
        return noSuchRecord(QStringLiteral("invoice"));
    Money left = (*invoice)->total;
    for (const Invoice &credit : *credits)
        left += credit.total;
    return left;
}

Expected<void> insert(RecordTransaction &transaction, const Invoice &invoice, const QString &series, qint64 serial,
                      const QByteArray &pdf)
{
    const bool note = invoice.kind == InvoiceKind::CreditNote;
    return transaction.database().execute(
        QStringLiteral("INSERT INTO invoices (number, series, serial, state, team, month, issued_at, total, sha256, "
                       "document, pdf, reference) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {invoice.number, series, serial, note ? creditNoteState : toString(invoice.state), stored(invoice.team),
         invoice.month.toString(), stored(invoice.issuedAt), stored(invoice.total), invoice.sha256,
         QString::fromUtf8(canonicalJson(toJson(invoice))), pdf.isNull() ? QByteArray("") : pdf,
         note ? QVariant(invoice.reference) : QVariant()});
}

QJsonObject detailsOf(const Invoice &invoice)
{
    return {{QStringLiteral("number"), invoice.number},
            {QStringLiteral("month"), invoice.month.toString()},
            {QStringLiteral("total"), invoice.total.toString()},
            {QStringLiteral("currency"), invoice.currency},
            {QStringLiteral("sha256"), invoice.sha256}};
}

} // namespace

InvoiceStore::InvoiceStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Invoice>> InvoiceStore::all() const
{
    return collect<Invoice>(
        m_database, QString(selectInvoices + QLatin1String("ORDER BY issued_at DESC, serial DESC, number DESC")), {},
        invoiceFrom);
}

Expected<std::optional<Invoice>> InvoiceStore::byNumber(const QString &number) const
{
    return first<Invoice>(m_database, QString(selectInvoices + QLatin1String("WHERE number = ?")), {number},
                          invoiceFrom);
}

Expected<std::vector<Invoice>> InvoiceStore::ofMonth(Month month) const
{
    return collect<Invoice>(m_database,
                            QString(selectInvoices + QLatin1String("WHERE month = ? ORDER BY serial, number")),
                            {month.toString()}, invoiceFrom);
}

Expected<bool> InvoiceStore::issued(Month month, const TeamId &team) const
{
    const auto found = first<qint64>(
        m_database, QStringLiteral("SELECT COUNT(*) FROM invoices WHERE month = ? AND team = ? AND state = ?"),
        {month.toString(), team.toString(), toString(InvoiceState::Issued)}, [](Row &row) { return row.number(); });
    if (!found)
        return found.failure();
    return found->value_or(0) > 0;
}

Expected<QByteArray> InvoiceStore::pdf(const QString &number) const
{
    const auto found = first<QByteArray>(m_database, QStringLiteral("SELECT pdf FROM invoices WHERE number = ?"),
                                         {number}, [](Row &row) { return row.bytes(); });
    if (!found)
        return found.failure();
    return *found ? Expected<QByteArray>(**found) : noSuchRecord(QStringLiteral("invoice"));
}

Expected<qint64> InvoiceStore::nextNumber(RecordTransaction &transaction, const QString &series)
{
    const auto next = first<qint64>(
        transaction.database(), QStringLiteral("SELECT COALESCE(MAX(serial), 0) + 1 FROM invoices WHERE series = ?"),
        {series}, [](Row &row) { return row.number(); });
    if (!next)
        return next.failure();
    return next->value_or(1);
}

Expected<void> InvoiceStore::issue(RecordTransaction &transaction, const Invoice &sealedInvoice, const QString &series,
                                   qint64 serial, const QByteArray &pdf)
{
    const Invoice &invoice = sealedInvoice;
    if (auto issuable = checkIssuable(transaction, invoice, series, serial); !issuable)
        return issuable;
    if (auto added = insert(transaction, invoice, series, serial, pdf); !added)
        return added;
    return transaction.append(audit_action::invoiceIssued, invoice.team, invoice.number, detailsOf(invoice));
}

Expected<std::vector<Invoice>> InvoiceStore::creditsOf(const QString &number) const
{
    return collect<Invoice>(m_database,
                            QString(selectInvoices + QLatin1String("WHERE reference = ? ORDER BY issued_at, serial")),
                            {number}, invoiceFrom);
}

Expected<void> InvoiceStore::credit(RecordTransaction &transaction, const Invoice &sealedNote, const QString &series,
                                    qint64 serial, const QByteArray &pdf)
{
    const Invoice &note = sealedNote;
    if (auto numbered = checkNumber(transaction, note, series, serial); !numbered)
        return numbered;
    const auto left = leftOf(transaction, note);
    if (!left)
        return left.failure();
    // Of a credit in favour of the sender the signs are the other way round.
    const bool tooMuch = *left < Money{} ? note.total < Money{} || *left + note.total > Money{}
                                         : note.total > Money{} || *left + note.total < Money{};
    if (tooMuch)
        return refused(
            QStringLiteral("credit_too_large"),
            QStringLiteral("Only $%1 of invoice %2 are left to be credited.").arg(left->toString(), note.reference),
            QStringLiteral("Credit that much or less."));
    if (auto added = insert(transaction, note, series, serial, pdf); !added)
        return added;
    if ((*left + note.total).isZero()) {
        if (auto marked = transaction.database().execute(
                QStringLiteral("UPDATE invoices SET state = ? WHERE number = ? AND state = ?"),
                {toString(InvoiceState::Credited), note.reference, toString(InvoiceState::Issued)});
            !marked)
            return marked;
    }
    QJsonObject details = detailsOf(note);
    details.insert(QStringLiteral("invoice"), note.reference);
    details.insert(QStringLiteral("reason"), note.reason);
    return transaction.append(audit_action::invoiceCredited, note.team, note.number, details);
}

} // namespace bursar::ledger
