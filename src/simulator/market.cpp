#include "simulator/market.h"

#include "simulator/machine_builder.h"

namespace bursar::simulator {

Market::Market(quint64 seed, int offers)
    : m_seed(seed)
    , m_unknowns(Unknowns::fromSeed(seed))
    , m_machines(buildMachines(seed, offers))
{
    for (size_t m = 0; m < m_machines.size(); ++m) {
        m_machineIndex.emplace(m_machines[m].id, m);
        for (size_t s = 0; s < m_machines[m].slices.size(); ++s)
            m_places.emplace(m_machines[m].slices[s].offerId, std::pair(m, s));
    }
}

Market::Place Market::place(qint64 offerId) const
{
    const auto found = m_places.find(offerId);
    if (found == m_places.end())
        return {};
    const Machine &machine = m_machines[found->second.first];
    return {&machine, &machine.slices[found->second.second]};
}

const Machine *Market::machine(qint64 machineId) const
{
    const auto found = m_machineIndex.find(machineId);
    return found == m_machineIndex.end() ? nullptr : &m_machines[found->second];
}

} // namespace bursar::simulator
