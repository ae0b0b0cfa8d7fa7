#include "domain/invoice.h"

#include "foundation/canonical_json.h"
#include "foundation/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace bursar;

namespace {

Invoice plainInvoice()
{
    Invoice invoice;
    invoice.number = QStringLiteral("2026-0007");
    invoice.state = InvoiceState::Issued;
    invoice.team = *TeamId::parse(makeIdText(LedgerId::fromRandom(1), instantFromMillis(0), 1));
    invoice.teamName = QStringLiteral("Data science");
    invoice.teamSlug = QStringLiteral("data-science");
    invoice.costCenter = QStringLiteral("4300");
    invoice.leadEmail = QStringLiteral("lead@example.org");
    invoice.month = Month(2026, 11);
    invoice.zone = QStringLiteral("UTC");
    invoice.issuedAt = instantFromMillis(1'796'000'000'000);
    invoice.sender.name = QStringLiteral("Beispiel GmbH");
    invoice.sender.address = QStringLiteral("Weg 1\n10115 Berlin");
    invoice.sender.taxId = QStringLiteral("DE123");
    invoice.sender.paymentTerms = QStringLiteral("30 days");
    invoice.lines = {{InstanceId(5), Meter::Gpu, QStringLiteral("RTX 4090, GPU"), QStringLiteral("8.000"),
                      QStringLiteral("h"), QStringLiteral("0.40"), Money::fromCents(320)},
                     {InstanceId(5), Meter::Disk, QStringLiteral("RTX 4090, disk"), QStringLiteral("0.666667"),
                      QStringLiteral("GB-month"), QStringLiteral("0.15"), Money::fromCents(-10)}};
    invoice.subtotal = invoice.total = Money::fromCents(310);
    invoice.taxRate = Share::fromMillionths(190'000);
    return invoice;
}

Money sumOf(const std::vector<Money> &parts)
{
    Money sum;
    for (const Money part : parts)
        sum += part;
    return sum;
}

} // namespace

class InvoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsJson();
    void carriesTheFieldsThatScriptsRead();
    void sealBreaksWithAnyChange();
    void creditingKeepsTheSeal();
    void refusesBrokenJson();
    void sharesCentsByLargestRemainder_data();
    void sharesCentsByLargestRemainder();
    void sharesSumExactly();
    void creditMirrorsInvoice();
    void aPriceExplainsItsAmount_data();
    void aPriceExplainsItsAmount();
    void showsItsTotalInAnotherCurrency();
    void numbersFollowTheScheme_data();
    void numbersFollowTheScheme();
};

void InvoiceTest::survivesItsJson()
{
    Invoice invoice = sealed(plainInvoice());
    // Through bytes, as the ledger keeps it.
    const QJsonObject stored = QJsonDocument::fromJson(QJsonDocument(toJson(invoice)).toJson()).object();
    std::optional<Invoice> read = invoiceFromJson(stored);
    QVERIFY(read);
    QCOMPARE(*read, invoice);
    QVERIFY(sealIntact(*read));
    Invoice draft = plainInvoice();
    draft.state = InvoiceState::Draft;
    draft.number.clear();
    draft.issuedAt.reset();
    draft.estimated = true;
    QCOMPARE(invoiceFromJson(toJson(draft)), std::optional(draft));
}

void InvoiceTest::carriesTheFieldsThatScriptsRead()
{
    const QJsonObject json = toJson(sealed(plainInvoice()));
    for (const char *name :
         {"number", "state", "team", "month", "zone", "issued_at", "currency", "lines", "allocations", "markup",
          "subtotal", "tax_rate", "tax", "total", "sha256", "sender", "recipient", "language", "estimated"})
        QVERIFY2(json.contains(QLatin1String(name)), name);
    QCOMPARE(json.value(QStringLiteral("total")).toString(), QStringLiteral("3.10"));
    QCOMPARE(json.value(QStringLiteral("month")).toString(), QStringLiteral("2026-11"));
    const QJsonObject line = json.value(QStringLiteral("lines")).toArray().first().toObject();
    QCOMPARE(line.keys().join(u' '), QStringLiteral("amount description instance meter quantity unit unit_price"));
    // Anybody can check the seal: hash of the canonical JSON without the field.
    QJsonObject content = json;
    const QString seal = content.take(QStringLiteral("sha256")).toString();
    QCOMPARE(QString::fromLatin1(sha256Hex(canonicalJson(content))), seal);
}

void InvoiceTest::sealBreaksWithAnyChange()
{
    const Invoice invoice = sealed(plainInvoice());
    QVERIFY(sealIntact(invoice));
    QVERIFY(!sealIntact(plainInvoice())); // none yet
    const auto broken = [&invoice](auto change) {
        Invoice copy = invoice;
        change(copy);
        return !sealIntact(copy);
    };
    QVERIFY(broken([](Invoice &copy) { copy.lines[1].amount += Money::fromCents(1); }));
    QVERIFY(broken([](Invoice &copy) { std::swap(copy.lines[0], copy.lines[1]); }));
    QVERIFY(broken([](Invoice &copy) { copy.sender.address += u'.'; }));
    QVERIFY(broken([](Invoice &copy) { copy.costCenter = QStringLiteral("4200"); }));
    QVERIFY(broken([](Invoice &copy) { copy.language = QStringLiteral("de"); }));
    QVERIFY(broken([](Invoice &copy) { copy.number = QStringLiteral("2026-0008"); }));
    QVERIFY(broken([](Invoice &copy) { copy.issuedAt = *copy.issuedAt + Duration{1}; }));
    QVERIFY(broken([](Invoice &copy) { copy.sha256[0] = copy.sha256[0] == u'0' ? u'1' : u'0'; }));
}

void InvoiceTest::creditingKeepsTheSeal()
{
    Invoice invoice = sealed(plainInvoice());
    invoice.state = InvoiceState::Credited;
    QVERIFY(sealIntact(invoice));
    QCOMPARE(toJson(invoice).value(QStringLiteral("state")).toString(), QStringLiteral("credited"));
}

void InvoiceTest::refusesBrokenJson()
{
    QVERIFY(!invoiceFromJson({}));
    const auto broken = [](const char *field, const QJsonValue &value) {
        QJsonObject json = toJson(plainInvoice());
        json.insert(QLatin1String(field), value);
        return !invoiceFromJson(json).has_value();
    };
    QVERIFY(broken("state", QStringLiteral("paid")));
    QVERIFY(broken("month", QStringLiteral("2026-13")));
    QVERIFY(broken("total", 3.1));
    QVERIFY(broken("tax_rate", QStringLiteral("x")));
    QVERIFY(broken("issued_at", QStringLiteral("yesterday")));
    QVERIFY(broken("lines", QJsonArray{QJsonObject{{QStringLiteral("meter"), QStringLiteral("water")}}}));
}

void InvoiceTest::sharesCentsByLargestRemainder_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("parts");
    using L = QList<qint64>;
    QTest::addRow("ties go to the earlier") << qint64{100} << L{1, 1, 1} << L{34, 33, 33};
    QTest::addRow("largest remainder first") << qint64{10} << L{26, 58, 16} << L{3, 6, 1};
    QTest::addRow("negative total") << qint64{-100} << L{1, 1, 1} << L{-34, -33, -33};
    QTest::addRow("no weight gets nothing") << qint64{7} << L{0, 5, 0} << L{0, 7, 0};
    QTest::addRow("all weights zero") << qint64{7} << L{0, 0} << L{7, 0};
    QTest::addRow("a correction weighs against") << qint64{8} << L{10, -2} << L{10, -2};
    QTest::addRow("weights cancel out") << qint64{8} << L{3, -3} << L{8, 0};
    QTest::addRow("more parts than cents") << qint64{2} << L{1, 1, 1, 1} << L{1, 1, 0, 0};
    QTest::addRow("nothing to share") << qint64{0} << L{1, 2} << L{0, 0};
    QTest::addRow("one") << qint64{5} << L{123} << L{5};
    QTest::addRow("none") << qint64{5} << L{} << L{};
    QTest::addRow("large") << qint64{900'000'000'000'000} << L{9'000'000'000'000'000'000, 9'000'000'000'000'000'000}
                           << L{450'000'000'000'000, 450'000'000'000'000};
}

void InvoiceTest::sharesCentsByLargestRemainder()
{
    QFETCH(qint64, total);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<qint64>, parts);
    std::vector<Money> weighed;
    for (const qint64 weight : weights)
        weighed.push_back(Money::fromMicros(weight));
    QList<qint64> cents;
    for (const Money part : allocateCents(Money::fromCents(total), weighed))
        cents.append(part.cents());
    QCOMPARE(cents, parts);
}

void InvoiceTest::sharesSumExactly()
{
    QVERIFY(rc::check("the parts sum to the total, and none is off by a cent or more", [] {
        const Money total = Money::fromCents(*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000));
        std::vector<Money> weights;
        Wide sum = 0;
        for (const qint64 weight : *rc::gen::nonEmpty(
                 rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000'000'000)))) {
            weights.push_back(Money::fromMicros(weight));
            sum += weight;
        }
        const std::vector<Money> parts = allocateCents(total, weights);
        RC_ASSERT(parts.size() == weights.size());
        RC_ASSERT(sumOf(parts) == total);
        for (size_t i = 0; i < parts.size() && sum > 0; ++i) {
            const Wide error = Wide{parts[i].cents()} * sum - Wide{total.cents()} * weights[i].micros();
            RC_ASSERT(error < sum && -error < sum);
        }
    }));
    QVERIFY(rc::check("also with weights of either sign", [] {
        const Money total = Money::fromCents(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000));
        std::vector<Money> weights;
        for (const qint64 weight : *rc::gen::nonEmpty(
                 rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(-1'000'000, 1'000'000))))
            weights.push_back(Money::fromMicros(weight));
        RC_ASSERT(sumOf(allocateCents(total, weights)) == total);
    }));
}

void InvoiceTest::creditMirrorsInvoice()
{
    QVERIFY(rc::check("a credit's parts are the invoice's, negated", [] {
        const Money total = Money::fromCents(*rc::gen::inRange<qint64>(0, 1'000'000));
        std::vector<Money> weights;
        for (const qint64 weight : *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1000)))
            weights.push_back(Money::fromMicros(weight));
        const std::vector<Money> invoice = allocateCents(total, weights);
        const std::vector<Money> credit = allocateCents(-total, weights);
        for (size_t i = 0; i < invoice.size(); ++i)
            RC_ASSERT(credit[i] == -invoice[i]);
    }));
}

void InvoiceTest::aPriceExplainsItsAmount_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("price");
    const auto row = [](const char *name, qint64 cents, const char *quantity, const char *rate, const char *price) {
        QTest::newRow(name) << cents << QString::fromLatin1(quantity) << QString::fromLatin1(rate)
                            << QString::fromLatin1(price);
    };
    row("the rate itself", 320, "8.00", "0.40", "0.40");
    row("the rate, a cent shared away", 319, "8.00", "0.40", "0.40");
    row("less was charged", 316, "8.00", "0.40", "0.395");
    row("no rate", 320, "8.00", "", "0.40");
    row("many hours need more decimals", 100'000'01, "123456.789", "", "0.8100001");
    row("given back", -316, "-8.00", "0.40", "0.395");
    row("a million", 123'456'789'00, "661.325", "0.40", "186680.96473");
    row("nothing measured", 7, "0.00", "0.40", "0.40");
}

void InvoiceTest::aPriceExplainsItsAmount()
{
    QFETCH(qint64, cents);
    QFETCH(QString, quantity);
    QFETCH(QString, rate);
    QFETCH(QString, price);
    const QString told = explainingPrice(Money::fromCents(cents), quantity, rate);
    const qint64 units = *parseDecimal(quantity, 6, ExtraDigits::Refuse);
    if (units != 0) {
        const Wide product = divideHalfEven(Wide{units} * *parseDecimal(told, 9, ExtraDigits::Refuse), 1'000'000'000);
        const Wide off = product - Money::fromCents(cents).micros();
        QVERIFY2(off <= 10'000 && off >= -10'000, qPrintable(told));
    }
    QCOMPARE(told, price);
}

void InvoiceTest::showsItsTotalInAnotherCurrency()
{
    Invoice invoice = plainInvoice();
    invoice.lines.front().group = QStringLiteral("Ada Lovelace");
    invoice.lines.front().gpu = QStringLiteral("1 × RTX 4090");
    QVERIFY(!presentedTotal(invoice));
    invoice.presentation = Presentation{QStringLiteral("EUR"), QStringLiteral("0.915"), QDate(2026, 11, 30)};
    QCOMPARE(presentedTotal(invoice)->toString(), QStringLiteral("2.84")); // 2.8365
    invoice = sealed(invoice);
    const std::optional<Invoice> read = invoiceFromJson(toJson(invoice));
    QVERIFY(read && sealIntact(*read));
    QCOMPARE(*read, invoice);
    // A credit note takes back as much of it.
    QCOMPARE(presentedTotal(creditInFull(invoice, QStringLiteral("Twice")))->toString(), QStringLiteral("-2.84"));
}

void InvoiceTest::numbersFollowTheScheme_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *scheme, const char *number) {
        QTest::addRow("%s", scheme) << QString::fromLatin1(scheme) << QString::fromLatin1(number);
    };
    row("{year}-{number:4}", "2026-0007");
    row("{team}/{year}{month}/{number}", "data-science/202603/7");
    row("INV-{number:2}", "INV-07");
    row("{year}", "2026-7"); // numbers must differ
    row("", "-7");
    row("{number:99}", "000000000000000007");
    row("{nonsense}-{number}", "{nonsense}-7");
}

void InvoiceTest::numbersFollowTheScheme()
{
    QFETCH(QString, scheme);
    QFETCH(QString, number);
    QCOMPARE(invoiceNumber(scheme, Month(2026, 3), 7, QStringLiteral("data-science")), number);
}

QTEST_APPLESS_MAIN(InvoiceTest)
#include "tst_invoice.moc"
