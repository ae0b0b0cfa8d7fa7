#include "domain/holiday_file.h"

#include <QTest>

using namespace bursar;

namespace {

const QDate today(2026, 11, 21);

HolidayFile read(const QByteArray &content, const char *zone = "Europe/Berlin")
{
    return readHolidays(content, *zoneNamed(QString::fromLatin1(zone)), today);
}

/// `2026-12-25 Christmas Day`, one after the other.
QStringList daysOf(const HolidayFile &file)
{
    QStringList days;
    for (const auto &[day, name] : file.days)
        days.append(QString(day.toString(Qt::ISODate) + u' ' + name).trimmed());
    return days;
}

QByteArray calendar(const QByteArray &event)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

/// Lists of holidays as calendars and spreadsheets export them.
class HolidayFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void everyYearFromTheLastOneOn();
};

void HolidayFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("days");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &days) {
        QTest::newRow(name) << content << days;
    };
    const QStringList both{QStringLiteral("2026-12-25 Christmas Day"), QStringLiteral("2026-12-26 Boxing Day")};
    const QStringList one{QStringLiteral("2026-12-25 Christmas Day")};
    row("table", "2026-12-25,Christmas Day\n2026-12-26,Boxing Day\n", both);
    row("table with a head, semicolons and a mark",
        "\xEF\xBB\xBF"
        "Date;Name\r\n2026-12-25;Christmas Day\r\n2026-12-26;Boxing Day",
        both);
    row("table with tabs, quotes, blanks and a comment",
        "# ours\n2026-12-25\t\"Christmas Day\"\n\n 2026-12-26 \t Boxing Day \n", both);
    row("a comma in quotes", "2026-12-25,\"Christmas, first day\"\n",
        {QStringLiteral("2026-12-25 Christmas, first day")});
    row("dates alone", "2026-12-25\n", {QStringLiteral("2026-12-25")});
    row("more columns", "2026-12-25,Christmas Day,Berlin\n", one);
    row("calendar", calendar("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\nSUMMARY:Christmas Day"), one);
    row("calendar without an end", calendar("SUMMARY:Christmas Day\r\nDTSTART;VALUE=DATE:20261225"), one);
    row("a name folded and escaped", calendar("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\\, fir\r\n st day"),
        {QStringLiteral("2026-12-25 Christmas, first day")});
    row("several days", calendar("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas"),
        {QStringLiteral("2026-12-25 Christmas"), QStringLiteral("2026-12-26 Christmas")});
    row("a duration", calendar("DTSTART;VALUE=DATE:20261225\r\nDURATION:P2D\r\nSUMMARY:Christmas"),
        {QStringLiteral("2026-12-25 Christmas"), QStringLiteral("2026-12-26 Christmas")});
    row("midnight of the zone, as UTC",
        calendar("DTSTART:20261224T230000Z\r\nDTEND:20261225T230000Z\r\nSUMMARY:Christmas Day"), one);
    row("cancelled",
        calendar("DTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                 "DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day"),
        one);
    row("what is no event",
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nBEGIN:STANDARD\nDTSTART:19701025T030000\nEND:STANDARD\n"
        "END:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas Day\nEND:VEVENT\n"
        "END:VCALENDAR\n",
        one);
}

void HolidayFileTest::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, days);
    const HolidayFile file = read(content);
    QVERIFY2(file.problems.empty(), file.problems.empty() ? "" : qPrintable(file.problems.front().what));
    QCOMPARE(daysOf(file), days);
}

void HolidayFileTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const QByteArray &content, const char *problems) {
        QTest::newRow(name) << content << QString::fromUtf8(problems);
    };
    row("empty", "", "1:1 The file names no day.");
    row("all of them", "date,name\n25.12.2026,Christmas\n2026-12-26,Boxing Day\n,Nothing\n",
        "2:1 \"25.12.2026\" is not a date such as 2026-12-25.\n4:1 A date is missing.");
    row("a day that does not exist", "2026-02-30\n", "1:1 \"2026-02-30\" is not a date such as 2026-12-25.");
    row("twice", "2026-12-25,A\n2026-12-25,B\n", "2:1 2026-12-25 stands here twice.");
    row("no text",
        "2026-12-25,Ne\xE9"
        "l\n",
        "1:14 This is no text in UTF-8; save the file as UTF-8.");
    row("no date", calendar("DTSTART;VALUE=DATE:2026-12-25"), "4:20 \"2026-12-25\" is not a date such as 20261225.");
    row("part of a day", calendar("DTSTART:20261225T090000"),
        "4:9 A holiday lasts whole days; this is 09:00 in Europe/Berlin.");
    row("in a folded line", calendar("DTSTART;X-LONG=1;\r\n VALUE=DATE:oops"),
        "5:13 \"oops\" is not a date such as 20261225.");
    row("without a day", calendar("SUMMARY:Nothing"), "3:1 The event has no DTSTART.");
    row("backwards", calendar("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261224"),
        "3:1 The event lasts -1 days; a holiday lasts from 1 to 366.");
    row("every week", calendar("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=WEEKLY"),
        "5:7 Only events of every year (FREQ=YEARLY) are read; list other days as events of their own.");
    row("further days", calendar("DTSTART;VALUE=DATE:20261225\r\nRDATE;VALUE=DATE:20261226"),
        "5:18 RDATE is not read; list these days as events of their own.");
    row("cut off", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\n",
        "3:1 The file ends within VEVENT; it seems cut off.");
}

void HolidayFileTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problems);
    QStringList found;
    for (const HolidayFile::Problem &problem : read(content).problems)
        found.append(QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.what));
    QCOMPARE(found.join(u'\n'), problems);
}

void HolidayFileTest::everyYearFromTheLastOneOn()
{
    const HolidayFile file =
        read(calendar("DTSTART;VALUE=DATE:19901003\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3\r\n"
                      "EXDATE;VALUE=DATE:20281003\r\nSUMMARY:Unity Day"));
    QVERIFY(file.problems.empty());
    QCOMPARE(file.days.size(), size_t{6}); // 2025 to 2031 without 2028
    QCOMPARE(file.days.begin()->first, QDate(2025, 10, 3));
    QCOMPARE(file.days.rbegin()->first, QDate(2031, 10, 3));
    QVERIFY(!file.days.contains(QDate(2028, 10, 3)));
    const HolidayFile few = read(calendar("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nSUMMARY:Leap"));
    QCOMPARE(daysOf(few), QStringList{QStringLiteral("2028-02-29 Leap")});
    const HolidayFile until =
        read(calendar("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;UNTIL=20260501\r\nSUMMARY:May"));
    QCOMPARE(daysOf(until), (QStringList{QStringLiteral("2025-05-01 May"), QStringLiteral("2026-05-01 May")}));
}

QTEST_APPLESS_MAIN(HolidayFileTest)
#include "tst_holiday_file.moc"
