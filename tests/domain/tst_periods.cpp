#include "domain/periods.h"

#include "foundation/text_formats.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const std::vector<QString> zones{
    QStringLiteral("UTC"),
    QStringLiteral("Europe/Berlin"),
    QStringLiteral("America/New_York"),
    QStringLiteral("Asia/Kolkata"),
    QStringLiteral("Australia/Lord_Howe"),
    QStringLiteral("America/Santiago"),
    QStringLiteral("America/Havana"),
    QStringLiteral("Asia/Beirut"),
    QStringLiteral("Pacific/Apia"),
    QStringLiteral("Pacific/Kiritimati"),
    QStringLiteral("America/St_Johns"),
    QStringLiteral("Africa/Casablanca"),
};

QTimeZone anyZone()
{
    return *zoneNamed(*rc::gen::elementOf(zones));
}

/// From 2000 to 2037.
Instant anyInstant()
{
    return instantFromMillis(*rc::gen::inRange<qint64>(946'684'800'000, 2'145'916'800'000));
}

Instant instant(const char *text)
{
    return *instantFromRfc3339(QString::fromLatin1(text));
}

} // namespace

class PeriodsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAcrossClockChanges_data();
    void daysAcrossClockChanges();
    void daysTileTime_data();
    void daysTileTime();
    void periodsAcrossClockChanges_data();
    void periodsAcrossClockChanges();
    void periodsTileTime();
    void periodsContainTheirMoment_data();
    void periodsContainTheirMoment();
    void dayThatNeverWas();
    void hourRolls();
    void lifetimeHoldsEverything();
    void zoneNames_data();
    void zoneNames();
    void spans();
    void spansMeet();
    void readsMonths_data();
    void readsMonths();
    void monthsFollowEachOther();
};

void PeriodsTest::daysAcrossClockChanges_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes");
    QTest::newRow("Berlin, spring") << "Europe/Berlin" << QDate(2026, 3, 29) << "2026-03-28T23:00:00Z" << 23 * 60;
    QTest::newRow("Berlin, autumn") << "Europe/Berlin" << QDate(2026, 10, 25) << "2026-10-24T22:00:00Z" << 25 * 60;
    QTest::newRow("Berlin, plain") << "Europe/Berlin" << QDate(2026, 7, 1) << "2026-06-30T22:00:00Z" << 24 * 60;
    QTest::newRow("New York, spring") << "America/New_York" << QDate(2026, 3, 8) << "2026-03-08T05:00:00Z" << 23 * 60;
    QTest::newRow("New York, autumn") << "America/New_York" << QDate(2026, 11, 1) << "2026-11-01T04:00:00Z" << 25 * 60;
    QTest::newRow("Kolkata, Berlin's spring")
        << "Asia/Kolkata" << QDate(2026, 3, 29) << "2026-03-28T18:30:00Z" << 24 * 60;
    QTest::newRow("Lord Howe, autumn") << "Australia/Lord_Howe" << QDate(2026, 4, 5) << "2026-04-04T13:00:00Z"
                                       << 24 * 60 + 30;
    QTest::newRow("Lord Howe, spring") << "Australia/Lord_Howe" << QDate(2026, 10, 4) << "2026-10-03T13:30:00Z"
                                       << 24 * 60 - 30;
    QTest::newRow("Santiago, a day without midnight")
        << "America/Santiago" << QDate(2026, 9, 6) << "2026-09-06T04:00:00Z" << 23 * 60;
    QTest::newRow("Santiago, two late evenings")
        << "America/Santiago" << QDate(2026, 4, 4) << "2026-04-04T03:00:00Z" << 25 * 60;
    QTest::newRow("Santiago, the day behind")
        << "America/Santiago" << QDate(2026, 4, 5) << "2026-04-05T04:00:00Z" << 24 * 60;
    QTest::newRow("Havana, two midnights")
        << "America/Havana" << QDate(2025, 11, 2) << "2025-11-02T04:00:00Z" << 25 * 60;
    QTest::newRow("UTC") << "UTC" << QDate(2026, 3, 29) << "2026-03-29T00:00:00Z" << 24 * 60;
}

void PeriodsTest::daysAcrossClockChanges()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QString, from);
    QFETCH(int, minutes);
    const Span day = daySpan(date, *zoneNamed(zone));
    QCOMPARE(toRfc3339(day.from), from);
    QCOMPARE(day.length() / 1min, static_cast<qint64>(minutes));
    QVERIFY(periodAt(BudgetPeriod::Day, day.from, *zoneNamed(zone)) == day);
    QVERIFY(periodAt(BudgetPeriod::Day, day.to - 1ms, *zoneNamed(zone)) == day);
}

void PeriodsTest::daysTileTime_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString &zone : zones)
        QTest::newRow(qPrintable(zone)) << zone;
}

void PeriodsTest::daysTileTime()
{
    QFETCH(QString, zone);
    const QTimeZone place = *zoneNamed(zone);
    // The date came twice when St John's clocks went back across midnight, until 2011.
    const QDate first = zone == QLatin1String("America/St_Johns") ? QDate(2012, 1, 1) : QDate(2005, 1, 1);
    Instant edge = startOfDay(first, place);
    for (QDate date = first; date.year() < 2036; date = date.addDays(1)) {
        const Span day = daySpan(date, place);
        QVERIFY(day.from == edge);
        QVERIFY(day.to >= day.from);
        if (day.length() > 0ms) {
            QCOMPARE(localDate(day.from, place), date);
            QCOMPARE(localDate(day.to - 1ms, place), date);
            QVERIFY(day.length() >= 23h && day.length() <= 25h);
        }
        edge = day.to;
    }
}

void PeriodsTest::periodsAcrossClockChanges_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minutes"); // more or less than its days have
    const auto row = [](const char *zone, BudgetPeriod period, QDate date, int minutes) {
        QTest::addRow("%s %s %s", zone, qPrintable(toString(period)), qPrintable(date.toString(Qt::ISODate)))
            << QString::fromLatin1(zone) << static_cast<int>(period) << date << minutes;
    };
    for (const BudgetPeriod period : {BudgetPeriod::Week, BudgetPeriod::Month}) {
        row("Europe/Berlin", period, QDate(2026, 3, 29), -60);
        row("Europe/Berlin", period, QDate(2026, 10, 25), 60);
        row("America/New_York", period, QDate(2026, 3, 8), -60);
        row("America/New_York", period, QDate(2026, 11, 1), 60);
        row("Asia/Kolkata", period, QDate(2026, 3, 29), 0);
        row("Asia/Kolkata", period, QDate(2026, 10, 25), 0);
        row("Australia/Lord_Howe", period, QDate(2026, 4, 5), 30);
        row("Australia/Lord_Howe", period, QDate(2026, 10, 4), -30);
        row("America/Santiago", period, QDate(2026, 4, 4), 60);
        row("America/Santiago", period, QDate(2026, 9, 6), -60);
    }
}

void PeriodsTest::periodsAcrossClockChanges()
{
    QFETCH(QString, zone);
    QFETCH(int, period);
    QFETCH(QDate, date);
    QFETCH(int, minutes);
    const QTimeZone place = *zoneNamed(zone);
    const Span span = periodAt(static_cast<BudgetPeriod>(period), startOfDay(date, place) + 12h, place);
    const QDate first = localDate(span.from, place);
    const QDate behind = localDate(span.to, place);
    QCOMPARE(toMillis(span.from), toMillis(startOfDay(first, place)));
    QCOMPARE(toMillis(span.to), toMillis(startOfDay(behind, place)));
    QCOMPARE(first.daysTo(behind),
             static_cast<BudgetPeriod>(period) == BudgetPeriod::Week ? 7 : static_cast<qint64>(date.daysInMonth()));
    QCOMPARE(span.length() / 1min, first.daysTo(behind) * 24 * 60 + minutes);
}

void PeriodsTest::periodsTileTime()
{
    QVERIFY(rc::check("each period holds its moment and touches its neighbours", [] {
        const QTimeZone zone = anyZone();
        const Instant at = anyInstant();
        const auto period =
            *rc::gen::element(BudgetPeriod::Day, BudgetPeriod::Week, BudgetPeriod::Month, BudgetPeriod::Quarter);
        const Span span = periodAt(period, at, zone);
        RC_ASSERT(span.contains(at));
        RC_ASSERT(periodAt(period, span.from, zone) == span);
        RC_ASSERT(periodAt(period, span.to - 1ms, zone) == span);
        RC_ASSERT(periodAt(period, span.to, zone).from == span.to);
        RC_ASSERT(periodAt(period, span.from - 1ms, zone).to == span.from);
    }));
}

void PeriodsTest::periodsContainTheirMoment_data()
{
    QTest::addColumn<BudgetPeriod>("period");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("week begins on Monday") << BudgetPeriod::Week << "UTC"
                                           << "2026-11-21T12:00:00Z"
                                           << "2026-11-16T00:00:00Z"
                                           << "2026-11-23T00:00:00Z";
    QTest::newRow("Sunday belongs to the week before") << BudgetPeriod::Week << "UTC"
                                                       << "2026-11-22T23:59:59Z"
                                                       << "2026-11-16T00:00:00Z"
                                                       << "2026-11-23T00:00:00Z";
    QTest::newRow("week with 167 hours") << BudgetPeriod::Week << "Europe/Berlin"
                                         << "2026-03-29T10:00:00Z"
                                         << "2026-03-22T23:00:00Z"
                                         << "2026-03-29T22:00:00Z";
    QTest::newRow("week across New Year") << BudgetPeriod::Week << "UTC"
                                          << "2027-01-01T00:00:00Z"
                                          << "2026-12-28T00:00:00Z"
                                          << "2027-01-04T00:00:00Z";
    QTest::newRow("month in New York") << BudgetPeriod::Month << "America/New_York"
                                       << "2026-11-01T03:59:59Z"
                                       << "2026-10-01T04:00:00Z"
                                       << "2026-11-01T04:00:00Z";
    QTest::newRow("February of a leap year") << BudgetPeriod::Month << "UTC"
                                             << "2028-02-29T12:00:00Z"
                                             << "2028-02-01T00:00:00Z"
                                             << "2028-03-01T00:00:00Z";
    QTest::newRow("first quarter") << BudgetPeriod::Quarter << "UTC"
                                   << "2026-03-31T23:59:59Z"
                                   << "2026-01-01T00:00:00Z"
                                   << "2026-04-01T00:00:00Z";
    QTest::newRow("last quarter in Kolkata") << BudgetPeriod::Quarter << "Asia/Kolkata"
                                             << "2026-12-31T18:29:59Z"
                                             << "2026-09-30T18:30:00Z"
                                             << "2026-12-31T18:30:00Z";
}

void PeriodsTest::periodsContainTheirMoment()
{
    QFETCH(BudgetPeriod, period);
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Span span = periodAt(period, *instantFromRfc3339(at), *zoneNamed(zone));
    QCOMPARE(toRfc3339(span.from), from);
    QCOMPARE(toRfc3339(span.to), to);
}

void PeriodsTest::dayThatNeverWas()
{
    // Samoa crossed the date line: 29 December 2011 was followed by the 31st.
    const QTimeZone samoa = *zoneNamed(QStringLiteral("Pacific/Apia"));
    QVERIFY(daySpan(QDate(2011, 12, 30), samoa).length() == 0ms);
    QVERIFY(daySpan(QDate(2011, 12, 29), samoa).to == daySpan(QDate(2011, 12, 31), samoa).from);
}

void PeriodsTest::hourRolls()
{
    const Instant at = instant("2026-10-25T00:30:00Z");
    const Span hour = periodAt(BudgetPeriod::Hour, at, *zoneNamed(QStringLiteral("Europe/Berlin")));
    QCOMPARE(toRfc3339(hour.from), QStringLiteral("2026-10-24T23:30:00Z"));
    QVERIFY(hour.to == at);
}

void PeriodsTest::lifetimeHoldsEverything()
{
    const Span life =
        periodAt(BudgetPeriod::Lifetime, instant("2026-11-21T00:00:00Z"), *zoneNamed(QStringLiteral("Asia/Kolkata")));
    QCOMPARE(toRfc3339(life.from), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(toRfc3339(life.to), QStringLiteral("9999-01-01T00:00:00Z"));
}

void PeriodsTest::zoneNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    for (const QString &zone : zones)
        QTest::newRow(qPrintable(zone)) << zone << true;
    QTest::newRow("three parts") << "America/Argentina/Buenos_Aires" << true;
    QTest::newRow("former name") << "Asia/Calcutta" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("invented") << "Europe/Atlantis" << false;
    QTest::newRow("offset") << "UTC+03:00" << false;
    QTest::newRow("rule") << "CET-1CEST,M3.5.0,M10.5.0" << false;
    QTest::newRow("path") << "../../../etc/passwd" << false;
    QTest::newRow("absolute path") << "/usr/share/zoneinfo/Europe/Berlin" << false;
    QTest::newRow("folder") << "Europe" << false;
    QTest::newRow("blank") << "Europe/Berlin " << false;
    QTest::newRow("line break") << "Europe/Berlin\n" << false;
    QTest::newRow("zero byte") << QString(QStringLiteral("UTC") + QChar(0)) << false;
    QTest::newRow("other letters") << QStringLiteral("Europe/Zürich") << false;
}

void PeriodsTest::zoneNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(zoneNamed(name).has_value(), good);
    if (good)
        QCOMPARE(QString::fromLatin1(zoneNamed(name)->id()), name);
}

void PeriodsTest::spans()
{
    const Instant zero = instantFromMillis(0);
    const Span span{zero + 10ms, zero + 20ms};
    QVERIFY(!span.contains(zero + 9ms));
    QVERIFY(span.contains(zero + 10ms));
    QVERIFY(span.contains(zero + 19ms));
    QVERIFY(!span.contains(zero + 20ms));
    QVERIFY((Span{zero + 5ms, zero}.length() == 0ms));
    QVERIFY((span.intersected({zero + 20ms, zero + 30ms}).length() == 0ms));
    QVERIFY((span.intersected({zero + 15ms, zero + 30ms}) == Span{zero + 15ms, zero + 20ms}));
    const Span apart = span.intersected({zero + 50ms, zero + 60ms});
    QVERIFY(apart.from == apart.to);
}

void PeriodsTest::spansMeet()
{
    QVERIFY(rc::check("a moment is in the common part exactly if it is in both", [] {
        const auto at = [] { return instantFromMillis(*rc::gen::inRange<qint64>(0, 40)); };
        const Span left{at(), at()};
        const Span right{at(), at()};
        const Instant moment = at();
        RC_ASSERT(left.intersected(right).contains(moment) == (left.contains(moment) && right.contains(moment)));
        RC_ASSERT(left.intersected(right).from <= left.intersected(right).to);
        RC_ASSERT(left.intersected(right).length() == right.intersected(left).length());
    }));
}

void PeriodsTest::readsMonths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << "2026-11" << true;
    QTest::newRow("January") << "2026-01" << true;
    QTest::newRow("month zero") << "2026-00" << false;
    QTest::newRow("month 13") << "2026-13" << false;
    QTest::newRow("year zero") << "0000-01" << false;
    QTest::newRow("one digit") << "2026-1" << false;
    QTest::newRow("day") << "2026-11-01" << false;
    QTest::newRow("blank") << " 2026-11" << false;
    QTest::newRow("line break") << "2026-11\n" << false;
    QTest::newRow("slash") << "2026/11" << false;
    QTest::newRow("minus") << "-026-11" << false;
    QTest::newRow("words") << "November" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٦-١١") << false;
}

void PeriodsTest::readsMonths()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const std::optional<Month> month = Month::parse(text);
    QCOMPARE(month.has_value(), good);
    if (good)
        QCOMPARE(month->toString(), text);
}

void PeriodsTest::monthsFollowEachOther()
{
    QVERIFY(rc::check("months tile time", [] {
        const QTimeZone zone = anyZone();
        const Month month(*rc::gen::inRange(2000, 2037), *rc::gen::inRange(1, 13));
        RC_ASSERT(month.next().previous() == month);
        RC_ASSERT(month < month.next());
        RC_ASSERT(month.span(zone).to == month.next().span(zone).from);
        RC_ASSERT(Month::parse(month.toString()) == month);
        RC_ASSERT(Month::of(month.lastDay()) == month);
        RC_ASSERT(periodAt(BudgetPeriod::Month, month.span(zone).from, zone) == month.span(zone));
    }));
    QCOMPARE(Month(2026, 12).next().toString(), QStringLiteral("2027-01"));
}

QTEST_GUILESS_MAIN(PeriodsTest)
#include "tst_periods.moc"
