#pragma once

#include "simulator/http/http_server.h"

namespace bursar::simulator {

/// What `bursarctl simulate` is told.
struct SimulationOptions
{
    quint16 port = 0; ///< 0 = any free one
    quint64 seed = 1;
    int offers = 2000;
    qint64 speedThousandths = 1000;
    Instant start;
    std::vector<std::pair<QString, QString>> keys; ///< name and key; empty: one named `default`, drawn from the seed
    qint64 balanceMicros = 10'000'000'000; ///< of each account
    std::vector<Fault> faults;
};

/// A marketplace with its API, its clock and its server: everything that `simulate` is. Lives on one thread with an
/// event loop.
class Simulation
{
public:
    Simulation(const SimulationOptions &options, const Clock &real);

    /// Begins to listen; the address as `http://127.0.0.1:PORT`.
    Expected<QString> open();
    /// The first account's key, for the person who started it.
    QString firstKey() const { return m_keys.front().second; }

private:
    quint16 m_port;
    SpeedClock m_clock;
    Marketplace m_market;
    Api m_api;
    std::vector<std::pair<QString, QString>> m_keys;
    HttpServer m_server;
};

} // namespace bursar::simulator
