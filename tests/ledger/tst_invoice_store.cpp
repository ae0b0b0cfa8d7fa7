#include "test_ledger.h"

#include "domain/audit_actions.h"

#include <QRegularExpression>

#include <thread>

using namespace bursar;
using namespace bursar::ledger;

namespace {

const QString series = QStringLiteral("2026");

Invoice invoice(const Team &team, Month month, qint64 serial)
{
    Invoice invoice;
    invoice.number = invoiceNumber(QStringLiteral("{year}-{number:4}"), month, serial, team.slug);
    invoice.state = InvoiceState::Issued;
    invoice.team = team.id;
    invoice.teamName = team.name;
    invoice.teamSlug = team.slug;
    invoice.costCenter = QStringLiteral("4100");
    invoice.leadEmail = team.leadEmail;
    invoice.month = month;
    invoice.zone = QStringLiteral("Europe/Berlin");
    invoice.issuedAt = testNow;
    invoice.sender.name = QStringLiteral("Finance, Ada Lovelace");
    invoice.lines = {{InstanceId(9'876'543'210), Meter::Gpu, QStringLiteral("8 × H100"), QStringLiteral("12.5"),
                      QStringLiteral("h"), QStringLiteral("16.123456789"), Money::fromCents(20'154)}};
    invoice.allocations = {{InstanceId(), Meter::Disk, QStringLiteral("Shared"), QStringLiteral("1"),
                            QStringLiteral("GB"), QStringLiteral("0.1"), Money::fromCents(-10)}};
    invoice.markup = Money::fromCents(7);
    invoice.subtotal = Money::fromCents(20'151);
    invoice.taxRate = Share::fromMillionths(190'000);
    invoice.tax = Money::fromCents(3'829);
    invoice.total = Money::fromCents(23'980);
    return sealed(invoice);
}

Expected<void> issueNext(RecordTransaction &transaction, const Team &team, Month month)
{
    const auto serial = InvoiceStore::nextNumber(transaction, series);
    if (!serial)
        return serial.failure();
    return InvoiceStore::issue(transaction, invoice(team, month, *serial), series, *serial, "%PDF");
}

} // namespace

class TestInvoiceStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheDocumentAndItsPdf()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const Invoice issued = invoice(ledger.team, Month(2026, 2), 1);
        const QByteArray pdf("%PDF-1.6\0binary\xff", 16);
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return InvoiceStore::issue(transaction, issued, series, 1, pdf); }));
        const InvoiceStore store(*ledger.database);
        const auto read = store.byNumber(issued.number);
        VERIFY_DONE(read);
        QVERIFY(toJson(**read) == toJson(issued));
        QVERIFY(sealIntact(**read));
        QCOMPARE(*store.pdf(issued.number), pdf);
        VERIFY_FAILS(store.pdf(QStringLiteral("none")), Usage, "not_found");
        QCOMPARE(store.ofMonth(Month(2026, 2))->size(), size_t{1});
        QVERIFY(store.ofMonth(Month(2026, 3))->empty());
        QVERIFY(*store.issued(Month(2026, 2), ledger.team.id));
        const auto event = AuditStore(*ledger.database).list({})->back();
        QCOMPARE(event.action, audit_action::invoiceIssued);
        QCOMPARE(event.details.value(QStringLiteral("sha256")).toString(), issued.sha256);
        QCOMPARE(event.details.value(QStringLiteral("total")).toString(), QStringLiteral("239.80"));
        QVERIFY(!event.canonicalBytes().contains("Ada"));
    }

    void neverChanges_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *column :
             {"number", "series", "serial", "team", "month", "issued_at", "total", "sha256", "document", "pdf"}) {
            const bool isNumber = QByteArray("serial issued_at total").contains(column);
            QTest::newRow(column) << QStringLiteral("UPDATE invoices SET %1 = %2")
                                         .arg(QLatin1String(column),
                                              isNumber ? QStringLiteral("%1 + 1").arg(QLatin1String(column))
                                                       : QStringLiteral("'x'"));
        }
        QTest::newRow("back to a draft") << QStringLiteral("UPDATE invoices SET state = 'draft'");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM invoices");
    }
    void neverChanges()
    {
        QFETCH(QString, statement);
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return issueNext(transaction, ledger.team, Month(2026, 2)); }));
        VERIFY_FAILS(ledger.database->execute(statement), Refused, "record_frozen");
    }

    void canOnlyBeCredited()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return issueNext(transaction, ledger.team, Month(2026, 2)); }));
        VERIFY_DONE(ledger.database->execute(QStringLiteral("UPDATE invoices SET state = 'credited'")));
        VERIFY_FAILS(ledger.database->execute(QStringLiteral("UPDATE invoices SET state = 'issued'")), Refused,
                     "record_frozen");
        const auto read = InvoiceStore(*ledger.database).all();
        QVERIFY(read->front().state == InvoiceState::Credited);
        QVERIFY(sealIntact(read->front()));
        QVERIFY(!*InvoiceStore(*ledger.database).issued(Month(2026, 2), ledger.team.id));
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return issueNext(transaction, ledger.team, Month(2026, 2)); }));
        QCOMPARE(InvoiceStore(*ledger.database).all()->front().number, QStringLiteral("2026-0002")); // newest first
    }

    void refusesWhatIsNotReady()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const auto issue = [&](const Invoice &invoice, qint64 serial) {
            return ledger.record([&](RecordTransaction &transaction) {
                return InvoiceStore::issue(transaction, invoice, series, serial, {});
            });
        };
        Invoice changed = invoice(ledger.team, Month(2026, 2), 1);
        changed.total = Money::fromCents(1);
        VERIFY_FAILS(issue(changed, 1), Refused, "invoice_not_sealed");
        VERIFY_FAILS(issue(invoice(ledger.team, Month(2026, 2), 2), 2), Refused, "number_taken"); // would leave a gap
        VERIFY_DONE(issue(invoice(ledger.team, Month(2026, 2), 1), 1));
        VERIFY_FAILS(issue(invoice(ledger.team, Month(2026, 3), 1), 1), Refused, "number_taken");
        VERIFY_FAILS(issue(invoice(ledger.team, Month(2026, 2), 2), 2), Refused, "already_issued");
    }

    void twoProgramsNumberWithoutGaps()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        constexpr int months = 30;
        const auto issueSome = [&ledger](int firstYear) {
            auto database = Database::open(ledger.path());
            for (int i = 0; database && i < months; ++i) {
                auto transaction = RecordTransaction::begin(**database, {{}, testNow});
                if (!transaction || !issueNext(**transaction, ledger.team, Month(firstYear + i / 12, 1 + i % 12)))
                    return;
                if (i % 5 == 4)
                    continue; // given up: its number is free again
                if (!(*transaction)->commit())
                    return;
            }
        };
        std::thread other([&] { issueSome(2030); });
        issueSome(2020);
        other.join();
        RawConnection raw(ledger.path());
        QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM invoices")).toInt(), 2 * months * 4 / 5);
        QCOMPARE(raw.value(QStringLiteral("SELECT MAX(serial) FROM invoices")).toInt(), 2 * months * 4 / 5);
        QVERIFY(AuditStore(*ledger.database).verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceStore)
#include "tst_invoice_store.moc"
