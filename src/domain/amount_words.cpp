#include "domain/amount_words.h"

#include "foundation/text_formats.h"

namespace bursar {

namespace {

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 ceilTo(qint64 value, qint64 step)
{
    const qint64 down = floorTo(value, step);
    return down == value ? value : down + step;
}

QString inDollars(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return negative ? QString(QLatin1String("-$") + text) : QString(u'$' + text);
}

} // namespace

QString dollarsUp(Money amount)
{
    return inDollars(Money::fromMicros(ceilTo(amount.micros(), 10'000)).toString());
}

QString dollarsDown(Money amount)
{
    return inDollars(Money::fromMicros(floorTo(amount.micros(), 10'000)).toString());
}

QString pricePerHourUp(HourlyRate price)
{
    return inDollars(HourlyRate::fromNanos(ceilTo(price.nanos(), 100'000)).toString());
}

QString priceAsTyped(HourlyRate price)
{
    return inDollars(price.toString());
}

QString spanInWords(Duration time)
{
    QString words = durationToText(time);
    const QChar unit = words.back();
    words.chop(1);
    words += QLatin1Char(' ');
    words += unit == QLatin1Char('m') ? QStringLiteral("min") : QString(unit);
    return words;
}

} // namespace bursar
