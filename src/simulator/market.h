#pragma once

#include "simulator/machine.h"
#include "simulator/unknowns.h"

#include <map>
#include <vector>

namespace bursar::simulator {

/// The marketplace's unchanging part: its machines and the seed's answers to what nobody knows.
class Market
{
public:
    /// Machines with together `offers` slices, spread around the real figures. The same for the same arguments.
    Market(quint64 seed, int offers);

    quint64 seed() const { return m_seed; }
    const Unknowns &unknowns() const { return m_unknowns; }
    const std::vector<Machine> &machines() const { return m_machines; }

    struct Place
    {
        const Machine *machine = nullptr;
        const Slice *slice = nullptr;
    };
    /// Where an offer stands; null pointers for a number that no offer has.
    Place place(qint64 offerId) const;
    /// Null if there is none.
    const Machine *machine(qint64 machineId) const;

private:
    quint64 m_seed;
    Unknowns m_unknowns;
    std::vector<Machine> m_machines;
    std::map<qint64, std::pair<size_t, size_t>> m_places;
    std::map<qint64, size_t> m_machineIndex;
};

} // namespace bursar::simulator
