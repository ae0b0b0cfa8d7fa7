#pragma once

#include "foundation/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bursar::simulator {

/// Time that runs faster (or slower, or not at all) than another clock, and can be moved on.
class SpeedClock final : public Clock
{
public:
    /// `speedThousandths`: 1000 = as fast as `real`, 0 = stands still.
    SpeedClock(const Clock &real, Instant start, qint64 speedThousandths);

    Instant now() const override;
    void moveOn(Duration by) { m_moved += by; }
    /// `60`, `1.5`.
    QByteArray speedText() const;
    /// Reads such a text, at most three decimals and a million times; nothing if it is none.
    static std::optional<qint64> speedFromText(const QString &text);

private:
    const Clock &m_real;
    Instant m_realStart;
    Instant m_start;
    Duration m_moved{0};
    qint64 m_speed;
};

} // namespace bursar::simulator
