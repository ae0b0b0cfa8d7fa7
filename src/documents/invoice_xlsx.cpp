#include "documents/invoice_xlsx.h"

#include "documents/xlsx_book.h"

#include <algorithm>
#include <map>

namespace bursar::documents {

namespace {

using Columns = std::vector<XlsxBook::Column>;

/// Sums of several invoices.
struct Sums
{
    QString name;
    QString slug;
    int invoices = 0;
    Money subtotal;
    Money markup;
    Money tax;
    Money total;

    void add(const Invoice &invoice)
    {
        ++invoices;
        subtotal += invoice.subtotal;
        markup += invoice.markup;
        tax += invoice.tax;
        total += invoice.total;
    }
};

void addSums(XlsxBook &book, const Sums &sums)
{
    book.sum(sums.subtotal).sum(sums.markup).sum(sums.tax).sum(sums.total);
    book.endRow();
}

void addMoney(XlsxBook &book, const Sums &sums)
{
    book.money(sums.subtotal).money(sums.markup).money(sums.tax).money(sums.total);
    book.endRow();
}

QString kindOf(const Invoice &invoice)
{
    return invoice.kind == InvoiceKind::CreditNote ? QStringLiteral("Credit note") : QStringLiteral("Invoice");
}

void addInvoices(XlsxBook &book, const std::vector<Invoice> &invoices)
{
    book.beginSheet(QStringLiteral("Invoices"),
                    Columns{{QStringLiteral("Number"), 16},
                            {QStringLiteral("Kind"), 12},
                            {QStringLiteral("State"), 10},
                            {QStringLiteral("Team"), 24},
                            {QStringLiteral("Cost centre"), 12},
                            {QStringLiteral("Purchase order"), 16},
                            {QStringLiteral("Month"), 10},
                            {QStringLiteral("Issued (UTC)"), 17},
                            {QStringLiteral("Currency"), 9},
                            {QStringLiteral("Subtotal"), 14},
                            {QStringLiteral("Mark-up"), 12},
                            {QStringLiteral("Tax"), 12},
                            {QStringLiteral("Total"), 14}});
    Sums all;
    for (const Invoice &invoice : invoices) {
        book.text(invoice.number).text(kindOf(invoice)).text(toString(invoice.state)).text(invoice.teamName);
        book.text(invoice.costCenter).text(invoice.purchaseOrder).text(invoice.month.toString());
        invoice.issuedAt ? book.day(*invoice.issuedAt) : book.skip();
        book.text(invoice.currency);
        Sums one;
        one.add(invoice);
        addMoney(book, one);
        all.add(invoice);
    }
    book.text(QStringLiteral("Total"));
    for (int i = 0; i < 8; ++i)
        book.skip();
    addSums(book, all);
}

Expected<void> addLines(XlsxBook &book, const std::vector<Invoice> &invoices, const GoOn &goOn)
{
    book.beginSheet(QStringLiteral("Lines"),
                    Columns{{QStringLiteral("Invoice"), 16},
                            {QStringLiteral("Team"), 24},
                            {QStringLiteral("Cost centre"), 12},
                            {QStringLiteral("Month"), 10},
                            {QStringLiteral("Instance"), 12},
                            {QStringLiteral("Meter"), 10},
                            {QStringLiteral("Description"), 48},
                            {QStringLiteral("Quantity"), 14},
                            {QStringLiteral("Unit"), 10},
                            {QStringLiteral("Unit price"), 14},
                            {QStringLiteral("Amount"), 14},
                            {QStringLiteral("Group"), 24}});
    constexpr int glance = 1000;
    Money all;
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : allLines(invoice)) {
            if (goOn && book.rows() % glance == 0 && !goOn(book.rows()))
                return Unexpected{exportCancelled()};
            const bool measured = !line.instance.isEmpty();
            book.text(invoice.number).text(invoice.teamName).text(invoice.costCenter);
            book.text(line.period.isEmpty() ? invoice.month.toString() : line.period);
            book.text(measured ? line.instance.toString() : QString());
            book.text(measured ? toString(line.meter) : QString());
            book.text(line.description).number(line.quantity).text(line.unit).number(line.unitPrice);
            book.money(line.amount).text(line.group);
            book.endRow();
            all += line.amount;
        }
    }
    book.text(QStringLiteral("Total"));
    for (int i = 0; i < 9; ++i)
        book.skip();
    book.sum(all);
    book.endRow();
    return {};
}

void addGroups(XlsxBook &book, const QString &sheet, const QString &first, const std::map<QString, Sums> &groups)
{
    book.beginSheet(sheet,
                    Columns{{first, 28},
                            {QStringLiteral("Documents"), 11},
                            {QStringLiteral("Subtotal"), 14},
                            {QStringLiteral("Mark-up"), 12},
                            {QStringLiteral("Tax"), 12},
                            {QStringLiteral("Total"), 14}});
    Sums all;
    for (const auto &[key, sums] : groups) {
        book.text(sums.name).number(QString::number(sums.invoices));
        addMoney(book, sums);
        all.subtotal += sums.subtotal;
        all.markup += sums.markup;
        all.tax += sums.tax;
        all.total += sums.total;
    }
    book.text(QStringLiteral("Total")).skip();
    addSums(book, all);
}

} // namespace

Error exportCancelled()
{
    Error error;
    error.code = QStringLiteral("cancelled");
    error.message = QStringLiteral("The export was cancelled.");
    error.remedy = QStringLiteral("Nothing was written. Start it again.");
    return error;
}

Expected<ExportedFile> writeInvoiceXlsx(const std::vector<Invoice> &invoices, const QString &path, const GoOn &goOn)
{
    Instant at{};
    std::map<QString, Sums> teams;
    std::map<QString, Sums> centers;
    for (const Invoice &invoice : invoices) {
        at = std::max(at, invoice.issuedAt.value_or(Instant{}));
        Sums &team = teams[invoice.teamSlug];
        team.name = invoice.teamName;
        team.add(invoice);
        Sums &center = centers[invoice.costCenter];
        center.name = invoice.costCenter;
        center.add(invoice);
    }
    const QString title = invoices.size() == 1 ? invoices.front().number : QStringLiteral("Invoices");
    auto book = XlsxBook::create(title, at);
    if (!book)
        return book.failure();
    addInvoices(**book, invoices);
    if (const auto done = addLines(**book, invoices, goOn); !done)
        return done.failure();
    addGroups(**book, QStringLiteral("Teams"), QStringLiteral("Team"), teams);
    addGroups(**book, QStringLiteral("Cost centres"), QStringLiteral("Cost centre"), centers);
    return (*book)->save(path);
}

} // namespace bursar::documents
