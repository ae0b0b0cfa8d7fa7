#include "simulator/http/simulation.h"

namespace bursar::simulator {

Simulation::Simulation(const SimulationOptions &options, const Clock &real)
    : m_port(options.port)
    , m_clock(real, options.start, options.speedThousandths)
    , m_market(options.seed, options.offers, options.start)
    , m_api(m_market)
    , m_keys(options.keys)
    , m_server(m_market, m_api, m_clock)
{
    if (m_keys.empty())
        m_keys.emplace_back(QStringLiteral("default"), Api::keyFromSeed(options.seed, 0));
    for (const auto &[name, key] : m_keys)
        m_api.addKey(name, key, Amount::fromMicros(options.balanceMicros));
    for (const Fault &fault : options.faults)
        m_api.addFault(fault);
}

Expected<QString> Simulation::open()
{
    const Expected<quint16> port = m_server.open(m_port);
    if (!port)
        return port.failure();
    return QStringLiteral("http://127.0.0.1:%1").arg(*port);
}

} // namespace bursar::simulator
