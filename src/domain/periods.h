#pragma once

#include "foundation/time_types.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <array>
#include <compare>
#include <optional>

namespace bursar {

/// From (inclusive) to (exclusive), UTC.
struct Span
{
    Instant from;
    Instant to;

    Duration length() const { return to > from ? to - from : Duration{0}; }
    bool contains(Instant instant) const { return from <= instant && instant < to; }
    /// The part of both; empty (from == to) when they do not meet.
    Span intersected(const Span &other) const;
    friend bool operator==(const Span &, const Span &) = default;
};

/// The periods a budget may have, with their policy fields `hourly_budget` … `lifetime_budget`.
enum class BudgetPeriod { Hour, Day, Week, Month, Quarter, Lifetime };
inline constexpr std::array allBudgetPeriods{BudgetPeriod::Hour,  BudgetPeriod::Day,     BudgetPeriod::Week,
                                             BudgetPeriod::Month, BudgetPeriod::Quarter, BudgetPeriod::Lifetime};
/// `hour`, `day`, `week`, `month`, `quarter`, `lifetime`: in files, the ledger and the command line.
QString toString(BudgetPeriod period);
std::optional<BudgetPeriod> budgetPeriodFromText(QStringView text);

/// First of January 9999, UTC: where a lifetime ends.
constexpr Instant endOfTime = instantFromMillis(253'370'764'800'000);

/// The IANA zone with that name, or nothing.
std::optional<QTimeZone> zoneNamed(const QString &name);

/// The local date at that moment.
QDate localDate(Instant instant, const QTimeZone &zone);
/// First instant of the date in the zone (a day without midnight begins when its first minute does).
Instant startOfDay(QDate date, const QTimeZone &zone);
/// The local day: 23, 24 or 25 hours long.
Span daySpan(QDate date, const QTimeZone &zone);
/// The budget's period that contains the moment. Weeks begin on Monday; Hour is the rolling hour that ends at `at`
/// (from at − 1 h to at); Lifetime goes from 1970 to the year 9999.
Span periodAt(BudgetPeriod period, Instant at, const QTimeZone &zone);

/// A calendar month: invoices and reports.
class Month
{
public:
    Month() = default;
    Month(int year, int month)
        : m_year(year)
        , m_month(month)
    {
    }
    /// `2026-11`
    static std::optional<Month> parse(QStringView text);
    static Month of(QDate date) { return {date.year(), date.month()}; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    QDate firstDay() const { return {m_year, m_month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    Month next() const { return of(firstDay().addMonths(1)); }
    Month previous() const { return of(firstDay().addMonths(-1)); }
    Span span(const QTimeZone &zone) const;
    QString toString() const;
    friend auto operator<=>(const Month &, const Month &) = default;

private:
    int m_year = 1970;
    int m_month = 1;
};

} // namespace bursar
