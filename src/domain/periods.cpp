#include "domain/periods.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

Span spanOfDates(QDate first, QDate behind, const QTimeZone &zone)
{
    return {startOfDay(first, zone), startOfDay(behind, zone)};
}

/// First day of the calendar period with the date in it; Hour and Lifetime are none.
QDate firstDayOf(BudgetPeriod period, QDate date)
{
    switch (period) {
    case BudgetPeriod::Week:
        return date.addDays(1 - date.dayOfWeek());
    case BudgetPeriod::Month:
        return {date.year(), date.month(), 1};
    case BudgetPeriod::Quarter:
        return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
    case BudgetPeriod::Day:
    case BudgetPeriod::Hour:
    case BudgetPeriod::Lifetime:
        break;
    }
    return date;
}

/// First day of the next period.
QDate firstDayAfter(BudgetPeriod period, QDate first)
{
    switch (period) {
    case BudgetPeriod::Week:
        return first.addDays(7);
    case BudgetPeriod::Month:
        return first.addMonths(1);
    case BudgetPeriod::Quarter:
        return first.addMonths(3);
    case BudgetPeriod::Day:
    case BudgetPeriod::Hour:
    case BudgetPeriod::Lifetime:
        break;
    }
    return first.addDays(1);
}

/// The local date whose day contains the moment. It differs from the date on the clock only where clocks once went
/// back across midnight (St John's until 2011) and a date came twice.
QDate dayContaining(Instant at, const QTimeZone &zone)
{
    const QDate date = localDate(at, zone);
    if (at < startOfDay(date, zone))
        return date.addDays(-1);
    if (at >= startOfDay(date.addDays(1), zone))
        return date.addDays(1);
    return date;
}

} // namespace

Span Span::intersected(const Span &other) const
{
    const Instant begin = std::max(from, other.from);
    return {begin, std::max(begin, std::min(to, other.to))};
}

QString toString(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return QStringLiteral("hour");
    case BudgetPeriod::Day:
        return QStringLiteral("day");
    case BudgetPeriod::Week:
        return QStringLiteral("week");
    case BudgetPeriod::Month:
        return QStringLiteral("month");
    case BudgetPeriod::Quarter:
        return QStringLiteral("quarter");
    case BudgetPeriod::Lifetime:
        break;
    }
    return QStringLiteral("lifetime");
}

std::optional<BudgetPeriod> budgetPeriodFromText(QStringView text)
{
    const auto found = std::find_if(allBudgetPeriods.begin(), allBudgetPeriods.end(),
                                    [text](BudgetPeriod period) { return text == toString(period); });
    return found == allBudgetPeriods.end() ? std::nullopt : std::optional(*found);
}

namespace {

std::optional<QTimeZone> findZone(const QString &name)
{
    // Qt also takes offsets (UTC+03:00) and POSIX rules (CET-1CEST,M3.5.0,M10.5.0): neither is a place whose rules are
    // kept up to date.
    static const QRegularExpression shape(
        QStringLiteral(R"(\A(?!UTC[+-])[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\z)"),
        QRegularExpression::DontCaptureOption);
    if (name.size() > 64 || !shape.match(name).hasMatch())
        return std::nullopt;
    const QByteArray id = name.toLatin1();
    // Qt 6.4 does not list former names (Asia/Calcutta) but takes them. Without a slash a name could also be a POSIX
    // rule (EST5).
    if (!name.contains(QLatin1Char('/')) && !QTimeZone::isTimeZoneIdAvailable(id))
        return std::nullopt;
    const QTimeZone zone(id);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace

std::optional<QTimeZone> zoneNamed(const QString &name)
{
    // Finding a zone takes longer than a whole decision, and an organisation has few.
    constexpr qsizetype most = 64;
    thread_local QHash<QString, std::optional<QTimeZone>> known;
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(name, findZone(name));
}

QDate localDate(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone).date();
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    Q_ASSERT(date.isValid() && zone.isValid());
    QDateTime start = date.startOfDay(zone);
    // A date that a zone left out (Samoa had no 30 December 2011) is a day of no length in front of the next one.
    if (!start.isValid())
        start = date.addDays(1).startOfDay(zone);
    const Instant found = instantFromMillis(start.toMSecsSinceEpoch());
    if (localDate(found - 1ms, zone) != date)
        return found;
    // Where clocks go back to midnight (Havana), Qt finds the second one: the first has the offset in force before it.
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(toMillis(found - 1ms), zone);
    return found - std::chrono::seconds(before.offsetFromUtc() - start.offsetFromUtc());
}

Span daySpan(QDate date, const QTimeZone &zone)
{
    return spanOfDates(date, date.addDays(1), zone);
}

Span periodAt(BudgetPeriod period, Instant at, const QTimeZone &zone)
{
    if (period == BudgetPeriod::Hour)
        return {at - 1h, at};
    if (period == BudgetPeriod::Lifetime)
        return {instantFromMillis(0), endOfTime};
    const QDate first = firstDayOf(period, dayContaining(at, zone));
    return spanOfDates(first, firstDayAfter(period, first), zone);
}

std::optional<Month> Month::parse(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A([0-9]{4})-(0[1-9]|1[0-2])\z)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return std::nullopt;
    return Month(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

Span Month::span(const QTimeZone &zone) const
{
    return spanOfDates(firstDay(), next().firstDay(), zone);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
}

} // namespace bursar
