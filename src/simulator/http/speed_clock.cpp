#include "simulator/http/speed_clock.h"

#include "simulator/exact.h"

#include <QRegularExpression>

namespace bursar::simulator {

SpeedClock::SpeedClock(const Clock &real, Instant start, qint64 speedThousandths)
    : m_real(real)
    , m_realStart(real.now())
    , m_start(start)
    , m_speed(speedThousandths)
{
}

Instant SpeedClock::now() const
{
    const qint64 passed = (m_real.now() - m_realStart).count();
    return m_start + m_moved + Duration{static_cast<qint64>(Wide{passed} * m_speed / 1000)};
}

QByteArray SpeedClock::speedText() const
{
    return decimalText(m_speed, 3);
}

std::optional<qint64> SpeedClock::speedFromText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,6})(?:\.(\d{1,3}))?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 1000 + match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
}

} // namespace bursar::simulator
