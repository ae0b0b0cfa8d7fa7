#include "governor/chargeback/chargeback.h"
#include "governor/chargeback/invoice_paper.h"
#include "governor/chargeback/invoice_series.h"
#include "governor/chargeback/line_words.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/invoice_store.h"
#include "ledger/organisation_store.h"

namespace bursar::governor {

namespace {

struct Creditable
{
    Invoice invoice;
    Money left; ///< total minus what was credited already
    bool untouched = true; ///< nothing was credited yet
};

Expected<Creditable> creditable(Context &context, const QString &number)
{
    const ledger::InvoiceStore store(context.database());
    const auto invoice = store.byNumber(number);
    const auto credits = store.creditsOf(number);
    if (!invoice || !credits)
        return invoice ? credits.failure() : invoice.failure();
    if (!*invoice)
        return usageError(QStringLiteral("unknown_invoice"), QStringLiteral("There is no invoice %1.").arg(number),
                          QStringLiteral("Look at the list of invoices."));
    if ((*invoice)->kind != InvoiceKind::Invoice)
        return usageError(QStringLiteral("not_an_invoice"),
                          QStringLiteral("%1 is a credit note; only an invoice can be credited.").arg(number),
                          QStringLiteral("Name the invoice."));
    if ((*invoice)->state == InvoiceState::Credited)
        return usageError(QStringLiteral("already_credited"),
                          QStringLiteral("Invoice %1 is credited in full already.").arg(number),
                          QStringLiteral("Issue the month anew if something is still to be charged."));
    Creditable found{**invoice, (*invoice)->total, credits->empty()};
    for (const Invoice &credit : *credits)
        found.left += credit.total;
    return found;
}

Invoice overAmount(const Invoice &invoice, Money amount, const QString &reason)
{
    Invoice note = creditOfAmount(invoice, amount, reason);
    note.corrections.front().description = LineWords(invoice.language).creditOn(invoice.number, reason);
    return note;
}

Expected<Invoice> noteFor(const Creditable &found, const Chargeback::CreditWish &wish, const QString &reason)
{
    if (!wish.lines.empty() && wish.amount)
        return usageError(QStringLiteral("lines_or_amount"),
                          QStringLiteral("A credit note is over lines or over an amount, not both."),
                          QStringLiteral("Give one of them, or none to credit all."));
    if (!wish.lines.empty()) {
        const auto note = creditOfLines(found.invoice, wish.lines, reason);
        if (!note)
            return usageError(QStringLiteral("unknown_line"),
                              QStringLiteral("Invoice %1 has %2 lines; each can be named once.")
                                  .arg(found.invoice.number)
                                  .arg(allLines(found.invoice).size()),
                              QStringLiteral("Count the lines as invoice show lists them, from 1."));
        return *note;
    }
    if (wish.amount) {
        if (*wish.amount <= Money{} || wish.amount->roundedToCents() != *wish.amount)
            return usageError(QStringLiteral("bad_amount"),
                              QStringLiteral("A credit is a positive amount in whole cents."),
                              QStringLiteral("Write it like 12.50."));
        return overAmount(found.invoice, *wish.amount, reason);
    }
    return found.untouched ? creditInFull(found.invoice, reason) : overAmount(found.invoice, found.left, reason);
}

} // namespace

Expected<Invoice> Chargeback::credit(const MemberId &by, const QString &number, const CreditWish &wish)
{
    const QString reason = wish.reason.simplified();
    if (reason.isEmpty())
        return usageError(QStringLiteral("reason_missing"), QStringLiteral("A credit note needs a reason."),
                          QStringLiteral("Say why; it stands on the credit note and in the audit trail."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto found = creditable(m_context, number);
    if (!found)
        return found.failure();
    auto made = noteFor(*found, wish, reason);
    if (!made)
        return made;
    Invoice note = *std::move(made);
    // The organisation's scheme as it is today; the year that it shows is that of the invoice's month.
    const auto organisation = ledger::OrganisationStore(m_context.database()).load();
    if (!organisation)
        return organisation.failure();
    const QString scheme = creditNoteScheme(organisation->numberScheme);
    const QString series = creditNoteSeries(organisation->numberScheme, note.month);
    const auto serial = ledger::InvoiceStore::nextNumber(**transaction, series);
    if (!serial)
        return serial.failure();
    note.state = InvoiceState::Issued;
    note.issuedAt = m_context.now();
    note.number = invoiceNumber(scheme, note.month, *serial, note.teamSlug);
    note = sealed(std::move(note));
    const auto pdf = paperOf(m_context, note);
    if (!pdf)
        return pdf.failure();
    if (const auto done = ledger::InvoiceStore::credit(**transaction, note, series, *serial, *pdf); !done)
        return done.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return note;
}

} // namespace bursar::governor
