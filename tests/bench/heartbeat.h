#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace bursar::bench {

/// A beat every 10 ms on the thread that it lives on: the longest pause between two tells how long that thread was
/// deaf.
class Heartbeat
{
public:
    /// Milliseconds of the longest pause while events run for `length` and `action` is called in every free moment.
    template <class Action>
    static double longestPause(std::chrono::milliseconds length, Action action)
    {
        Heartbeat heart;
        QTimer worker;
        QObject::connect(&worker, &QTimer::timeout, &worker, action);
        worker.start(0);
        return heart.beatFor(length);
    }
    /// The same of a thread that has nothing to do.
    static double longestPause(std::chrono::milliseconds length) { return Heartbeat().beatFor(length); }

private:
    double beatFor(std::chrono::milliseconds length)
    {
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&beat, &QTimer::timeout, &beat, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
            m_sinceBeat.restart();
        });
        QEventLoop loop;
        QTimer::singleShot(length, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        m_sinceBeat.start();
        beat.start(std::chrono::milliseconds{10});
        loop.exec();
        // Whoever is busy when the time is up has not let the heart beat for that long.
        return std::max(m_longest, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
    }

    QElapsedTimer m_sinceBeat;
    double m_longest = 0;
};

} // namespace bursar::bench
