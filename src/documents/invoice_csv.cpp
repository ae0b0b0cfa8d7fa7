#include "documents/invoice_csv.h"

#include "documents/csv_writer.h"
#include "foundation/text_formats.h"

namespace bursar::documents {

namespace {

const QStringList columns{QStringLiteral("number"),   QStringLiteral("state"),          QStringLiteral("team"),
                          QStringLiteral("slug"),     QStringLiteral("cost_center"),    QStringLiteral("month"),
                          QStringLiteral("zone"),     QStringLiteral("issued_at"),      QStringLiteral("kind"),
                          QStringLiteral("instance"), QStringLiteral("meter"),          QStringLiteral("description"),
                          QStringLiteral("quantity"), QStringLiteral("unit"),           QStringLiteral("unit_price"),
                          QStringLiteral("amount"),   QStringLiteral("currency"),       QStringLiteral("sha256"),
                          QStringLiteral("period"),   QStringLiteral("purchase_order"), QStringLiteral("reference"),
                          QStringLiteral("group")};

class Table
{
public:
    explicit Table(CsvWriter &csv)
        : m_csv(csv)
    {
    }

    void add(const Invoice &invoice)
    {
        Money rest = invoice.total - invoice.markup - invoice.tax;
        for (const InvoiceLine &line : invoice.lines) {
            row(invoice, QStringLiteral("usage"), line);
            rest -= line.amount;
        }
        for (const InvoiceLine &line : invoice.allocations) {
            row(invoice, QStringLiteral("allocation"), line);
            rest -= line.amount;
        }
        for (const InvoiceLine &line : invoice.corrections) {
            row(invoice, QStringLiteral("correction"), line);
            rest -= line.amount;
        }
        sumRow(invoice, QStringLiteral("markup"), QStringLiteral("Mark-up"), invoice.markup);
        const QString percent = formatDecimal(invoice.taxRate.millionths(), 4, 0);
        sumRow(invoice, QStringLiteral("tax"), QStringLiteral("Tax %1 %").arg(percent), invoice.tax);
        if (!rest.isZero())
            sumRow(invoice, QStringLiteral("rounding"), QStringLiteral("Rounding"), rest);
    }

private:
    void begin(const Invoice &invoice, const QString &kind)
    {
        m_csv.text(invoice.number).text(toString(invoice.state)).text(invoice.teamName).text(invoice.teamSlug);
        m_csv.text(invoice.costCenter).text(invoice.month.toString()).text(invoice.zone);
        m_csv.text(invoice.issuedAt ? toRfc3339(*invoice.issuedAt) : QString()).text(kind);
    }

    void end(const Invoice &invoice, Money amount, const QString &period = {}, const QString &group = {})
    {
        m_csv.number(amount.toString()).text(invoice.currency).text(invoice.sha256);
        m_csv.text(period.isEmpty() ? invoice.month.toString() : period);
        m_csv.text(invoice.purchaseOrder).text(invoice.reference).text(group).endRow();
    }

    void row(const Invoice &invoice, const QString &kind, const InvoiceLine &line)
    {
        begin(invoice, kind);
        // A line without an instance is shared cost: no meter measured it.
        const bool measured = !line.instance.isEmpty();
        m_csv.text(measured ? line.instance.toString() : QString()).text(measured ? toString(line.meter) : QString());
        m_csv.text(line.description).number(line.quantity).text(line.unit).number(line.unitPrice);
        end(invoice, line.amount, line.period, line.group);
    }

    void sumRow(const Invoice &invoice, const QString &kind, const QString &description, Money amount)
    {
        begin(invoice, kind);
        m_csv.text({}).text({}).text(description).text({}).text({}).text({});
        end(invoice, amount);
    }

    CsvWriter &m_csv;
};

} // namespace

QByteArray invoiceCsvHeader(const CsvShape &shape)
{
    CsvWriter csv(shape);
    csv.beginFile();
    for (const QString &column : columns)
        csv.text(column);
    csv.endRow();
    return csv.bytes();
}

QByteArray invoiceCsvRows(const Invoice &invoice, const CsvShape &shape)
{
    CsvWriter csv(shape);
    Table(csv).add(invoice);
    return csv.bytes();
}

QByteArray invoiceCsv(const std::vector<Invoice> &invoices)
{
    QByteArray bytes = invoiceCsvHeader();
    for (const Invoice &invoice : invoices)
        bytes += invoiceCsvRows(invoice);
    return bytes;
}

} // namespace bursar::documents
