#include "documents/journal_presets.h"

#include "documents/csv_writer.h"
#include "documents/journal_csv.h"

namespace bursar::documents {

namespace {

// What the columns hold at most.
constexpr int longestText = 60;
constexpr int longestField = 36;

const CsvShape german{';', ',', true};

QDate dayOf(const Invoice &invoice)
{
    const QTimeZone zone = zoneNamed(invoice.zone).value_or(QTimeZone::utc());
    return invoice.issuedAt ? localDate(*invoice.issuedAt, zone) : QDate();
}

void addNames(CsvWriter &csv, const QStringList &names)
{
    for (const QString &name : names)
        csv.text(name);
    csv.endRow();
}

} // namespace

QByteArray datevHeader()
{
    CsvWriter csv(german);
    csv.beginFile();
    addNames(csv,
             {QStringLiteral("Umsatz (ohne Soll/Haben-Kz)"), QStringLiteral("Soll/Haben-Kennzeichen"),
              QStringLiteral("WKZ Umsatz"), QStringLiteral("Kurs"), QStringLiteral("Basis-Umsatz"),
              QStringLiteral("WKZ Basis-Umsatz"), QStringLiteral("Konto"),
              QStringLiteral("Gegenkonto (ohne BU-Schlüssel)"), QStringLiteral("BU-Schlüssel"),
              QStringLiteral("Belegdatum"), QStringLiteral("Belegfeld 1"), QStringLiteral("Belegfeld 2"),
              QStringLiteral("Skonto"), QStringLiteral("Buchungstext"), QStringLiteral("KOST1 - Kostenstelle")});
    return csv.bytes();
}

QByteArray datevRows(const Invoice &invoice, const JournalAccounts &accounts)
{
    CsvWriter csv(german);
    const QString day = dayOf(invoice).toString(QStringLiteral("ddMM"));
    // The first entry is the cost centre's own side; each other one is booked against it.
    for (const JournalEntry &entry : journalOf(invoice, accounts)) {
        if (entry.account == accounts.cost)
            continue;
        const bool isCredit = entry.debit.isZero(); // then the cost is debited
        csv.number((isCredit ? entry.credit : entry.debit).toString());
        csv.text(isCredit ? QStringLiteral("S") : QStringLiteral("H")).text(invoice.currency);
        csv.text({}).text({}).text({});
        csv.text(accounts.cost).text(entry.account).text({}).text(day);
        csv.text(invoice.number.left(longestField)).text(invoice.month.toString()).text({});
        csv.text(entry.text.left(longestText)).text(invoice.costCenter.left(longestField)).endRow();
    }
    return csv.bytes();
}

QByteArray gnuCashHeader()
{
    CsvWriter csv;
    csv.beginFile();
    addNames(csv,
             {QStringLiteral("Date"), QStringLiteral("Transaction ID"), QStringLiteral("Number"),
              QStringLiteral("Description"), QStringLiteral("Commodity/Currency"), QStringLiteral("Memo"),
              QStringLiteral("Full Account Name"), QStringLiteral("Amount Num.")});
    return csv.bytes();
}

QByteArray gnuCashRows(const Invoice &invoice, const JournalAccounts &accounts)
{
    CsvWriter csv;
    for (const JournalEntry &entry : journalOf(invoice, accounts)) {
        csv.text(dayOf(invoice).toString(Qt::ISODate)).text(invoice.number).text(invoice.number);
        csv.text(QStringLiteral("%1 %2, %3").arg(invoice.number, invoice.teamName, invoice.month.toString()));
        csv.text(QStringLiteral("CURRENCY::%1").arg(invoice.currency));
        csv.text(entry.costCenter.isEmpty() ? entry.text : entry.text + QStringLiteral(", ") + entry.costCenter);
        csv.text(entry.account).number((entry.debit - entry.credit).toString()).endRow();
    }
    return csv.bytes();
}

} // namespace bursar::documents
