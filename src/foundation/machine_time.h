#pragma once

#include "foundation/clock.h"

#include <QObject>

#include <map>

class QTimer;

namespace bursar {

/// The machine's clock, with timers on the event loop of the thread that made it.
class MachineTime final : public QObject, public Timers
{
    Q_OBJECT
public:
    explicit MachineTime(QObject *parent = nullptr);

    Instant now() const override;
    TimerId callAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId timer) override;

private:
    TimerId m_lastId = 0;
    std::map<TimerId, QTimer *> m_timers;
};

} // namespace bursar
