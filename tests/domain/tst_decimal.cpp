#include "domain/decimal.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace bursar;

class DecimalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void survivesWritingAndReading();
    void roundsLikeDivision();
    void dividesHalfToEven_data();
    void dividesHalfToEven();
    void divisionIsNearest();
};

void DecimalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("value");
    QTest::newRow("whole") << "12" << 6 << qint64{12'000'000};
    QTest::newRow("decimals") << "-12.5" << 6 << qint64{-12'500'000};
    QTest::newRow("no digit in front") << ".5" << 6 << qint64{500'000};
    QTest::newRow("exponent") << "1.5e-3" << 6 << qint64{1'500};
    QTest::newRow("capital exponent with sign") << "1.5E+2" << 6 << qint64{150'000'000};
    QTest::newRow("zeros in front") << "000000000000000000000000012.50" << 2 << qint64{1'250};
    QTest::newRow("zeros behind") << "1.250000000000000000000000000000" << 2 << qint64{125};
    QTest::newRow("zero") << "0" << 6 << qint64{0};
    QTest::newRow("minus zero") << "-0.000" << 6 << qint64{0};
    QTest::newRow("zero with any exponent") << "0e999999999999999999999" << 6 << qint64{0};
    QTest::newRow("vanishes") << "1e-999999999999999999999" << 6 << qint64{0};
    QTest::newRow("greatest") << "9223372036854.775807" << 6 << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << "-9223372036854.775807" << 6 << -std::numeric_limits<qint64>::max();
    QTest::newRow("half to even, down") << "0.125" << 2 << qint64{12};
    QTest::newRow("half to even, up") << "0.135" << 2 << qint64{14};
    QTest::newRow("minus half to even") << "-0.125" << 2 << qint64{-12};
    QTest::newRow("more than half") << "0.12500000000000000000000000001" << 2 << qint64{13};
    QTest::newRow("less than half") << "0.12499999999999999999999999999" << 2 << qint64{12};
    QTest::newRow("half of one") << "0.5" << 0 << qint64{0};
    QTest::newRow("more than half of one") << "0.51" << 0 << qint64{1};
    QTest::newRow("far behind the cut") << "0.009" << 0 << qint64{0};
    QTest::newRow("nine tenths far behind") << "0.0999999" << 0 << qint64{0};
    QTest::newRow("one and a half") << "1.5" << 0 << qint64{2};
}

void DecimalTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(qint64, value);
    const std::optional<qint64> read = parseDecimal(text, scale, ExtraDigits::RoundHalfEven);
    QVERIFY(read);
    QCOMPARE(*read, value);
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             ".",
                             "1.",
                             "-.",
                             "+1",
                             "--1",
                             "1-",
                             " 1",
                             "1 ",
                             "1,5",
                             "1.5.2",
                             "1,000.00",
                             "1e",
                             "1e+",
                             "1e1.5",
                             "e5",
                             "0x10",
                             "1_000",
                             "nan",
                             "NaN",
                             "inf",
                             "-Infinity",
                             "$5",
                             "5$",
                             "1e20",
                             "9223372036855",
                             "9223372036854.775808",
                             "-9223372036854.775808",
                             "99999999999999999999999999999999999999999999",
                             "1\n"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("١٢");
    QTest::newRow("full-width digits") << QStringLiteral("１２");
    QTest::newRow("true minus sign") << QStringLiteral("−1");
    QTest::newRow("zero byte") << QStringLiteral("1\0").append(QChar(0));
    QTest::newRow("a million digits") << QString(1'000'000, QLatin1Char('9'));
}

void DecimalTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseDecimal(text, 6, ExtraDigits::RoundHalfEven));
    QVERIFY(!parseDecimal(text, 6, ExtraDigits::Refuse));
}

void DecimalTest::writes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("minDecimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << 6 << 2 << "0.00";
    QTest::newRow("cut") << qint64{10'500'000} << 6 << 2 << "10.50";
    QTest::newRow("kept") << qint64{344'333} << 6 << 2 << "0.344333";
    QTest::newRow("between") << qint64{1'230'400} << 6 << 2 << "1.2304";
    QTest::newRow("small minus") << qint64{-1} << 6 << 2 << "-0.000001";
    QTest::newRow("none needed") << qint64{20'000} << 3 << 0 << "20";
    QTest::newRow("some needed") << qint64{20'500} << 3 << 0 << "20.5";
    QTest::newRow("no scale") << qint64{42} << 0 << 0 << "42";
    QTest::newRow("all needed") << qint64{1} << 6 << 6 << "0.000001";
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 6 << 2 << "-9223372036854.775808";
}

void DecimalTest::writes()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(int, minDecimals);
    QFETCH(QString, text);
    QCOMPARE(formatDecimal(value, scale, minDecimals), text);
}

void DecimalTest::survivesWritingAndReading()
{
    QVERIFY(rc::check("any number, any scale, any decimals", [](qint64 value) {
        const int scale = *rc::gen::inRange(0, 19);
        const int minDecimals = *rc::gen::inRange(0, scale + 1);
        RC_PRE(value != std::numeric_limits<qint64>::min());
        RC_ASSERT(parseDecimal(formatDecimal(value, scale, minDecimals), scale, ExtraDigits::Refuse) == value);
    }));
}

void DecimalTest::roundsLikeDivision()
{
    QVERIFY(rc::check("extra digits are rounded as a division rounds", [](qint64 value) {
        const int extra = *rc::gen::inRange(1, 10);
        const QString text = formatDecimal(value, 9, 9);
        Wide divisor = 1;
        for (int i = 0; i < extra; ++i)
            divisor *= 10;
        const std::optional<qint64> read = parseDecimal(text, 9 - extra, ExtraDigits::RoundHalfEven);
        RC_ASSERT(read == narrow(divideHalfEven(value, divisor)));
        RC_ASSERT(parseDecimal(text, 9 - extra, ExtraDigits::Refuse).has_value() == (value % divisor == 0));
    }));
}

void DecimalTest::dividesHalfToEven_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("quotient");
    QTest::newRow("exact") << qint64{6} << qint64{3} << qint64{2};
    QTest::newRow("1/2") << qint64{1} << qint64{2} << qint64{0};
    QTest::newRow("3/2") << qint64{3} << qint64{2} << qint64{2};
    QTest::newRow("5/2") << qint64{5} << qint64{2} << qint64{2};
    QTest::newRow("-1/2") << qint64{-1} << qint64{2} << qint64{0};
    QTest::newRow("-3/2") << qint64{-3} << qint64{2} << qint64{-2};
    QTest::newRow("-5/2") << qint64{-5} << qint64{2} << qint64{-2};
    QTest::newRow("2/3") << qint64{2} << qint64{3} << qint64{1};
    QTest::newRow("-2/3") << qint64{-2} << qint64{3} << qint64{-1};
    QTest::newRow("-1/3") << qint64{-1} << qint64{3} << qint64{0};
}

void DecimalTest::dividesHalfToEven()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, quotient);
    QCOMPARE(narrow(divideHalfEven(numerator, denominator)), quotient);
}

void DecimalTest::divisionIsNearest()
{
    QVERIFY(rc::check("never more than half away, ties even, mirrored below zero", [](qint64 numerator) {
        const qint64 denominator = *rc::gen::inRange<qint64>(1, 1'000'000);
        const Wide quotient = divideHalfEven(numerator, denominator);
        const Wide away = Wide{numerator} - quotient * denominator;
        const Wide distance = (away < 0 ? -away : away) * 2;
        RC_ASSERT(distance <= denominator);
        RC_ASSERT(distance < denominator || quotient % 2 == 0);
        RC_ASSERT(divideHalfEven(-Wide{numerator}, denominator) == -quotient);
    }));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
