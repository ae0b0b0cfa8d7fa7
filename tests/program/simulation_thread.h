#pragma once

#include "foundation/machine_time.h"
#include "simulator/http/simulation.h"
#include "simulator/simulator_routes.h"

#include <QThread>

namespace bursar::test {

/// The simulator on a thread of its own, reached over HTTP alone.
class SimulationThread final : public SimulatorRoutes
{
public:
    SimulationThread() = default;
    SimulationThread(const SimulationThread &) = delete;
    SimulationThread &operator=(const SimulationThread &) = delete;
    ~SimulationThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// False when it cannot listen.
    bool start(const simulator::SimulationOptions &options)
    {
        auto *home = new QObject;
        home->moveToThread(&m_thread);
        // What lives there ends there.
        QObject::connect(&m_thread, &QThread::finished, home, [this, home] {
            m_simulation.reset();
            m_time.reset();
            home->deleteLater();
        });
        m_thread.start();
        QMetaObject::invokeMethod(
            home,
            [this, &options] {
                m_time = std::make_unique<MachineTime>();
                m_simulation = std::make_unique<simulator::Simulation>(options, *m_time);
                if (const Expected<QString> url = m_simulation->open())
                    setUrl(*url);
                m_key = m_simulation->firstKey();
            },
            Qt::BlockingQueuedConnection);
        return !url().isEmpty();
    }
    const QString &key() const { return m_key; }

private:
    QThread m_thread;
    std::unique_ptr<MachineTime> m_time;
    std::unique_ptr<simulator::Simulation> m_simulation;
    QString m_key;
};

} // namespace bursar::test
