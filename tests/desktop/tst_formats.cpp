#include "desktop/look/formats.h"

#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

namespace {
const auto english = QLocale(QLocale::English, QLocale::UnitedStates);
const auto german = QLocale(QLocale::German, QLocale::Germany);
} // namespace

class TestFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyHasTwoDecimalsAndGroups_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("zero") << qint64{0} << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("thousands") << qint64{1'234'500'000} << QStringLiteral("1,234.50") << QStringLiteral("1.234,50");
        QTest::newRow("negative") << qint64{-12'400'000} << QStringLiteral("−12.40") << QStringLiteral("−12,40");
        QTest::newRow("half to even, down") << qint64{5'000} << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("half to even, up") << qint64{15'000} << QStringLiteral("0.02") << QStringLiteral("0,02");
        QTest::newRow("a negative trifle has no sign")
            << qint64{-4'000} << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("most") << std::numeric_limits<qint64>::max() << QStringLiteral("9,223,372,036,854.78")
                              << QStringLiteral("9.223.372.036.854,78");
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << QStringLiteral("−9,223,372,036,854.78")
                               << QStringLiteral("−9.223.372.036.854,78");
    }
    void moneyHasTwoDecimalsAndGroups()
    {
        QFETCH(qint64, micros);
        QTEST(formats::money(Money::fromMicros(micros), english), "inEnglish");
        QTEST(formats::money(Money::fromMicros(micros), german), "inGerman");
    }

    void dollarsStandBehindTheSign()
    {
        QCOMPARE(formats::dollars(Money::fromCents(123456), english), QStringLiteral("$1,234.56"));
        QCOMPARE(formats::dollars(Money::fromCents(-5), english), QStringLiteral("−$0.05"));
        QCOMPARE(formats::moneyOrDash(std::nullopt, english), QStringLiteral("–"));
    }

    void theMachinesPlainLocaleStillGroups()
    {
        QCOMPARE(formats::count(2011, QLocale::c()), QStringLiteral("2,011"));
        QCOMPARE(formats::countOf(31, 2011, english), QStringLiteral("31 of 2,011"));
    }

    void ratesHaveFourDecimals()
    {
        QCOMPARE(formats::rate(HourlyRate::fromNanos(2'814'250'000), english), QStringLiteral("2.8142"));
        QCOMPARE(formats::rate(HourlyRate::fromNanos(2'814'350'000), english), QStringLiteral("2.8144"));
        QCOMPARE(formats::ratePerHour(HourlyRate::fromNanos(2'000'000'000), english), QStringLiteral("$2.00/h"));
        QCOMPARE(formats::ratePerHour(HourlyRate::fromNanos(12'500'000), english), QStringLiteral("$0.0125/h"));
    }

    void sharesAndSizes()
    {
        QCOMPARE(formats::percent(Share::fromMillionths(993'500), english), QStringLiteral("99.4"));
        QCOMPARE(formats::percentText(Share::fromMillionths(1'000'000), english), QStringLiteral("100.0 %"));
        QCOMPARE(formats::shareOf(Money::fromDollars(1), Money{}), std::nullopt);
        QCOMPARE(formats::shareOf(Money::fromDollars(1), Money::fromDollars(3))->millionths(), qint64{333'333});
        QCOMPARE(formats::gigabytesText(Gigabytes::fromThousandths(12'500), english), QStringLiteral("12.5 GB"));
        QCOMPARE(formats::hours(std::chrono::minutes{22'272}, english), QStringLiteral("371.20"));
    }

    void agesUseTheLargestUnitThatFits_data()
    {
        QTest::addColumn<qint64>("millis");
        QTest::addColumn<QString>("age");
        QTest::newRow("clocks that disagree") << qint64{-5'000} << QStringLiteral("0 s");
        QTest::newRow("below a minute") << qint64{59'999} << QStringLiteral("59 s");
        QTest::newRow("a minute") << qint64{60'000} << QStringLiteral("1 min");
        QTest::newRow("below an hour") << qint64{3'599'999} << QStringLiteral("59 min");
        QTest::newRow("hours") << qint64{9 * 3'600'000} << QStringLiteral("9 h");
        QTest::newRow("days") << qint64{49 * 3'600'000} << QStringLiteral("2 d");
    }
    void agesUseTheLargestUnitThatFits()
    {
        QFETCH(qint64, millis);
        QTEST(formats::age(Duration{millis}), "age");
    }

    void timesNameTheirZone()
    {
        const Instant at = instantFromMillis(1'795'098'738'000); // 19 Nov 2026, 14:32:18 UTC
        const QTimeZone utc("UTC");
        const QTimeZone berlin("Europe/Berlin");
        const QTimeZone newYork("America/New_York");
        QCOMPARE(formats::dayAndTime(at, utc, english), QStringLiteral("19 Nov 14:32:18"));
        QCOMPARE(formats::fullTime(at, utc, english), QStringLiteral("19 Nov 2026, 14:32 UTC"));
        QCOMPARE(formats::shortTime(at, berlin, english), QStringLiteral("19 Nov, 15:32 Berlin"));
        QCOMPARE(formats::shortTime(at, newYork, english), QStringLiteral("19 Nov, 09:32 New York"));
        QCOMPARE(formats::month(Month(2026, 11), german), QStringLiteral("November 2026"));
    }

    void hashesAreShortButComparable()
    {
        QCOMPARE(formats::shortHash(QStringLiteral("9f2c41d807be5a130000000000000000e6a0")),
                 QStringLiteral("9f2c 41d8 07be 5a13 … e6a0"));
        QCOMPARE(formats::shortHash(QStringLiteral("abc")), QStringLiteral("abc"));
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
