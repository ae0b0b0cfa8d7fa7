// Source of the format: RFC 5545 (iCalendar), 3.1 content lines, 3.6.1 events, 3.3.10 recurrence.
#include "domain/holiday_file.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

namespace bursar {

namespace {

constexpr int longestEvent = 366;
constexpr int yearsAhead = 5;

/// A line that was put together from those that it was folded into.
struct ContentLine
{
    struct Piece
    {
        qsizetype from = 0; ///< in the text
        int line = 0;
        int column = 0; ///< where the piece begins in the file's line
    };
    QString text;
    std::vector<Piece> pieces;

    HolidayFile::Problem problemAt(qsizetype position, const QString &what) const
    {
        const Piece *piece = &pieces.front();
        for (const Piece &each : pieces) {
            if (each.from <= position)
                piece = &each;
        }
        return {piece->line, piece->column + static_cast<int>(position - piece->from), what};
    }
};

std::vector<ContentLine> contentLines(const QString &text)
{
    std::vector<ContentLine> lines;
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList raw = plain.split(u'\n');
    for (int number = 1; number <= raw.size(); ++number) {
        const QString &line = raw.at(number - 1);
        const bool goesOn = !lines.empty() && (line.startsWith(u' ') || line.startsWith(u'\t'));
        if (goesOn) {
            lines.back().pieces.push_back({lines.back().text.size(), number, 2});
            lines.back().text += QStringView(line).mid(1);
        } else if (!line.isEmpty()) {
            lines.push_back({line, {{0, number, 1}}});
        }
    }
    return lines;
}

/// `DTSTART;VALUE=DATE:20261225` taken apart.
struct Property
{
    QString name;
    QStringList parameters;
    QString value;
    qsizetype valueAt = 0;
};

Property propertyOf(const QString &line)
{
    bool quoted = false;
    qsizetype colon = 0;
    for (; colon < line.size() && (quoted || line.at(colon) != u':'); ++colon) {
        if (line.at(colon) == u'"')
            quoted = !quoted;
    }
    const QStringList words = line.left(colon).toUpper().split(u';');
    return {words.front(), words.mid(1), line.mid(colon + 1), colon + 1};
}

QString plainText(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            text += next == u'n' || next == u'N' ? QChar(u' ') : next;
        } else {
            text += value.at(i);
        }
    }
    return text.simplified();
}

class Reader
{
public:
    Reader(const QTimeZone &zone, QDate today)
        : m_zone(zone)
        , m_today(today)
    {
    }

    HolidayFile read(const QString &text)
    {
        const std::vector<ContentLine> lines = contentLines(text);
        for (const ContentLine &line : lines)
            take(line, propertyOf(line.text));
        if (!m_open.isEmpty() && !lines.empty())
            m_file.problems.push_back(lines.back().problemAt(
                0, QStringLiteral("The file ends within %1; it seems cut off.").arg(m_open.back())));
        std::stable_sort(m_file.problems.begin(), m_file.problems.end(), [](const auto &left, const auto &right) {
            return std::pair(left.line, left.column) < std::pair(right.line, right.column);
        });
        return std::move(m_file);
    }

private:
    struct Event
    {
        ContentLine begin;
        QString name;
        std::optional<QDate> from;
        std::optional<QDate> to; ///< the day after its last
        bool cancelled = false;
        std::optional<std::pair<ContentLine, Property>> rule;
        std::set<QDate> except;
        bool sound = true;
    };

    void problem(const ContentLine &line, const Property &property, const QString &what)
    {
        m_event.sound = false;
        m_file.problems.push_back(line.problemAt(property.valueAt, what));
    }

    void take(const ContentLine &line, const Property &property)
    {
        const QString part = property.value.trimmed().toUpper();
        if (property.name == u"BEGIN") {
            m_open.append(part);
            if (part == u"VEVENT") {
                m_event = {};
                m_event.begin = line;
            }
        } else if (property.name == u"END") {
            if (m_open.isEmpty() || m_open.back() != part) {
                m_file.problems.push_back(
                    line.problemAt(property.valueAt, QStringLiteral("%1 ends here, but has not begun.").arg(part)));
                return;
            }
            m_open.removeLast();
            if (part == u"VEVENT")
                finish();
        } else if (!m_open.isEmpty() && m_open.back() == u"VEVENT") {
            takeOfEvent(line, property);
        }
    }

    void takeOfEvent(const ContentLine &line, const Property &property)
    {
        if (property.name == u"SUMMARY")
            m_event.name = plainText(property.value);
        else if (property.name == u"STATUS")
            m_event.cancelled = property.value.trimmed().toUpper() == u"CANCELLED";
        else if (property.name == u"DTSTART")
            m_event.from = dayOf(line, property, property.value);
        else if (property.name == u"DTEND")
            m_event.to = dayOf(line, property, property.value);
        else if (property.name == u"DURATION")
            takeDuration(line, property);
        else if (property.name == u"RRULE")
            m_event.rule = {line, property};
        else if (property.name == u"EXDATE")
            takeExceptions(line, property);
        else if (property.name == u"RDATE" || property.name == u"RECURRENCE-ID" || property.name == u"EXRULE")
            problem(line, property,
                    QStringLiteral("%1 is not read; list these days as events of their own.").arg(property.name));
    }

    std::optional<QDate> dayOf(const ContentLine &line, const Property &property, const QString &text)
    {
        const QString value = text.trimmed();
        if (value.size() == 8) {
            const QDate day = QDate::fromString(value, QStringLiteral("yyyyMMdd"));
            if (day.isValid())
                return day;
        }
        const bool isUtc = value.endsWith(u'Z');
        QDateTime time = QDateTime::fromString(value.left(15), QStringLiteral("yyyyMMdd'T'HHmmss"));
        if (!time.isValid() || value.size() != (isUtc ? 16 : 15)) {
            problem(line, property, QStringLiteral("\"%1\" is not a date such as 20261225.").arg(value));
            return std::nullopt;
        }
        if (isUtc) {
            time.setTimeSpec(Qt::UTC);
            time = time.toTimeZone(m_zone);
        }
        if (time.time() != QTime(0, 0)) {
            problem(line, property,
                    QStringLiteral("A holiday lasts whole days; this is %1 in %2.")
                        .arg(time.time().toString(QStringLiteral("HH:mm")), QString::fromLatin1(m_zone.id())));
            return std::nullopt;
        }
        return time.date();
    }

    void takeDuration(const ContentLine &line, const Property &property)
    {
        const QString value = property.value.trimmed().toUpper();
        bool ok = false;
        const bool weeks = value.endsWith(u'W');
        const int count = value.startsWith(u'P') && (weeks || value.endsWith(u'D'))
            ? QStringView(value).mid(1, value.size() - 2).toInt(&ok)
            : 0;
        if (!ok || count < 1) {
            problem(line, property, QStringLiteral("\"%1\" is not a number of whole days such as P1D.").arg(value));
            return;
        }
        m_days = weeks ? 7 * count : count;
    }

    void takeExceptions(const ContentLine &line, const Property &property)
    {
        const QStringList values = property.value.split(u',');
        for (const QString &value : values) {
            if (const auto day = dayOf(line, property, value))
                m_event.except.insert(*day);
        }
    }

    void finish()
    {
        Event event = std::exchange(m_event, {});
        const int days = std::exchange(m_days, 0);
        if (event.cancelled || !event.sound)
            return;
        if (!event.from) {
            m_file.problems.push_back(event.begin.problemAt(0, QStringLiteral("The event has no DTSTART.")));
            return;
        }
        const qint64 length = event.to ? event.from->daysTo(*event.to) : std::max(days, 1);
        if (length < 1 || length > longestEvent) {
            m_file.problems.push_back(
                event.begin.problemAt(0,
                                      QStringLiteral("The event lasts %1 days; a holiday lasts from 1 to %2.")
                                          .arg(length)
                                          .arg(longestEvent)));
            return;
        }
        if (!event.rule) {
            add(event, *event.from, length);
            return;
        }
        if (!repeat(event, length)) {
            m_event = {};
            problem(event.rule->first, event.rule->second,
                    QStringLiteral("Only events of every year (FREQ=YEARLY) are read; list other days as events of "
                                   "their own."));
        }
    }

    /// Nothing is added when the rule is not one of every year.
    bool repeat(const Event &event, qint64 length)
    {
        int count = -1;
        std::optional<QDate> until;
        bool yearly = false;
        const QStringList parts = event.rule->second.value.trimmed().toUpper().split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString name = part.section(u'=', 0, 0);
            const QString value = part.section(u'=', 1);
            bool known = name == u"WKST" || (name == u"INTERVAL" && value == u"1")
                || (name == u"BYMONTH" && value.toInt() == event.from->month())
                || (name == u"BYMONTHDAY" && value.toInt() == event.from->day());
            if (name == u"FREQ")
                known = yearly = value == u"YEARLY";
            if (name == u"COUNT")
                count = value.toInt(&known);
            if (name == u"UNTIL") {
                until = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
                known = until->isValid();
            }
            if (!known)
                return false;
        }
        if (!yearly)
            return false;
        int taken = 0;
        for (int year = event.from->year(); year <= m_today.year() + yearsAhead; ++year) {
            const QDate day(year, event.from->month(), event.from->day());
            if (!day.isValid()) // the 29th of February
                continue;
            if ((count >= 0 && taken++ >= count) || (until && day > *until))
                break;
            if (year >= m_today.year() - 1 && !event.except.contains(day))
                add(event, day, length);
        }
        return true;
    }

    void add(const Event &event, QDate from, qint64 length)
    {
        for (qint64 i = 0; i < length; ++i) {
            QString &name = m_file.days[from.addDays(i)];
            if (name.isEmpty())
                name = event.name;
            else if (name != event.name && !event.name.isEmpty()) // two on one day
                name += QStringLiteral(", ") + event.name;
        }
    }

    QTimeZone m_zone;
    QDate m_today;
    HolidayFile m_file;
    QStringList m_open; ///< parts that have begun and not ended
    Event m_event;
    int m_days = 0; ///< of its DURATION
};

} // namespace

HolidayFile readHolidayCalendar(const QString &text, const QTimeZone &zone, QDate today)
{
    return Reader(zone, today).read(text);
}

} // namespace bursar
