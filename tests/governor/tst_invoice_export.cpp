#include "governor/chargeback/invoice_export.h"
#include "governor_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

namespace bursar::governor {

using std::chrono::hours;

namespace {

const Month february{2026, 2};
constexpr Instant firstOfFebruary = instantFromMillis(1'769'904'000'000); ///< 2026-02-01T00:00:00Z

using Row = QHash<QString, QString>;

/// A reader of RFC 4180 for rows by column name.
std::vector<Row> rowsOf(const QByteArray &bytes, QStringList *columns = nullptr)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<QStringList> lines(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
            cell += text.at(++i);
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char(','))
            lines.back().append(std::exchange(cell, {}));
        else if (!quoted && c == QLatin1Char('\n')) {
            lines.back().append(std::exchange(cell, {}).chopped(0));
            lines.back().last().remove(QLatin1Char('\r'));
            lines.emplace_back();
        } else
            cell += c;
    }
    lines.pop_back();
    const QStringList names = lines.front();
    if (columns != nullptr)
        *columns = names;
    std::vector<Row> rows;
    for (size_t i = 1; i < lines.size(); ++i) {
        Row row;
        for (qsizetype column = 0; column < names.size(); ++column)
            row.insert(names.at(column), lines[i].value(column));
        rows.push_back(row);
    }
    return rows;
}

/// Decimal text times decimal text, digit by digit: apart from the product's own arithmetic.
QString product(const QString &left, const QString &right)
{
    __extension__ using Big = __int128;
    const auto digits = [](QString text, int *scale) {
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        *scale += point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
        return Big{text.remove(QLatin1Char('.')).toLongLong()};
    };
    int scale = 0;
    const Big l = digits(left, &scale);
    Big value = l * digits(right, &scale);
    QString text;
    while (value > 0 || text.size() <= scale) {
        text.prepend(QChar(u'0' + static_cast<int>(value % 10)));
        value /= 10;
    }
    if (scale > 0)
        text.insert(text.size() - scale, QLatin1Char('.'));
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) {
        const bool point = text.endsWith(QLatin1Char('.'));
        text.chop(1);
        if (point)
            break;
    }
    return text;
}

/// The rules of FOCUS for the columns that we write, by the specification's own words.
class FocusRules
{
public:
    FocusRules(const QByteArray &bytes, bool newest)
        : m_newest(newest)
    {
        m_rows = rowsOf(bytes, &m_columns);
        checkColumns();
        for (const Row &row : m_rows)
            checkRow(row);
        checkTogether();
    }
    const QStringList &broken() const { return m_broken; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    void require(const char *rule, bool holds, const Row &row = {})
    {
        if (!holds)
            m_broken.append(
                QStringLiteral("%1 (%2)").arg(QLatin1String(rule), row.value(QStringLiteral("ChargeDescription"))));
    }

    QStringList never() const
    {
        QStringList names{QStringLiteral("BilledCost"),         QStringLiteral("EffectiveCost"),
                          QStringLiteral("ListCost"),           QStringLiteral("ContractedCost"),
                          QStringLiteral("BillingAccountId"),   QStringLiteral("BillingCurrency"),
                          QStringLiteral("BillingPeriodStart"), QStringLiteral("BillingPeriodEnd"),
                          QStringLiteral("ChargePeriodStart"),  QStringLiteral("ChargePeriodEnd"),
                          QStringLiteral("ChargeCategory"),     QStringLiteral("ChargeFrequency"),
                          QStringLiteral("InvoiceIssuerName"),  QStringLiteral("ServiceCategory"),
                          QStringLiteral("ServiceName"),        QStringLiteral("ServiceSubcategory")};
        if (m_newest)
            names << QStringLiteral("ServiceProviderName") << QStringLiteral("HostProviderName");
        else
            names << QStringLiteral("ProviderName") << QStringLiteral("PublisherName");
        return names;
    }

    void checkColumns()
    {
        for (const QString &name : never()
                 + QStringList{QStringLiteral("BillingAccountName"), QStringLiteral("ChargeClass"),
                               QStringLiteral("ChargeDescription"), QStringLiteral("PricingQuantity"),
                               QStringLiteral("PricingUnit")})
            require(qPrintable(QStringLiteral("column %1").arg(name)), m_columns.contains(name));
        for (const char *gone : {"ProviderName", "PublisherName"})
            require("removed in 1.4", !m_newest || !m_columns.contains(QLatin1String(gone)));
        for (const char *later : {"ServiceProviderName", "HostProviderName", "InvoiceDetailId", "AllocatedMethodId"})
            require("not yet in 1.2", m_newest || !m_columns.contains(QLatin1String(later)));
        // Never null once present, and we do not have them.
        for (const char *absent : {"BillingAccountType", "PricingCurrency"})
            require("left out", !m_columns.contains(QLatin1String(absent)));
        static const QRegularExpression pascal(QStringLiteral("^([A-Z][A-Za-z0-9]*|x_[A-Z][A-Za-z0-9]*)$"));
        bool own = false;
        for (const QString &name : m_columns) {
            require("Pascal case", pascal.match(name).hasMatch());
            require("own columns last", !own || name.startsWith(QLatin1String("x_")));
            own = name.startsWith(QLatin1String("x_"));
        }
        require("columns once", QSet<QString>(m_columns.begin(), m_columns.end()).size() == m_columns.size());
    }

    static bool isNull(const Row &row, const char *column) { return row.value(QLatin1String(column)).isEmpty(); }

    void checkRow(const Row &row)
    {
        for (const QString &name : never())
            require(qPrintable(QStringLiteral("%1 not null").arg(name)), !row.value(name).isEmpty(), row);
        static const QRegularExpression decimal(QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?$"));
        for (const char *name : {"BilledCost", "EffectiveCost", "ListCost", "ContractedCost", "PricingQuantity",
                                 "ConsumedQuantity", "ListUnitPrice", "ContractedUnitPrice"}) {
            const QString value = row.value(QLatin1String(name));
            require("decimal", value.isEmpty() || decimal.match(value).hasMatch(), row);
            if (QLatin1String(name).endsWith(QLatin1String("UnitPrice")))
                require("unit price not negative", !value.startsWith(QLatin1Char('-')), row);
        }
        static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
        for (const char *name : {"BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd"})
            require("date and time", time.match(row.value(QLatin1String(name))).hasMatch(), row);
        checkWords(row);
        checkPrices(row);
        checkPairs(row);
        checkPeriods(row);
        checkJson(row);
        // 1.2: only what its provider bills itself may cost anything (BilledCost-C-005-C).
        if (!m_newest)
            require("provider bills",
                    row.value(QStringLiteral("ProviderName")) == row.value(QStringLiteral("InvoiceIssuerName")), row);
        if (m_newest)
            require("detail with invoice", isNull(row, "InvoiceId") == isNull(row, "InvoiceDetailId"), row);
    }

    void checkWords(const Row &row)
    {
        const auto oneOf = [&](const char *column, const QStringList &words, bool orNull = false) {
            const QString value = row.value(QLatin1String(column));
            require(column, (orNull && value.isEmpty()) || words.contains(value), row);
        };
        oneOf("ChargeCategory",
              {QStringLiteral("Usage"), QStringLiteral("Purchase"), QStringLiteral("Tax"), QStringLiteral("Credit"),
               QStringLiteral("Adjustment")});
        oneOf("ChargeClass", {QStringLiteral("Correction")}, true);
        oneOf("ChargeFrequency",
              {QStringLiteral("One-Time"), QStringLiteral("Recurring"), QStringLiteral("Usage-Based")});
        oneOf("PricingCategory",
              {QStringLiteral("Standard"), QStringLiteral("Dynamic"), QStringLiteral("Committed"),
               QStringLiteral("Other")},
              true);
        oneOf("PricingUnit", {QStringLiteral("Hours"), QStringLiteral("GB-Hours"), QStringLiteral("GB")}, true);
        const QHash<QString, QStringList> parents{
            {QStringLiteral("Compute"), {QStringLiteral("Virtual Machines"), QStringLiteral("Serverless Compute")}},
            {QStringLiteral("Storage"), {QStringLiteral("Block Storage")}},
            {QStringLiteral("Networking"), {QStringLiteral("Network Connectivity")}},
            {QStringLiteral("Other"), {QStringLiteral("Other (Other)")}}};
        require("subcategory of its category",
                parents.value(row.value(QStringLiteral("ServiceCategory")))
                    .contains(row.value(QStringLiteral("ServiceSubcategory"))),
                row);
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        require("currency", currency.match(row.value(QStringLiteral("BillingCurrency"))).hasMatch(), row);
    }

    void checkPrices(const Row &row)
    {
        const QString category = row.value(QStringLiteral("ChargeCategory"));
        const bool usage = category == QLatin1String("Usage");
        const bool correction = !isNull(row, "ChargeClass");
        for (const char *name : {"PricingQuantity", "PricingUnit", "ListUnitPrice", "ContractedUnitPrice", "SkuId",
                                 "SkuMeter", "SkuPriceId", "PricingCategory", "ConsumedQuantity"}) {
            if (usage && !correction)
                require(qPrintable(QStringLiteral("%1 on usage").arg(QLatin1String(name))), !isNull(row, name), row);
            if (category == QLatin1String("Tax"))
                require(qPrintable(QStringLiteral("%1 null on tax").arg(QLatin1String(name))), isNull(row, name), row);
        }
        require("consumed only on usage", usage || isNull(row, "ConsumedQuantity"), row);
        const QString quantity = row.value(QStringLiteral("PricingQuantity"));
        for (const auto &[cost, price] :
             {std::pair{"ListCost", "ListUnitPrice"}, {"ContractedCost", "ContractedUnitPrice"}}) {
            const QString unit = row.value(QLatin1String(price));
            if (!unit.isEmpty() && !quantity.isEmpty() && !correction)
                require("cost = price × quantity", row.value(QLatin1String(cost)) == product(unit, quantity), row);
            else
                require("cost without price is what was billed",
                        row.value(QLatin1String(cost)) == row.value(QStringLiteral("BilledCost")), row);
        }
        require("effective", row.value(QStringLiteral("EffectiveCost")) == row.value(QStringLiteral("BilledCost")),
                row);
    }

    void checkPairs(const Row &row)
    {
        for (const auto &[one, other] : {std::pair{"PricingUnit", "PricingQuantity"},
                                         {"ConsumedUnit", "ConsumedQuantity"},
                                         {"RegionName", "RegionId"},
                                         {"SubAccountName", "SubAccountId"},
                                         {"SubAccountType", "SubAccountId"},
                                         {"ResourceType", "ResourceId"}})
            require(qPrintable(QStringLiteral("%1 with %2").arg(QLatin1String(one), QLatin1String(other))),
                    isNull(row, one) == isNull(row, other), row);
        for (const auto &[one, other] : {std::pair{"SkuMeter", "SkuId"}, {"SkuPriceDetails", "SkuPriceId"}})
            require(qPrintable(QStringLiteral("%1 needs %2").arg(QLatin1String(one), QLatin1String(other))),
                    isNull(row, one) || !isNull(row, other), row);
    }

    void checkPeriods(const Row &row)
    {
        const QString from = row.value(QStringLiteral("ChargePeriodStart"));
        const QString to = row.value(QStringLiteral("ChargePeriodEnd"));
        require("period runs forward", from < to, row);
        if (isNull(row, "ChargeClass"))
            require("charge within its billing period",
                    row.value(QStringLiteral("BillingPeriodStart")) <= from
                        && to <= row.value(QStringLiteral("BillingPeriodEnd")),
                    row);
    }

    void checkJson(const Row &row)
    {
        static const QStringList known{QStringLiteral("CoreCount"),  QStringLiteral("DiskSpace"),
                                       QStringLiteral("GpuCount"),   QStringLiteral("InstanceType"),
                                       QStringLiteral("MemorySize"), QStringLiteral("OperatingSystem")};
        for (const char *name : {"Tags", "SkuPriceDetails"}) {
            const QByteArray text = row.value(QLatin1String(name)).toUtf8();
            if (text.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(text);
            require("JSON object", document.isObject(), row);
            const QJsonObject object = document.object();
            for (auto value = object.begin(); value != object.end(); ++value) {
                require("scalar", !value->isObject() && !value->isArray(), row);
                if (QLatin1String(name) == QLatin1String("SkuPriceDetails"))
                    require("known key", known.contains(value.key()) || value.key().startsWith(QLatin1String("x_")),
                            row);
            }
        }
    }

    void checkTogether()
    {
        QHash<QString, QString> skuOfPrice;
        QHash<QString, QString> categoryOfService;
        QSet<QString> charged;
        for (const Row &row : m_rows) {
            const QString price = row.value(QStringLiteral("SkuPriceId"));
            if (!price.isEmpty()) {
                require("one SkuId per SkuPriceId",
                        skuOfPrice.value(price, row.value(QStringLiteral("SkuId")))
                            == row.value(QStringLiteral("SkuId")),
                        row);
                skuOfPrice.insert(price, row.value(QStringLiteral("SkuId")));
            }
            const QString service = row.value(QStringLiteral("ServiceName"));
            const QString category = row.value(QStringLiteral("ServiceCategory"));
            require("one category per service", categoryOfService.value(service, category) == category, row);
            categoryOfService.insert(service, category);
            if (row.value(QStringLiteral("ChargeCategory")) != QLatin1String("Usage"))
                continue;
            const QString key = row.value(QStringLiteral("ResourceId")) + row.value(QStringLiteral("SkuMeter"))
                + row.value(QStringLiteral("ChargePeriodStart")) + row.value(QStringLiteral("InvoiceId"));
            require("charge periods do not overlap", !charged.contains(key), row);
            charged.insert(key);
        }
    }

    bool m_newest;
    QStringList m_columns;
    std::vector<Row> m_rows;
    QStringList m_broken;
};

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
    void aJournalIsBalanced();
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
                                      ExportFormat::Focus1_4, ExportFormat::Journal, ExportFormat::Jsonl}) {
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
