#include "foundation/text_formats.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bursar {

using namespace std::chrono_literals;

QString toRfc3339(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> instantFromRfc3339(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$)"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString().toUpper(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return instantFromMillis(time.toMSecsSinceEpoch());
}

std::optional<Duration> durationFromText(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,6})(?:\.(\d{1,3}))?\s*(s|m|h|d)$)"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    const Duration one = unit == QLatin1String("s") ? Duration{1s}
        : unit == QLatin1String("m")                ? Duration{1min}
        : unit == QLatin1String("h")                ? Duration{1h}
                                                    : Duration{24h};
    const qint64 thousandths =
        match.captured(1).toLongLong() * 1000 + match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
    const Duration duration = one * thousandths / 1000;
    if (duration <= Duration{0})
        return std::nullopt;
    return duration;
}

QString durationToText(Duration duration)
{
    if (duration.count() % Duration{24h}.count() == 0 && duration >= 48h)
        return QString::number(duration / 24h) + QLatin1Char('d');
    if (duration.count() % Duration{1h}.count() == 0)
        return QString::number(duration / 1h) + QLatin1Char('h');
    if (duration.count() % Duration{1min}.count() == 0)
        return QString::number(duration / 1min) + QLatin1Char('m');
    return QString::number(duration / 1s) + QLatin1Char('s');
}

} // namespace bursar
