#include "domain/quiet_hours.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bursar {

namespace {

/// The first instant of the local day at which its clock shows so many minutes or more.
Instant firstAt(QDate date, int minute, const QTimeZone &zone)
{
    const Span day = daySpan(date, zone);
    const auto shows = [&zone, date](Instant at) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
        return local.date() > date ? 24 * 60 : local.time().hour() * 60 + local.time().minute();
    };
    // In large steps as long as the clock runs evenly, then minute by minute.
    constexpr Duration quarter = std::chrono::minutes{15};
    Instant at = day.from;
    while (at < day.to && shows(at + quarter) <= minute && shows(at + quarter) > shows(at))
        at += quarter;
    while (at < day.to && shows(at) < minute)
        at += std::chrono::minutes{1};
    return at;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<QuietHours> QuietHours::parse(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A\s*([0-9]{1,2}):([0-9]{2})\s*-\s*([0-9]{1,2}):([0-9]{2})\s*\z)"));
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto minuteOf = [&match](int hour, int minute) -> int {
        const int h = match.capturedView(hour).toInt();
        const int m = match.capturedView(minute).toInt();
        return h < 24 && m < 60 ? h * 60 + m : -1;
    };
    QuietHours hours;
    hours.m_from = minuteOf(1, 2);
    hours.m_to = minuteOf(3, 4);
    if (hours.m_from < 0 || hours.m_to < 0 || hours.m_from == hours.m_to)
        return std::nullopt;
    return hours;
}

QString QuietHours::toString() const
{
    return QStringLiteral("%1-%2").arg(clockText(m_from), clockText(m_to));
}

Instant QuietHours::over(Instant at, const QTimeZone &zone) const
{
    const QDate today = localDate(at, zone);
    for (const QDate begins : {today.addDays(-1), today}) {
        const QDate ends = m_to < m_from ? begins.addDays(1) : begins;
        const Span quiet{firstAt(begins, m_from, zone), firstAt(ends, m_to, zone)};
        if (quiet.contains(at))
            return quiet.to;
    }
    return at;
}

Instant nextHour(Instant at, int hour, const QTimeZone &zone)
{
    QDate date = localDate(at, zone);
    Instant next = firstAt(date, hour * 60, zone);
    while (next <= at) {
        date = date.addDays(1);
        next = firstAt(date, hour * 60, zone);
    }
    return next;
}

} // namespace bursar
