#include "focus_rules.h"
#include "governor/chargeback/invoice_export.h"
#include "governor_fixture.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

namespace bursar::governor {

using focus::FocusRules;
using focus::Row;
using focus::rowsOf;
using std::chrono::hours;

namespace {

const Month february{2026, 2};
constexpr Instant firstOfFebruary = instantFromMillis(1'769'904'000'000); ///< 2026-02-01T00:00:00Z

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInvoiceExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusKeepsItsRules_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("1.2") << ExportFormat::Focus1_2;
        QTest::newRow("1.4") << ExportFormat::Focus1_4;
    }
    void focusKeepsItsRules();
    void theRulesWouldFindAFault();
    void invoiceDetailsSumUsageAndInvoices();
    void billingPeriodsTellWhatIsClosed();
    void aJournalIsBalanced();
    void presetsBookTheSame();
    void everyFormatIsTheSameEachTime();
    void aCancelledExportLeavesNothing();
    void oneDocumentIsOneFile();

private:
    Expected<ExportedInvoices> write(ExportFormat format, const QString &name, const ExportGoOn &goOn = {})
    {
        return exportInvoices(m_fixture->path(), format, m_numbers, m_fixture->file(name), goOn);
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    std::vector<QString> m_numbers;
};

/// Two teams with all that an invoice may have, a credit note, and a charge that changed after the invoice.
void TestInvoiceExport::initTestCase()
{
    m_fixture = std::make_unique<GovernorFixture>();
    m_fixture->addAccount();
    GovernorFixture &fixture = *m_fixture;
    Governor &governor = *fixture.governor;
    const Team vision = fixture.addTeam(QStringLiteral("Vision"));
    const Team speech = fixture.addTeam(QStringLiteral("=Speech, \"odd\""));
    Organisation organisation = *governor.reader().organisation();
    organisation.name = QStringLiteral("Example Labs");
    organisation.address = QStringLiteral("Street 1\nDE");
    organisation.taxId = QStringLiteral("DE123");
    organisation.paymentTerms = QStringLiteral("30 days");
    VERIFY_DONE(governor.administration().setOrganisation(fixture.ada, organisation));
    VERIFY_DONE(governor.billing().change(fixture.ada, vision.id,
                                          {{QStringLiteral("markup"), QStringLiteral("5")},
                                           {QStringLiteral("tax_rate"), QStringLiteral("19")},
                                           {QStringLiteral("purchase_order"), QStringLiteral("PO-17")}}));
    VERIFY_DONE(governor.billing().correct(fixture.ada, vision.id, february, Money::fromCents(-50),
                                           QStringLiteral("Goodwill")));
    SharingRule rule;
    rule.method = SharingMethod::Proportional;
    rule.reason = QStringLiteral("Agreed");
    VERIFY_DONE(governor.billing().signSharing(fixture.ada, rule));
    VERIFY_DONE(fixture.writeContract(vision, 4711));
    std::vector<UsageSegment> segments;
    for (int day = 0; day < 3; ++day)
        segments.push_back(
            fixture.segment(vision, 4711, firstOfFebruary + hours{24 * day}, hours{7} + Duration{1234567}));
    segments.push_back(fixture.segment(speech, 4712, firstOfFebruary, hours{8}));
    segments.back().downloaded = Gigabytes::fromThousandths(12'345);
    segments.back().downRate = TrafficRate::fromNanos(3'000'000);
    VERIFY_DONE(fixture.writeSegments(segments));
    const Instant charged = fixture.time.now() - hours{72};
    MeterAmounts amounts;
    amounts.gpu = Money::fromMicros(2'937'000);
    amounts.disk = Money::fromMicros(41'000);
    amounts.other = Money::fromMicros(1'000);
    for (int day = 1; day <= 3; ++day)
        VERIFY_DONE(fixture.writeCharge(vision, 4711, {2026, 2, day}, amounts, charged));
    amounts.download = Money::fromMicros(37'000);
    amounts.upload = Money::fromMicros(5'000); // of which we saw nothing
    VERIFY_DONE(fixture.writeCharge(speech, 4712, {2026, 2, 1}, amounts, charged));
    VERIFY_DONE(fixture.writeCharge(vision, 9999, {2026, 2, 2}, amounts, charged)); // a stranger's
    const auto issued = governor.chargeback().issue(fixture.ada, february, {});
    VERIFY_DONE(issued);
    QCOMPARE(issued->size(), size_t{2});
    for (const Invoice &invoice : *issued)
        m_numbers.push_back(invoice.number);
    const auto note = governor.chargeback().credit(fixture.ada, m_numbers.front(), {{1}, {}, QStringLiteral("A slip")});
    VERIFY_DONE(note);
    m_numbers.push_back(note->number);
    amounts.gpu = Money::fromMicros(4'000'000);
    VERIFY_DONE(fixture.writeCharge(vision, 4711, {2026, 2, 3}, amounts, charged));
}

void TestInvoiceExport::focusKeepsItsRules()
{
    QFETCH(ExportFormat, format);
    VERIFY_DONE(write(format, QStringLiteral("focus.csv")));
    const FocusRules rules(contentOf(m_fixture->file(QStringLiteral("focus.csv"))), format == ExportFormat::Focus1_4);
    QCOMPARE(rules.broken().join(QLatin1Char('\n')), QString());
    QVERIFY(rules.rows().size() > 15);
    // Rows of an invoice sum to what is to be paid.
    QHash<QString, Money> sums;
    for (const Row &row : rules.rows()) {
        const auto cost = Money::parse(row.value(QStringLiteral("BilledCost")));
        QVERIFY(cost);
        sums[row.value(QStringLiteral("InvoiceId"))] += *cost;
    }
    QCOMPARE(sums.size(), qsizetype{3});
    for (const QString &number : m_numbers)
        QCOMPARE(sums.value(number).toString(), (*m_fixture->governor->reader().invoice(number)).total.toString());
}

void TestInvoiceExport::theRulesWouldFindAFault()
{
    VERIFY_DONE(write(ExportFormat::Focus1_2, QStringLiteral("focus.csv")));
    const QByteArray good = contentOf(m_fixture->file(QStringLiteral("focus.csv")));
    for (const auto &[from, to] : {std::pair{"Usage-Based", "Sometimes"},
                                   {"Compute,", "Storage,"},
                                   {"Hours", ""},
                                   {",USD,", ",usd,"},
                                   {"T00:00:00Z", "T00:00:00"},
                                   {"Example Labs,Vast.ai", "Vast.ai,Vast.ai"}}) {
        QByteArray spoilt = good;
        QVERIFY(spoilt.contains(from));
        spoilt.replace(from, to);
        QVERIFY2(!FocusRules(spoilt, false).broken().isEmpty(), from);
    }
}

/// FOCUS 1.4's Invoice Detail: what it must hold, and that it is the cost and usage rows under one roof.
void TestInvoiceExport::invoiceDetailsSumUsageAndInvoices()
{
    VERIFY_DONE(write(ExportFormat::Focus1_4, QStringLiteral("usage.csv")));
    VERIFY_DONE(write(ExportFormat::FocusInvoiceDetail, QStringLiteral("details.csv")));
    QHash<QString, Money> usage;
    QHash<QString, QString> categories;
    for (const Row &row : rowsOf(contentOf(m_fixture->file(QStringLiteral("usage.csv"))))) {
        const QString id = row.value(QStringLiteral("InvoiceDetailId"));
        usage[id] += *Money::parse(row.value(QStringLiteral("BilledCost")));
        const QString category = row.value(QStringLiteral("ChargeCategory"));
        QCOMPARE(categories.value(id, category), category);
        categories[id] = category;
    }
    QStringList columns;
    const auto rows = rowsOf(contentOf(m_fixture->file(QStringLiteral("details.csv"))), &columns);
    QCOMPARE(static_cast<qsizetype>(rows.size()), usage.size());
    QVERIFY(std::is_sorted(columns.begin(), columns.end()));
    QSet<QString> ids;
    QHash<QString, Money> sums;
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    for (const Row &row : rows) {
        for (const char *name : {"InvoiceId", "InvoiceDetailId", "InvoiceIssuerName", "BillingAccountId", "BilledCost",
                                 "ChargeCategory", "InvoiceIssueStatus", "PaymentTerms", "ReferenceInvoiceId"})
            QVERIFY2(!row.value(QLatin1String(name)).isEmpty(), name);
        for (const char *name : {"BillingPeriodStart", "BillingPeriodEnd", "InvoiceDetailCreated",
                                 "InvoiceDetailLastUpdated", "InvoiceIssueDate"})
            QVERIFY2(time.match(row.value(QLatin1String(name))).hasMatch(), name);
        QCOMPARE(row.value(QStringLiteral("BillingCurrency")), QStringLiteral("USD"));
        QCOMPARE(row.value(QStringLiteral("PaymentCurrency")), QStringLiteral("USD"));
        QVERIFY(QJsonDocument::fromJson(row.value(QStringLiteral("InvoiceDetailGrain")).toUtf8()).isObject());
        const QString id = row.value(QStringLiteral("InvoiceDetailId"));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        const Money billed = *Money::parse(row.value(QStringLiteral("BilledCost")));
        QCOMPARE(billed.toString(), usage.value(id).toString());
        QCOMPARE(row.value(QStringLiteral("ChargeCategory")), categories.value(id));
        sums[row.value(QStringLiteral("InvoiceId"))] += billed;
    }
    for (const QString &number : m_numbers) {
        const Invoice invoice = *m_fixture->governor->reader().invoice(number);
        QCOMPARE(sums.value(number).toString(), invoice.total.toString());
        const auto own = std::find_if(rows.begin(), rows.end(), [&number](const Row &row) {
            return row.value(QStringLiteral("InvoiceId")) == number;
        });
        QCOMPARE(own->value(QStringLiteral("ReferenceInvoiceId")),
                 invoice.reference.isEmpty() ? number : invoice.reference);
        QCOMPARE(own->value(QStringLiteral("InvoiceIssueStatus")), QStringLiteral("Issued"));
        QCOMPARE(own->value(QStringLiteral("PurchaseOrderNumber")), invoice.purchaseOrder);
    }
}

void TestInvoiceExport::billingPeriodsTellWhatIsClosed()
{
    const auto periods = [this] {
        const auto file = write(ExportFormat::FocusBillingPeriod, QStringLiteral("periods.csv"));
        return file ? rowsOf(contentOf(file->path)) : std::vector<Row>();
    };
    QCOMPARE(periods().size(), size_t{1}); // three documents of one month
    const Row open = periods().front();
    QCOMPARE(open.value(QStringLiteral("BillingPeriodStart")), QStringLiteral("2026-02-01T00:00:00Z"));
    QCOMPARE(open.value(QStringLiteral("BillingPeriodEnd")), QStringLiteral("2026-03-01T00:00:00Z"));
    QCOMPARE(open.value(QStringLiteral("BillingPeriodStatus")), QStringLiteral("Open"));
    QCOMPARE(open.value(QStringLiteral("InvoiceIssuerName")), QStringLiteral("Example Labs"));
    m_fixture->time.advance(hours{1});
    VERIFY_DONE(m_fixture->governor->reconciliation().close(m_fixture->ada, february, QStringLiteral("For the test")));
    const Row closed = periods().front();
    QCOMPARE(closed.value(QStringLiteral("BillingPeriodStatus")), QStringLiteral("Closed"));
    QVERIFY(closed.value(QStringLiteral("BillingPeriodLastUpdated"))
            > open.value(QStringLiteral("BillingPeriodLastUpdated")));
}

/// DATEV-like and GnuCash: the journal's sums in other columns.
void TestInvoiceExport::presetsBookTheSame()
{
    ExportOptions options;
    options.accounts = {QStringLiteral("6800"), QStringLiteral("8400"), QStringLiteral("8401"), QStringLiteral("1776")};
    const auto export_ = [&](ExportFormat format, const QString &name) {
        return exportInvoices(m_fixture->path(), format, m_numbers, m_fixture->file(name), {}, options);
    };
    VERIFY_DONE(export_(ExportFormat::GnuCash, QStringLiteral("gnucash.csv")));
    QHash<QString, Money> balance;
    QHash<QString, Money> cost;
    for (const Row &row : rowsOf(contentOf(m_fixture->file(QStringLiteral("gnucash.csv"))))) {
        const Money amount = *Money::parse(row.value(QStringLiteral("Amount Num.")));
        const QString number = row.value(QStringLiteral("Transaction ID"));
        balance[number] += amount;
        if (row.value(QStringLiteral("Full Account Name")) == QLatin1String("6800"))
            cost[number] += amount;
    }
    QCOMPARE(balance.size(), qsizetype{3});
    for (const QString &number : m_numbers) {
        QVERIFY(balance.value(number).isZero());
        QCOMPARE(cost.value(number), (*m_fixture->governor->reader().invoice(number)).total);
    }
    VERIFY_DONE(export_(ExportFormat::Datev, QStringLiteral("datev.csv")));
    QByteArray datev = contentOf(m_fixture->file(QStringLiteral("datev.csv")));
    QVERIFY(datev.startsWith("\xEF\xBB\xBF"));
    datev = datev.mid(3).replace(',', '.').replace(';', ',');
    Money booked;
    for (const Row &row : rowsOf(datev)) {
        QCOMPARE(row.value(QStringLiteral("Konto")), QStringLiteral("6800"));
        QVERIFY(row.value(QStringLiteral("Gegenkonto (ohne BU-Schlüssel)")) != QLatin1String("6800"));
        QCOMPARE(row.value(QStringLiteral("Belegdatum")).size(), qsizetype{4});
        const Money amount = *Money::parse(row.value(QStringLiteral("Umsatz (ohne Soll/Haben-Kz)")));
        QVERIFY(amount > Money{});
        booked += row.value(QStringLiteral("Soll/Haben-Kennzeichen")) == QLatin1String("S") ? amount : -amount;
    }
    Money due;
    for (const Money &one : cost)
        due += one;
    QCOMPARE(booked, due);
}

void TestInvoiceExport::aJournalIsBalanced()
{
    VERIFY_DONE(write(ExportFormat::Journal, QStringLiteral("journal.csv")));
    const auto rows = rowsOf(contentOf(m_fixture->file(QStringLiteral("journal.csv"))));
    QHash<QString, Money> balance;
    Money debits;
    for (const Row &row : rows) {
        const Money debit = Money::parse(row.value(QStringLiteral("debit"))).value_or(Money{});
        const Money credit = Money::parse(row.value(QStringLiteral("credit"))).value_or(Money{});
        QVERIFY(debit.isZero() != credit.isZero());
        QVERIFY(debit >= Money{} && credit >= Money{});
        QVERIFY(!row.value(QStringLiteral("account")).isEmpty());
        balance[row.value(QStringLiteral("document"))] += debit - credit;
        debits += debit;
    }
    QCOMPARE(balance.size(), qsizetype{3});
    for (const Money &one : balance)
        QVERIFY(one.isZero());
    QVERIFY(debits > Money::fromDollars(10));
}

void TestInvoiceExport::everyFormatIsTheSameEachTime()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Focus1_2,
                                      ExportFormat::Focus1_4, ExportFormat::FocusInvoiceDetail, ExportFormat::Journal,
                                      ExportFormat::Datev, ExportFormat::GnuCash, ExportFormat::Jsonl}) {
        const auto one = write(format, QStringLiteral("one"));
        m_fixture->time.advance(hours{1});
        const auto two = write(format, QStringLiteral("two"));
        VERIFY_DONE(one);
        VERIFY_DONE(two);
        QVERIFY2(one->sha256 == two->sha256, qPrintable(toString(format)));
        QVERIFY(contentOf(one->path).size() > 500);
    }
    const QByteArray lines = contentOf((*write(ExportFormat::Jsonl, QStringLiteral("one"))).path);
    const QList<QByteArray> documents = lines.split('\n');
    QCOMPARE(documents.size(), qsizetype{4});
    const auto invoice = invoiceFromJson(QJsonDocument::fromJson(documents.first()).object());
    QVERIFY(invoice && sealIntact(*invoice));
}

void TestInvoiceExport::aCancelledExportLeavesNothing()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Focus1_2, ExportFormat::Xlsx}) {
        const QString name = QStringLiteral("cancelled");
        VERIFY_FAILS(write(format, name, [](size_t) { return false; }), Environment, "cancelled");
        QVERIFY(!QFile::exists(m_fixture->file(name)));
    }
}

void TestInvoiceExport::oneDocumentIsOneFile()
{
    VERIFY_FAILS(write(ExportFormat::Ubl, QStringLiteral("x.xml")), Usage, "one_document");
    for (const QString &number : m_numbers) {
        const auto ubl =
            exportInvoices(m_fixture->path(), ExportFormat::Ubl, {number}, m_fixture->file(QStringLiteral("x.xml")));
        VERIFY_DONE(ubl);
        QVERIFY(contentOf(ubl->path).contains(number.toUtf8()));
        VERIFY_DONE(
            exportInvoices(m_fixture->path(), ExportFormat::Pdf, {number}, m_fixture->file(QStringLiteral("x.pdf"))));
    }
    VERIFY_FAILS(exportInvoices(m_fixture->path(), ExportFormat::Ubl, {QStringLiteral("none")},
                                m_fixture->file(QStringLiteral("x"))),
                 Usage, "unknown_invoice");
}

} // namespace bursar::governor

QTEST_MAIN(bursar::governor::TestInvoiceExport)
#include "tst_invoice_export.moc"
