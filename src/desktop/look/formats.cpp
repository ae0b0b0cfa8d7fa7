#include "desktop/look/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace bursar::desktop::formats {
namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

constexpr QChar dash(0x2013);
constexpr QChar minus(0x2212); ///< as wide as a digit, unlike a hyphen

/// The C locale writes no thousands separator; people are shown English then.
QLocale forPeople(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QDateTime local(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
}

QString withDollarSign(QString number)
{
    return number.insert(number.startsWith(minus) ? 1 : 0, QLatin1Char('$'));
}

} // namespace

QString decimal(qint64 units, int scale, int decimals, const QLocale &asked)
{
    const QLocale locale = forPeople(asked);
    Wide value = units;
    if (scale > decimals)
        value = divideHalfEven(value, powerOfTen(scale - decimals));
    else
        value *= powerOfTen(decimals - scale);
    const bool negative = value < 0;
    const Wide size = negative ? -value : value;
    const Wide one = powerOfTen(decimals);
    QString written = locale.toString(static_cast<qulonglong>(size / one));
    if (decimals > 0)
        written += locale.decimalPoint()
            + QString::number(static_cast<qulonglong>(size % one)).rightJustified(decimals, QLatin1Char('0'));
    return negative ? QString(minus + written) : written;
}

QString money(Money amount, const QLocale &locale)
{
    return decimal(amount.micros(), 6, 2, locale);
}

QString dollars(Money amount, const QLocale &locale)
{
    return withDollarSign(money(amount, locale));
}

QString exactDollars(Money amount, const QLocale &locale)
{
    const qint64 micros = amount.micros();
    return withDollarSign(decimal(micros, 6, micros % 10'000 == 0 ? 2 : micros % 1'000 == 0 ? 3 : 6, locale));
}

QString moneyOrDash(const std::optional<Money> &amount, const QLocale &locale)
{
    return amount ? money(*amount, locale) : QString(dash);
}

QString rate(HourlyRate rate, const QLocale &locale)
{
    return decimal(rate.nanos(), 9, 4, locale);
}

QString ratePerHour(HourlyRate rate, const QLocale &locale)
{
    const bool wholeCents = rate.nanos() % 10'000'000 == 0;
    return FormatWords::tr("%1/h", "price per hour")
        .arg(withDollarSign(decimal(rate.nanos(), 9, wholeCents ? 2 : 4, locale)));
}

QString trafficRate(TrafficRate rate, const QLocale &locale)
{
    return decimal(rate.nanos(), 9, 4, locale);
}

QString percent(Share share, const QLocale &locale)
{
    return decimal(share.millionths(), 4, 1, locale);
}

QString percentText(Share share, const QLocale &locale)
{
    return FormatWords::tr("%1 %", "per cent").arg(percent(share, locale));
}

std::optional<Share> shareOf(Money part, Money whole)
{
    if (whole <= Money{})
        return std::nullopt;
    return Share::fromMillionths(narrow(divideHalfEven(Wide{part.micros()} * 1'000'000, whole.micros())));
}

QString count(qint64 number, const QLocale &locale)
{
    return forPeople(locale).toString(number);
}

QString countOf(qint64 number, qint64 all, const QLocale &locale)
{
    return FormatWords::tr("%1 of %2", "counts").arg(count(number, locale), count(all, locale));
}

QString gigabytes(Gigabytes size, const QLocale &locale)
{
    const qint64 thousandths = size.thousandths();
    const int decimals = thousandths % 1000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3;
    return decimal(thousandths, 3, decimals, locale);
}

QString gigabytesText(Gigabytes size, const QLocale &locale)
{
    return FormatWords::tr("%1 GB").arg(gigabytes(size, locale));
}

QString hours(Duration time, const QLocale &locale)
{
    // 36,000 ms are a hundredth of an hour.
    return decimal(narrow(divideHalfEven(time.count(), 36'000)), 2, 2, locale);
}

QString plannedHours(Duration time, const QLocale &locale)
{
    const qint64 hundredths = narrow(divideHalfEven(time.count(), 36'000));
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return FormatWords::tr("%1 h", "hours").arg(decimal(hundredths, 2, decimals, locale));
}

QString age(Duration time)
{
    using namespace std::chrono;
    const auto seconds = std::max<qint64>(0, duration_cast<std::chrono::seconds>(time).count());
    if (seconds < 60)
        return FormatWords::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return FormatWords::tr("%1 min", "minutes").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return FormatWords::tr("%1 h", "hours").arg(seconds / 3600);
    return FormatWords::tr("%1 d", "days").arg(seconds / (24 * 3600));
}

QString dayAndTime(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return forPeople(locale).toString(local(at, zone), FormatWords::tr("d MMM HH:mm:ss", "day and time in a column"));
}

QString fullTime(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QString when =
        forPeople(locale).toString(local(at, zone), FormatWords::tr("d MMM yyyy, HH:mm", "day, year and time"));
    return when + QLatin1Char(' ') + zoneWord(zone);
}

QString shortTime(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QString when = forPeople(locale).toString(local(at, zone), FormatWords::tr("d MMM, HH:mm", "day and time"));
    return when + QLatin1Char(' ') + zoneWord(zone);
}

QString clock(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return forPeople(locale).toString(local(at, zone), QStringLiteral("HH:mm"));
}

QString longDate(QDate date, const QLocale &locale)
{
    return forPeople(locale).toString(date, FormatWords::tr("d MMMM yyyy", "date"));
}

QString shortDate(QDate date, const QLocale &locale)
{
    return forPeople(locale).toString(date, FormatWords::tr("d MMM", "day without year"));
}

QString month(Month month, const QLocale &locale)
{
    return forPeople(locale).toString(month.firstDay(), FormatWords::tr("MMMM yyyy", "month"));
}

QString zoneWord(const QTimeZone &zone)
{
    const QString name = QString::fromLatin1(zone.id());
    if (name == QLatin1String("Etc/UTC"))
        return QStringLiteral("UTC");
    return name.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString shortHash(const QString &hex)
{
    if (hex.size() < 24)
        return hex;
    QStringList groups;
    for (int i = 0; i < 4; ++i)
        groups << hex.mid(i * 4, 4);
    return groups.join(QLatin1Char(' ')) + QStringLiteral(" … ") + hex.right(4);
}

} // namespace bursar::desktop::formats
