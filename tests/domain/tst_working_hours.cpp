#include "domain/image_pattern.h"
#include "domain/working_hours.h"
#include "foundation/text_formats.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

Instant at(const char *text)
{
    return *instantFromRfc3339(QString::fromLatin1(text));
}

} // namespace

class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void opensAndCloses_data();
    void opensAndCloses();
    void holidaysAreNoWorkingTime();
    void imagePatterns_data();
    void imagePatterns();
};

void WorkingHoursTest::readsWhatPeopleType_data()
{
    QTest::addColumn<bool>("sound");
    for (const char *text : {"08:00-18:00", "Mon-Fri 08:00-18:00", "Mon-Fri 8:00-18:00, Sat 09:00-12:00",
                             "Fri-Mon 22:00-06:00", "sun 00:00-24:00"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "always", "Mon-Fri", "8-18", "08:00-08:00", "08:60-09:00", "24:00-25:00",
                             "Mon-Fri 08:00-18:00;", "Mo 08:00-18:00"})
        QTest::newRow(*text ? text : "empty") << false;
}

void WorkingHoursTest::readsWhatPeopleType()
{
    QFETCH(bool, sound);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(WorkingHours::parse(text == u"empty" ? QString() : text).has_value(), sound);
}

void WorkingHoursTest::opensAndCloses_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until"); // empty: closed
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *hours, const char *zone, const char *now, const char *until,
                        const char *next) {
        QTest::newRow(name) << QString::fromLatin1(hours) << QString::fromLatin1(zone) << QString::fromLatin1(now)
                            << QString::fromLatin1(until) << QString::fromLatin1(next);
    };
    const char *week = "Mon-Fri 08:00-18:00";
    row("inside", week, "Europe/Berlin", "2026-11-18T12:00:00Z", "2026-11-18T17:00:00Z", "2026-11-18T12:00:00Z");
    row("at its end", week, "Europe/Berlin", "2026-11-18T17:00:00Z", "", "2026-11-19T07:00:00Z");
    row("at its begin", week, "Europe/Berlin", "2026-11-18T07:00:00Z", "2026-11-18T17:00:00Z", "2026-11-18T07:00:00Z");
    row("over the weekend", week, "Europe/Berlin", "2026-11-20T18:00:00Z", "", "2026-11-23T07:00:00Z");
    row("another zone", week, "America/New_York", "2026-11-18T12:00:00Z", "", "2026-11-18T13:00:00Z");
    row("after midnight", "22:00-06:00", "UTC", "2026-11-18T23:00:00Z", "2026-11-19T06:00:00Z", "2026-11-18T23:00:00Z");
    row("in the morning of it", "22:00-06:00", "UTC", "2026-11-18T05:59:00Z", "2026-11-18T06:00:00Z",
        "2026-11-18T05:59:00Z");
    row("always", "00:00-24:00", "UTC", "2026-11-18T05:59:00Z", "9999-01-01T00:00:00Z", "2026-11-18T05:59:00Z");
    row("clocks go forward", "00:00-06:00", "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T04:00:00Z",
        "2026-03-28T23:00:00Z");
    row("clocks go back", "00:00-06:00", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T05:00:00Z",
        "2026-10-24T22:00:00Z");
}

void WorkingHoursTest::opensAndCloses()
{
    QFETCH(QString, hours);
    QFETCH(QString, zone);
    QFETCH(QString, now);
    QFETCH(QString, until);
    QFETCH(QString, next);
    const WorkingHours working = *WorkingHours::parse(hours);
    const auto end = working.openUntil(at(qPrintable(now)), *zoneNamed(zone));
    QCOMPARE(end ? toRfc3339(*end) : QString(), until);
    QCOMPARE(toRfc3339(working.nextOpening(at(qPrintable(now)), *zoneNamed(zone))), next);
}

void WorkingHoursTest::holidaysAreNoWorkingTime()
{
    const QTimeZone berlin = *zoneNamed(QStringLiteral("Europe/Berlin"));
    const Holidays holidays{{QDate(2026, 12, 25), QStringLiteral("Christmas Day")},
                            {QDate(2026, 12, 28), QStringLiteral("Bridge day")}};
    const WorkingHours week = *WorkingHours::parse(u"Mon-Fri 08:00-18:00");
    // Friday and the Monday after the weekend: it opens on Tuesday.
    QVERIFY(!week.openUntil(at("2026-12-25T12:00:00Z"), berlin, holidays));
    QCOMPARE(toRfc3339(week.nextOpening(at("2026-12-25T12:00:00Z"), berlin, holidays)),
             QStringLiteral("2026-12-29T07:00:00Z"));
    // What goes on over midnight ends where the holiday begins, in the team's zone.
    const WorkingHours always = *WorkingHours::parse(u"00:00-24:00");
    QCOMPARE(toRfc3339(*always.openUntil(at("2026-12-24T12:00:00Z"), berlin, holidays)),
             QStringLiteral("2026-12-24T23:00:00Z"));
    QVERIFY(!always.openUntil(at("2026-12-24T23:00:00Z"), berlin, holidays));
    QCOMPARE(toRfc3339(always.nextOpening(at("2026-12-24T23:00:00Z"), berlin, holidays)),
             QStringLiteral("2026-12-25T23:00:00Z"));
    // A summer of holidays does not hide when it opens again.
    Holidays summer;
    for (int day = 0; day < 60; ++day)
        summer.emplace(QDate(2026, 7, 1).addDays(day), QStringLiteral("Summer"));
    QCOMPARE(toRfc3339(week.nextOpening(at("2026-07-01T12:00:00Z"), berlin, summer)),
             QStringLiteral("2026-08-31T06:00:00Z"));
}

void WorkingHoursTest::imagePatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("covers");
    const auto row = [](const char *pattern, const char *image, bool covers) {
        QTest::addRow("%s %s", pattern, image) << QString::fromLatin1(pattern) << QString::fromLatin1(image) << covers;
    };
    row("pytorch/*", "pytorch/pytorch:2.4", true);
    row("pytorch/*", "evil/pytorch/x", false);
    row("*", "anything/at:all", true);
    row("ubuntu", "ubuntu:24.04", true);
    row("ubuntu", "docker.io/library/ubuntu", true);
    row("ubuntu:24.04", "ubuntu:24.04", true);
    row("ubuntu:24.04", "ubuntu:22.04", false);
    row("ubuntu:24.*", "ubuntu:24.10", true);
    row("ubuntu", "ubuntu2", false);
    row("ubuntu", "evil/ubuntu", false);
    row("registry:5000/team/*", "registry:5000/team/a", true);
    row("registry:5000/team", "registry:5000/team:9", true);
    row("a?c", "abc", true);
    row("", "abc", false);
}

void WorkingHoursTest::imagePatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, image);
    QFETCH(bool, covers);
    QCOMPARE(anyImagePatternCovers({pattern}, image), covers);
}

QTEST_APPLESS_MAIN(WorkingHoursTest)
#include "tst_working_hours.moc"
