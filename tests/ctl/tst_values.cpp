#include "ctl/values.h"

#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

class TestValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExactly();
    void namesFieldAndValue_data();
    void namesFieldAndValue();
    void readsChanges();
};

void TestValues::readsExactly()
{
    const QString field = QStringLiteral("--x");
    QCOMPARE(readMoney(field, QStringLiteral("$10.05")).valueOr({}).micros(), 10'050'000);
    QCOMPARE(readPrice(field, QStringLiteral("0.344333")).valueOr({}).nanos(), 344'333'000);
    QCOMPARE(readGigabytes(field, QStringLiteral("20 GB")).valueOr({}).thousandths(), 20'000);
    QCOMPARE(readHours(field, QStringLiteral("1.5")).valueOr({}), Duration{std::chrono::minutes{90}});
    QCOMPARE(readHours(field, QStringLiteral("90m")).valueOr({}), Duration{std::chrono::minutes{90}});
    QCOMPARE(readDuration(field, QStringLiteral("30d")).valueOr({}), Duration{std::chrono::hours{720}});
    QCOMPARE(toMillis(readTime(field, QStringLiteral("2026-11-21T08:00:00Z")).valueOr({})), 1'795'248'000'000);
    QCOMPARE(readDay(field, QStringLiteral("2026-11-21")).valueOr({}), QDate(2026, 11, 21));
    QCOMPARE(readMonth(field, QStringLiteral("2026-11")).valueOr({}), Month(2026, 11));
}

void TestValues::namesFieldAndValue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    for (const char *kind : {"money", "price", "gigabytes", "hours", "duration", "time", "day", "month", "count"}) {
        for (const char *text :
             {"", "x", "-1", "1,5", "1e400", "NaN", "2026-13", "2026-02-30", "0x10", "99999999999999999999"}) {
            QTest::addRow("%s %s", kind, text) << QString::fromLatin1(kind) << QString::fromLatin1(text);
        }
    }
}

void TestValues::namesFieldAndValue()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const QString field = QStringLiteral("--amount");
    std::optional<Error> error;
    const auto keep = [&error](const auto &result) {
        if (!result)
            error = result.error();
    };
    if (kind == QLatin1String("money"))
        keep(readMoney(field, text));
    else if (kind == QLatin1String("price"))
        keep(readPrice(field, text));
    else if (kind == QLatin1String("gigabytes"))
        keep(readGigabytes(field, text));
    else if (kind == QLatin1String("hours"))
        keep(readHours(field, text));
    else if (kind == QLatin1String("duration"))
        keep(readDuration(field, text));
    else if (kind == QLatin1String("time"))
        keep(readTime(field, text));
    else if (kind == QLatin1String("day"))
        keep(readDay(field, text));
    else if (kind == QLatin1String("month"))
        keep(readMonth(field, text));
    else
        keep(readCount(field, text));
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Usage);
    QVERIFY(error->message.contains(field));
    QCOMPARE(error->details.value(QStringLiteral("value")).toString(), text);
}

void TestValues::readsChanges()
{
    const auto changes = readChanges({QStringLiteral("a=1"), QStringLiteral("b="), QStringLiteral("c=x=y")});
    QVERIFY(changes);
    QCOMPARE(changes->at(1).second, QString());
    QCOMPARE(changes->at(2).second, QStringLiteral("x=y"));
    QVERIFY(!readChanges({QStringLiteral("=1")}));
    QVERIFY(!readChanges({QStringLiteral("alone")}));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
