#include "domain/money.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

namespace {

/// Amounts that leave room for additions.
Money anyMoney()
{
    return Money::fromMicros(*rc::gen::inRange<qint64>(-1'000'000'000'000'000, 1'000'000'000'000'000));
}

} // namespace

class MoneyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void survivesWritingAndReading();
    void addsExactly();
    void roundsToCentsHalfToEven_data();
    void roundsToCentsHalfToEven();
    void roundingToCentsIsNearest();
};

void MoneyTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros"); // -1: refused
    QTest::newRow("dollars") << "10" << qint64{10'000'000};
    QTest::newRow("cents") << "0.29" << qint64{290'000};
    QTest::newRow("a thousand and five thousandths") << "1.005" << qint64{1'005'000};
    QTest::newRow("micros") << "0.000001" << qint64{1};
    QTest::newRow("seven decimals") << "0.0000001" << qint64{-1};
    QTest::newRow("zeros behind the sixth") << "0.0000010000" << qint64{1};
    QTest::newRow("German comma") << "10,50" << qint64{-1};
    QTest::newRow("thousands") << "1,000" << qint64{-1};
    QTest::newRow("sign") << "$10" << qint64{-1};
    QTest::newRow("too much") << "9999999999999999" << qint64{-1};
}

void MoneyTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, micros);
    const std::optional<Money> money = Money::parse(text);
    QCOMPARE(money ? money->micros() : -1, micros);
}

void MoneyTest::writes_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << "0.00";
    QTest::newRow("ten dollars") << qint64{10'000'000} << "10.00";
    QTest::newRow("no separators") << qint64{1'234'567'890'000} << "1234567.89";
    QTest::newRow("all decimals") << qint64{344'333} << "0.344333";
    QTest::newRow("minus") << qint64{-1'500'000} << "-1.50";
}

void MoneyTest::writes()
{
    QFETCH(qint64, micros);
    QFETCH(QString, text);
    QCOMPARE(Money::fromMicros(micros).toString(), text);
}

void MoneyTest::survivesWritingAndReading()
{
    QVERIFY(rc::check("written and read again", [] {
        const Money money = anyMoney();
        RC_ASSERT(Money::parse(money.toString()) == money);
        RC_ASSERT(Money::parse(QString(money.toString() + QStringLiteral("000"))) == money);
    }));
}

void MoneyTest::addsExactly()
{
    QVERIFY(rc::check("sums do not depend on order and can be taken back", [] {
        const Money a = anyMoney();
        const Money b = anyMoney();
        const Money c = anyMoney();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + b - b == a);
        RC_ASSERT(a - a == Money());
        RC_ASSERT(-(-a) == a);
        RC_ASSERT(a * 3 == a + a + a);
        RC_ASSERT((a < b) == (a - b < Money()));
        Money sum = a;
        sum += b;
        sum -= a;
        RC_ASSERT(sum == b);
    }));
    QCOMPARE(Money::parse(QStringLiteral("0.1")).value() * 3, Money::parse(QStringLiteral("0.3")).value());
    QCOMPARE(Money::fromDollars(7), Money::fromCents(700));
}

void MoneyTest::roundsToCentsHalfToEven_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("even stays") << "0.125"
                                << "0.12";
    QTest::newRow("odd goes up") << "0.135"
                                 << "0.14";
    QTest::newRow("just above") << "0.125001"
                                << "0.13";
    QTest::newRow("just below") << "0.134999"
                                << "0.13";
    QTest::newRow("minus even") << "-0.125"
                                << "-0.12";
    QTest::newRow("minus odd") << "-0.135"
                               << "-0.14";
    QTest::newRow("half a cent") << "0.005"
                                 << "0.00";
    QTest::newRow("a cent and a half") << "0.015"
                                       << "0.02";
    QTest::newRow("exact") << "7.31"
                           << "7.31";
}

void MoneyTest::roundsToCentsHalfToEven()
{
    QFETCH(QString, amount);
    QFETCH(QString, rounded);
    QCOMPARE(Money::parse(amount)->roundedToCents().toString(), rounded);
}

void MoneyTest::roundingToCentsIsNearest()
{
    QVERIFY(rc::check("at most half a cent away, whole cents stay", [] {
        const Money money = anyMoney();
        const Money rounded = money.roundedToCents();
        const Money away = rounded > money ? rounded - money : money - rounded;
        RC_ASSERT(away <= Money::fromMicros(5'000));
        RC_ASSERT(rounded.micros() % 10'000 == 0);
        RC_ASSERT(rounded.roundedToCents() == rounded);
        RC_ASSERT(Money::fromCents(money.cents()) == rounded);
        RC_ASSERT((-money).roundedToCents() == -rounded);
    }));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
