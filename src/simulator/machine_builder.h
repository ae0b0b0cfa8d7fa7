#pragma once

#include "simulator/machine.h"

namespace bursar::simulator {

/// Machines with together exactly `offers` slices, spread around the real figures of the market by the seed.
std::vector<Machine> buildMachines(quint64 seed, int offers);

} // namespace bursar::simulator
