#include "domain/working_hours.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bursar {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int daysAhead = 15;

std::optional<int> dayNamed(QStringView name)
{
    static const QStringList names{QStringLiteral("MON"), QStringLiteral("TUE"), QStringLiteral("WED"),
                                   QStringLiteral("THU"), QStringLiteral("FRI"), QStringLiteral("SAT"),
                                   QStringLiteral("SUN")};
    const qsizetype found = names.indexOf(name.toString().toUpper());
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found));
}

Instant instantOf(QDate date, int minute, const QTimeZone &zone)
{
    if (minute == minutesPerDay)
        return startOfDay(date.addDays(1), zone);
    if (minute == 0)
        return startOfDay(date, zone);
    return instantFromMillis(QDateTime(date, QTime(minute / 60, minute % 60), zone).toMSecsSinceEpoch());
}

} // namespace

std::optional<WorkingHours> WorkingHours::parse(QStringView text)
{
    WorkingHours hours;
    hours.m_text = text.toString().simplified();
    const QStringList parts = hours.m_text.split(u',');
    for (const QString &part : parts) {
        if (!hours.addPart(part))
            return std::nullopt;
    }
    return hours;
}

bool WorkingHours::addPart(QStringView part)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(\A\s*(?:([A-Za-z]{3})(?:\s*-\s*([A-Za-z]{3}))?\s+)?([0-9]{1,2}):([0-9]{2})\s*-\s*([0-9]{1,2}):([0-9]{2})\s*\z)"));
    const QRegularExpressionMatch match = shape.match(part);
    if (!match.hasMatch())
        return false;
    const int from = match.capturedView(3).toInt() * 60 + match.capturedView(4).toInt();
    const int to = match.capturedView(5).toInt() * 60 + match.capturedView(6).toInt();
    const bool sound = match.capturedView(4).toInt() < 60 && match.capturedView(6).toInt() < 60 && from < minutesPerDay
        && to <= minutesPerDay && from != to;
    if (!sound)
        return false;
    int first = 0;
    int last = 6;
    if (!match.capturedView(1).isEmpty()) {
        const std::optional<int> begin = dayNamed(match.capturedView(1));
        const std::optional<int> end = match.capturedView(2).isEmpty() ? begin : dayNamed(match.capturedView(2));
        if (!begin || !end)
            return false;
        first = *begin;
        last = *end < *begin ? *end + 7 : *end;
    }
    for (int day = first; day <= last; ++day) {
        addTimes(day % 7, {from, to > from ? to : minutesPerDay});
        if (to < from && to > 0)
            addTimes((day + 1) % 7, {0, to});
    }
    return true;
}

void WorkingHours::addTimes(int day, Times times)
{
    Day &all = m_days.at(static_cast<size_t>(day));
    all.push_back(times);
    std::sort(all.begin(), all.end());
    Day joined;
    for (const Times &next : all) {
        if (!joined.empty() && next.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, next.to);
        else
            joined.push_back(next);
    }
    all = std::move(joined);
}

std::optional<Instant> WorkingHours::openUntil(Instant at, const QTimeZone &zone, const Holidays &holidays) const
{
    std::optional<Instant> open;
    const QDate today = localDate(at, zone);
    for (int ahead = 0; ahead < daysAhead; ++ahead) {
        const QDate date = today.addDays(ahead);
        for (const Times &times : holidays.contains(date) ? Day{} : dayOf(date)) {
            const Span span{instantOf(date, times.from, zone), instantOf(date, times.to, zone)};
            if (open ? span.from == *open : span.contains(at))
                open = span.to;
        }
        if (!open || *open != startOfDay(date.addDays(1), zone))
            return open;
    }
    return endOfTime;
}

bool WorkingHours::contains(const WorkingHours &other) const
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        const Day &mine = m_days[day];
        const auto isInside = [&mine](const Times &times) {
            return std::any_of(mine.begin(), mine.end(),
                               [&](const Times &own) { return own.from <= times.from && times.to <= own.to; });
        };
        if (!std::all_of(other.m_days[day].begin(), other.m_days[day].end(), isInside))
            return false;
    }
    return true;
}

Instant WorkingHours::nextOpening(Instant at, const QTimeZone &zone, const Holidays &holidays) const
{
    const QDate today = localDate(at, zone);
    const int most = daysAhead + static_cast<int>(holidays.size()); // as if there were no holiday among them
    for (int ahead = 0; ahead < most; ++ahead) {
        const QDate date = today.addDays(ahead);
        for (const Times &times : holidays.contains(date) ? Day{} : dayOf(date)) {
            const Span span{instantOf(date, times.from, zone), instantOf(date, times.to, zone)};
            if (at < span.to && span.from < span.to)
                return std::max(at, span.from);
        }
    }
    return at;
}

} // namespace bursar
