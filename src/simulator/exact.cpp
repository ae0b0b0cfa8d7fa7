#include "simulator/exact.h"

#include <QDate>
#include <QString>

#include <array>
#include <limits>

namespace bursar::simulator {

namespace {

constexpr int amountScale = 15;
constexpr Wide unitsPerMill = 1'000'000'000'000;

} // namespace

QByteArray fixedText(Wide value, int scale)
{
    Q_ASSERT(scale <= amountScale);
    std::array<char, 64> text{}; // 39 digits at most, a point, a sign
    auto *at = text.end();
    const bool negative = value < 0;
    Wide rest = negative ? -value : value;
    for (int written = 0; rest > 0 || written <= scale; ++written) {
        if (written == scale && scale > 0)
            *--at = '.';
        const bool small = rest <= std::numeric_limits<qint64>::max(); // 128-bit division is slow
        *--at = static_cast<char>('0' + (small ? static_cast<qint64>(rest) % 10 : static_cast<qint64>(rest % 10)));
        rest = small ? Wide{static_cast<qint64>(rest) / 10} : rest / 10;
    }
    if (negative)
        *--at = '-';
    return {at, text.end() - at};
}

QByteArray decimalText(Wide value, int scale)
{
    QByteArray text = fixedText(value, scale);
    if (scale > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

Wide floorDiv(Wide value, Wide divisor)
{
    Q_ASSERT(divisor > 0);
    const Wide quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

QByteArray Amount::toText() const
{
    return decimalText(units, amountScale);
}

qint64 Amount::roundedToMills() const
{
    const Wide below = floorDiv(units, unitsPerMill);
    const Wide twice = (units - below * unitsPerMill) * 2;
    const bool up = twice > unitsPerMill || (twice == unitsPerMill && below % 2 != 0);
    return static_cast<qint64>(up ? below + 1 : below);
}

qint64 dayOf(Instant at)
{
    return static_cast<qint64>(floorDiv(toMillis(at), millisPerDay));
}

Instant startOfDay(qint64 day)
{
    return instantFromMillis(day * millisPerDay);
}

QByteArray dayText(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
}

} // namespace bursar::simulator
