#pragma once

#include "domain/money.h"
#include "domain/periods.h"
#include "domain/quantity.h"
#include "domain/rates.h"

#include <QLocale>
#include <QString>

#include <optional>

/// How values are written for people. Digits come from integers, never from a double; separators from the locale.
namespace bursar::desktop::formats {

/// `1,234.50`, `−12.40`: for columns whose header carries the unit.
QString money(Money amount, const QLocale &locale = QLocale());
/// `$1,234.50`, `−$12.40`: for sentences.
QString dollars(Money amount, const QLocale &locale = QLocale());
/// All decimals that were charged, at least two: `$1.234` is not `$1.23`.
QString exactDollars(Money amount, const QLocale &locale = QLocale());
/// `–` when it does not apply.
QString moneyOrDash(const std::optional<Money> &amount, const QLocale &locale = QLocale());
/// Four decimals, `2.8142`: for columns with `$/h` in the header.
QString rate(HourlyRate rate, const QLocale &locale = QLocale());
/// `$2.8142/h`; `$2.00/h` when the further decimals are zero, as limits are typed.
QString ratePerHour(HourlyRate rate, const QLocale &locale = QLocale());
/// `0.0030`, $ per GB.
QString trafficRate(TrafficRate rate, const QLocale &locale = QLocale());
/// `99.4` for a column, rounded half to even.
QString percent(Share share, const QLocale &locale = QLocale());
/// `99.4 %`
QString percentText(Share share, const QLocale &locale = QLocale());
/// part of whole as a share; nothing when the whole is not positive.
std::optional<Share> shareOf(Money part, Money whole);
/// `2,011`
QString count(qint64 number, const QLocale &locale = QLocale());
/// `31 of 2,011`
QString countOf(qint64 number, qint64 all, const QLocale &locale = QLocale());
/// `60` or `12.5`, for columns with GB in the header.
QString gigabytes(Gigabytes size, const QLocale &locale = QLocale());
/// `60 GB`
QString gigabytesText(Gigabytes size, const QLocale &locale = QLocale());
/// Hours with two decimals, `371.20`.
QString hours(Duration time, const QLocale &locale = QLocale());
/// A planned time, `8 h` or `7.5 h`: no more decimals than it needs.
QString plannedHours(Duration time, const QLocale &locale = QLocale());
/// The largest unit that fits, `4 s`, `2 min`, `9 h`, `2 d`; never negative.
QString age(Duration time);

/// `19 Nov 14:32:18`: for columns whose header names the zone.
QString dayAndTime(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// `19 Nov 2026, 14:32 UTC`
QString fullTime(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// `20 Nov, 00:00 Berlin`
QString shortTime(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// `14:32`
QString clock(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// `19 November 2026`
QString longDate(QDate date, const QLocale &locale = QLocale());
/// `19 Nov`
QString shortDate(QDate date, const QLocale &locale = QLocale());
/// `November 2026`
QString month(Month month, const QLocale &locale = QLocale());
/// `Berlin` for `Europe/Berlin`, `UTC` for UTC.
QString zoneWord(const QTimeZone &zone);
/// Groups of four, `9f2c 41d8 07be 5a13 … e6a0`: what a person compares of a hash.
QString shortHash(const QString &hex);

/// `units` of 10^-`scale` with exactly `decimals` decimals, rounded half to even, grouped.
QString decimal(qint64 units, int scale, int decimals, const QLocale &locale = QLocale());

} // namespace bursar::desktop::formats
