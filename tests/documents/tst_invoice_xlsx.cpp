#include "documents/invoice_samples.h"
#include "documents/invoice_xlsx.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::documents;

namespace {

/// What a reader that knows nothing of ours finds: a line per cell, `sheet!A1|type|value|formula`, and the settings.
QStringList cellsOf(const QString &path)
{
    static const QString script = QStringLiteral(R"(
import sys, zipfile, xml.etree.ElementTree as E
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
names = [s.get('name') for s in E.fromstring(z.read('xl/workbook.xml')).iter(n + 'sheet')]
for defined in E.fromstring(z.read('xl/workbook.xml')).iter(n + 'definedName'):
    print('defined|%s' % defined.text)
for i, name in enumerate(names):
    x = E.fromstring(z.read('xl/worksheets/sheet%d.xml' % (i + 1)))
    for pane in x.iter(n + 'pane'):
        print('%s|pane|%s|%s' % (name, pane.get('ySplit'), pane.get('state')))
    for page in x.iter(n + 'pageSetup'):
        print('%s|page|%s|%s' % (name, page.get('orientation'), page.get('paperSize')))
    for c in x.iter(n + 'c'):
        f, v, t = c.find(n + 'f'), c.find(n + 'v'), c.find('.//' + n + 't')
        value = t.text if t is not None else (v.text if v is not None else '')
        print('%s!%s|%s|%s|%s' % (name, c.get('r'), c.get('t') or 'n', value, f.text if f is not None else ''))
)");
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return {QString::fromUtf8(python.readAllStandardError())};
    return QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Invoice sample()
{
    Invoice invoice = samples::invoiceWith(3);
    invoice.lines[0].description = QStringLiteral("=HYPERLINK(\"http://x\")");
    invoice.purchaseOrder = QStringLiteral("PO-17");
    return samples::totalled(invoice);
}

} // namespace

class TestInvoiceXlsx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTypedAndSumsAreFormulas()
    {
        const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
        const auto written = writeInvoiceXlsx({sample(), sample()}, path);
        QVERIFY(written);
        const QStringList cells = cellsOf(path);
        const auto has = [&cells](const char *cell) {
            if (!cells.contains(QLatin1String(cell)))
                qWarning("no %s in\n%s", cell, qPrintable(cells.join(QLatin1Char('\n'))));
            return cells.contains(QLatin1String(cell));
        };
        QVERIFY(has("Invoices!A1|inlineStr|Number|"));
        QVERIFY(has("Invoices!A2|inlineStr|2026-0037|"));
        QVERIFY(has("Invoices!F2|inlineStr|PO-17|"));
        QVERIFY(has("Invoices!H2|n|46357|")); // a date, not text: 2026-12-01
        QVERIFY(has("Invoices!M2|n|30.9|"));
        QVERIFY(has("Invoices!M4|n|61.8|SUM(M2:M3)"));
        // Text that looks like a formula stays text.
        QVERIFY(has("Lines!G2|inlineStr|=HYPERLINK(\"http://x\")|"));
        QVERIFY(has("Lines!H2|n|661.325|"));
        QVERIFY(has("Lines!K8|n|61.8|SUM(K2:K7)"));
        QVERIFY(has("Teams!B2|n|2|"));
        QVERIFY(has("Cost centres!F3|n|61.8|SUM(F2:F2)"));
        for (const char *sheet : {"Invoices", "Lines", "Teams", "Cost centres"}) {
            QVERIFY(has(qPrintable(QStringLiteral("%1|pane|1|frozen").arg(QLatin1String(sheet)))));
            QVERIFY(has(qPrintable(QStringLiteral("%1|page|landscape|9").arg(QLatin1String(sheet)))));
        }
        QVERIFY(has("defined|Lines!$1:$1")); // the header on every printed page
    }

    void theSameInvoicesGiveTheSameBytes()
    {
        const auto first = writeInvoiceXlsx({sample()}, m_folder.filePath(QStringLiteral("one.xlsx")));
        const auto second = writeInvoiceXlsx({sample()}, m_folder.filePath(QStringLiteral("two.xlsx")));
        QVERIFY(first && second);
        QCOMPARE(first->sha256, second->sha256);
    }

    void cancelledLeavesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("cancelled.xlsx"));
        const auto written =
            writeInvoiceXlsx({samples::invoiceWith(3000)}, path, [](qint64 rows) { return rows < 2000; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(path));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestInvoiceXlsx)
#include "tst_invoice_xlsx.moc"
