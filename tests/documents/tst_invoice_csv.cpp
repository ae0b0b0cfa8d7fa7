#include "documents/csv_writer.h"
#include "documents/invoice_csv.h"
#include "documents/invoice_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::documents;

namespace {

using Rows = QList<QStringList>;

/// An RFC 4180 reader of its own: a strict automaton, nothing for what the standard does not allow.
std::optional<Rows> parsed(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (next == QLatin1Char('"'))
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == QLatin1Char('"')) {
            if (!cell.isEmpty())
                return std::nullopt;
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            row += std::exchange(cell, {});
        } else if (c == QLatin1Char('\r') && next == QLatin1Char('\n')) {
            row += std::exchange(cell, {});
            rows += std::exchange(row, {});
            ++i;
        } else if (c == QLatin1Char('\r') || c == QLatin1Char('\n')) {
            return std::nullopt;
        } else {
            cell += c;
        }
    }
    return row.isEmpty() && cell.isEmpty() && !quoted ? std::optional(rows) : std::nullopt;
}

Rows readByPython(const QByteArray &bytes)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import csv, io, json, sys\n"
                                 "text = sys.stdin.buffer.read().decode('utf-8', 'strict')\n"
                                 "print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), strict=True))))")});
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished();
    Rows rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells += cell.toString();
        rows += cells;
    }
    return rows;
}

Money sumOfAmounts(const Rows &rows, const QString &number)
{
    const qsizetype amount = rows.front().indexOf(QStringLiteral("amount"));
    Money sum;
    for (const QStringList &row : rows.mid(1)) {
        if (row.front() == number)
            sum += Money::parse(row.at(amount)).value_or(Money::fromDollars(1'000'000'000));
    }
    return sum;
}

Invoice nasty()
{
    Invoice invoice = samples::invoiceWith(4);
    invoice.teamName = QStringLiteral("=cmd|' /C calc'!A0");
    invoice.costCenter = QStringLiteral("-4200");
    invoice.lines.at(0).description = QStringLiteral("1 × \"RTX\", 4090\r\nsecond line\nthird");
    invoice.lines.at(1).description = QStringLiteral("@SUM(1)");
    invoice.lines.at(2).amount = Money::fromCents(-250);
    invoice.lines.at(3).description = QStringLiteral("量化 \U0001F600");
    invoice.markup = Money::fromCents(7);
    invoice.taxRate = Share::fromMillionths(190000);
    invoice.allocations = {{InstanceId(), Meter::Gpu, QStringLiteral("+share"), {}, {}, {}, Money::fromCents(1)}};
    return samples::totalled(std::move(invoice));
}

} // namespace

class TestInvoiceCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsheetsOfOtherCountriesGetTheirShape()
    {
        CsvWriter csv({';', ',', true});
        csv.beginFile();
        csv.text(QStringLiteral("Müller; Sohn")).number(QStringLiteral("-12.50")).text(QStringLiteral("a,b")).endRow();
        QCOMPARE(csv.bytes(), QByteArray("\xEF\xBB\xBF\"M\xC3\xBCller; Sohn\";-12,50;a,b\r\n"));
        CsvWriter plain;
        plain.beginFile();
        plain.number(QStringLiteral("1.5")).text(QStringLiteral("a,b")).endRow();
        QCOMPARE(plain.bytes(), QByteArray("1.5,\"a,b\"\r\n"));
    }

    void sumsToEachInvoicesTotal()
    {
        Invoice other = samples::invoiceWith(30);
        other.number = QStringLiteral("2026-0038");
        Invoice empty = samples::invoiceWith(0);
        empty.number = QStringLiteral("2026-0039");
        Invoice askew = samples::invoiceWith(3);
        askew.number = QStringLiteral("2026-0040");
        askew.total += Money::fromMicros(1);
        const std::vector<Invoice> invoices{nasty(), other, empty, askew};
        const std::optional<Rows> rows = parsed(invoiceCsv(invoices));
        QVERIFY(rows);
        for (const Invoice &invoice : invoices)
            QCOMPARE(sumOfAmounts(*rows, invoice.number).toString(), invoice.total.toString());
    }

    void isTheSameForEveryReader()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed");
        const QByteArray bytes = invoiceCsv({nasty(), samples::invoiceWith(500)});
        const std::optional<Rows> rows = parsed(bytes);
        QVERIFY(rows);
        QCOMPARE(readByPython(bytes), *rows);
        for (const QStringList &row : *rows)
            QCOMPARE(row.size(), rows->front().size());
        QCOMPARE(invoiceCsv({nasty(), samples::invoiceWith(500)}), bytes);
    }

    void runsNoFormula()
    {
        const std::optional<Rows> rows = parsed(invoiceCsv({nasty()}));
        QVERIFY(rows);
        const QStringList &names = rows->front();
        const QStringList first = rows->at(1);
        QCOMPARE(first.at(names.indexOf(QStringLiteral("team"))), QStringLiteral("'=cmd|' /C calc'!A0"));
        QCOMPARE(first.at(names.indexOf(QStringLiteral("cost_center"))), QStringLiteral("'-4200"));
        QCOMPARE(rows->at(2).at(names.indexOf(QStringLiteral("description"))), QStringLiteral("'@SUM(1)"));
        QCOMPARE(rows->at(3).at(names.indexOf(QStringLiteral("amount"))), QStringLiteral("-2.50"));
        QCOMPARE(first.at(names.indexOf(QStringLiteral("issued_at"))), QStringLiteral("2026-12-01T00:00:00Z"));
        QCOMPARE(first.at(names.indexOf(QStringLiteral("month"))), QStringLiteral("2026-11"));
    }

    void namesItsColumns()
    {
        QCOMPARE(
            invoiceCsv({}),
            QByteArray(
                "number,state,team,slug,cost_center,month,zone,issued_at,kind,instance,meter,description,quantity,unit,"
                "unit_price,amount,currency,sha256,period,purchase_order,reference,group\r\n"));
    }

    void readsBackAnyText()
    {
        QVERIFY(rc::check("cells come back, formulas with an apostrophe", [](const std::vector<std::string> &cells) {
            CsvWriter csv;
            QStringList expected;
            csv.text(QStringLiteral("first"));
            for (const std::string &cell : cells) {
                const QString text = QString::fromLatin1(QByteArray::fromStdString(cell));
                csv.text(text);
                expected += text;
            }
            csv.endRow();
            const std::optional<Rows> rows = parsed(csv.bytes());
            const bool whole = rows && rows->size() == 1 && rows->front().size() == expected.size() + 1;
            RC_ASSERT(whole);
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const QString cell = rows->front().at(i + 1);
                const QString wanted = QString(expected.at(i)).replace(QChar(0), QChar(0xFFFD));
                const bool same = cell == wanted || cell == QString(QLatin1Char('\'') + wanted);
                const bool formula = !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
                RC_ASSERT(same && !formula);
            }
        }));
    }

    void takesOnlyDecimalsForNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("12.50") << QByteArray("12.50");
        QTest::newRow("negative") << QStringLiteral("-0.01") << QByteArray("-0.01");
        QTest::newRow("formula") << QStringLiteral("-1+1") << QByteArray("'-1+1");
        QTest::newRow("minus") << QStringLiteral("-") << QByteArray("'-");
        QTest::newRow("two points") << QStringLiteral("-1.2.3") << QByteArray("'-1.2.3");
        QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1").toUtf8();
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void takesOnlyDecimalsForNumbers()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, written);
        CsvWriter csv;
        csv.number(cell).endRow();
        QCOMPARE(csv.bytes(), QByteArray(written + "\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestInvoiceCsv)
#include "tst_invoice_csv.moc"
