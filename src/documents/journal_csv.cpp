#include "documents/journal_csv.h"

#include "documents/csv_writer.h"

namespace bursar::documents {

namespace {

/// A debit; turned round where it is negative.
JournalEntry debit(const QString &account, const QString &costCenter, Money amount, const QString &text)
{
    if (amount < Money{})
        return {account, costCenter, {}, -amount, text};
    return {account, costCenter, amount, {}, text};
}

QString sideText(Money amount)
{
    return amount.isZero() ? QString() : amount.toString();
}

} // namespace

std::vector<JournalEntry> journalOf(const Invoice &invoice, const JournalAccounts &accounts)
{
    std::vector<JournalEntry> entries;
    const auto add = [&](const QString &account, Money amount, const char *what) {
        if (!amount.isZero())
            entries.push_back(debit(account, invoice.costCenter, amount,
                                    QStringLiteral("%1, %2").arg(invoice.teamName, QLatin1String(what))));
    };
    add(accounts.cost, invoice.total, invoice.kind == InvoiceKind::CreditNote ? "GPU cost credited" : "GPU cost");
    add(accounts.recharge, -invoice.subtotal, "charged on");
    add(accounts.markup, -invoice.markup, "mark-up");
    add(accounts.tax, -invoice.tax, "tax");
    return entries;
}

QByteArray journalHeader(const CsvShape &shape)
{
    CsvWriter csv(shape);
    csv.beginFile();
    for (const char *column :
         {"date", "document", "account", "cost_center", "debit", "credit", "currency", "team", "month", "text"})
        csv.text(QLatin1String(column));
    csv.endRow();
    return csv.bytes();
}

QByteArray journalRows(const Invoice &invoice, const JournalAccounts &accounts, const CsvShape &shape)
{
    const QTimeZone zone = zoneNamed(invoice.zone).value_or(QTimeZone::utc());
    const QString date = invoice.issuedAt ? localDate(*invoice.issuedAt, zone).toString(Qt::ISODate) : QString();
    CsvWriter csv(shape);
    for (const JournalEntry &entry : journalOf(invoice, accounts)) {
        csv.text(date).text(invoice.number).text(entry.account).text(entry.costCenter);
        csv.number(sideText(entry.debit)).number(sideText(entry.credit)).text(invoice.currency);
        csv.text(invoice.teamSlug).text(invoice.month.toString()).text(entry.text).endRow();
    }
    return csv.bytes();
}

} // namespace bursar::documents
