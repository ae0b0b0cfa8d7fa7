#include "foundation/text_formats.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

class TextFormatsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesInstants();
    void readsInstants_data();
    void readsInstants();
    void refusesInstants_data();
    void refusesInstants();
    void instantsSurviveWritingAndReading();
    void readsDurations_data();
    void readsDurations();
    void writesDurations_data();
    void writesDurations();
    void durationsSurviveWritingAndReading();
};

void TextFormatsTest::writesInstants()
{
    QCOMPARE(toRfc3339(instantFromMillis(0)), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(toRfc3339(instantFromMillis(1'795'251'600'000)), QStringLiteral("2026-11-21T09:00:00Z"));
    QCOMPARE(toRfc3339(instantFromMillis(1'795'251'600'007)), QStringLiteral("2026-11-21T09:00:00.007Z"));
}

void TextFormatsTest::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millis");
    QTest::newRow("UTC") << "2026-11-21T09:00:00Z" << qint64{1'795'251'600'000};
    QTest::newRow("small letters") << "2026-11-21t09:00:00z" << qint64{1'795'251'600'000};
    QTest::newRow("milliseconds") << "2026-11-21T09:00:00.5Z" << qint64{1'795'251'600'500};
    QTest::newRow("microseconds") << "2026-11-21T09:00:00.500000Z" << qint64{1'795'251'600'500};
    QTest::newRow("east") << "2026-11-21T14:30:00+05:30" << qint64{1'795'251'600'000};
    QTest::newRow("west") << "2026-11-21T04:00:00-05:00" << qint64{1'795'251'600'000};
    QTest::newRow("before 1970") << "1969-12-31T23:59:59Z" << qint64{-1000};
}

void TextFormatsTest::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(qint64, millis);
    const std::optional<Instant> instant = instantFromRfc3339(text);
    QVERIFY(instant);
    QCOMPARE(toMillis(*instant), millis);
}

void TextFormatsTest::refusesInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("no offset") << "2026-11-21T09:00:00";
    QTest::newRow("date only") << "2026-11-21";
    QTest::newRow("no such day") << "2026-02-30T09:00:00Z";
    QTest::newRow("no such month") << "2026-13-01T09:00:00Z";
    QTest::newRow("no such hour") << "2026-11-21T25:00:00Z";
    QTest::newRow("blank in front") << " 2026-11-21T09:00:00Z";
    QTest::newRow("something behind") << "2026-11-21T09:00:00Zx";
    QTest::newRow("line break behind") << "2026-11-21T09:00:00Z\n";
    QTest::newRow("two offsets") << "2026-11-21T09:00:00Z+01:00";
    QTest::newRow("words") << "tomorrow";
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٦-١١-٢١T٠٩:٠٠:٠٠Z");
}

void TextFormatsTest::refusesInstants()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromRfc3339(text));
}

void TextFormatsTest::instantsSurviveWritingAndReading()
{
    QVERIFY(rc::check("written and read again", [] {
        const auto millis = *rc::gen::inRange<qint64>(0, 253'402'300'800'000);
        RC_ASSERT(instantFromRfc3339(toRfc3339(instantFromMillis(millis))) == instantFromMillis(millis));
    }));
}

void TextFormatsTest::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millis"); // 0: refused
    QTest::newRow("seconds") << "45s" << qint64{45'000};
    QTest::newRow("minutes") << "90m" << qint64{5'400'000};
    QTest::newRow("hours") << "8h" << qint64{28'800'000};
    QTest::newRow("days") << "3d" << qint64{259'200'000};
    QTest::newRow("decimals") << "1.5h" << qint64{5'400'000};
    QTest::newRow("three decimals") << "0.001s" << qint64{1};
    QTest::newRow("blanks") << " 8 h " << qint64{28'800'000};
    QTest::newRow("zero") << "0h" << qint64{0};
    QTest::newRow("minus") << "-8h" << qint64{0};
    QTest::newRow("no unit") << "8" << qint64{0};
    QTest::newRow("unit alone") << "h" << qint64{0};
    QTest::newRow("two units") << "1h30m" << qint64{0};
    QTest::newRow("comma") << "1,5h" << qint64{0};
    QTest::newRow("too long") << "9999999d" << qint64{0};
    QTest::newRow("empty") << "" << qint64{0};
    QTest::newRow("less than a millisecond") << "0.0001s" << qint64{0};
    QTest::newRow("Arabic digits") << QStringLiteral("٨h") << qint64{0};
}

void TextFormatsTest::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, millis);
    const std::optional<Duration> duration = durationFromText(text);
    QCOMPARE(duration ? duration->count() : 0, millis);
}

void TextFormatsTest::writesDurations_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64{45'000} << "45s";
    QTest::newRow("minutes") << qint64{5'400'000} << "90m";
    QTest::newRow("hours") << qint64{28'800'000} << "8h";
    QTest::newRow("one day") << qint64{86'400'000} << "24h";
    QTest::newRow("days") << qint64{259'200'000} << "3d";
}

void TextFormatsTest::writesDurations()
{
    QFETCH(qint64, millis);
    QFETCH(QString, text);
    QCOMPARE(durationToText(Duration{millis}), text);
}

void TextFormatsTest::durationsSurviveWritingAndReading()
{
    QVERIFY(rc::check("whole seconds written and read again", [] {
        const Duration duration = std::chrono::seconds(*rc::gen::inRange(1, 999'999));
        RC_ASSERT(durationFromText(durationToText(duration)) == duration);
    }));
}

QTEST_GUILESS_MAIN(TextFormatsTest)
#include "tst_text_formats.moc"
