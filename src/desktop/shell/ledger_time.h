#pragma once

#include "foundation/time_types.h"

#include <QElapsedTimer>

namespace bursar::desktop {

/// The ledger's time as a window shows it between two snapshots: it goes on at the ledger's speed.
class LedgerTime
{
public:
    /// The ledger said that it is `now`.
    void set(Instant now)
    {
        m_now = now;
        m_since.start();
    }
    /// Ledger seconds per second; 0 stands still.
    void setSpeed(int speed)
    {
        set(now());
        m_speed = speed;
    }
    bool isKnown() const { return m_since.isValid() && m_now != Instant{}; }
    Instant now() const
    {
        return m_since.isValid() && isKnownMoment() ? m_now + Duration{m_since.elapsed() * m_speed} : m_now;
    }

private:
    bool isKnownMoment() const { return m_now != Instant{}; }

    Instant m_now{};
    QElapsedTimer m_since;
    int m_speed = 1;
};

} // namespace bursar::desktop
