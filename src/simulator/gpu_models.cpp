#include "simulator/machine.h"

#include <array>

namespace bursar::simulator {

namespace {

// Figures as Vast.ai's offers show them, rounded; weights are ours.
constexpr std::array models{
    GpuModel{"H200", 900, 600, 5200, 4800, 700, 900, 3},
    GpuModel{"B200", 1000, 750, 9000, 7700, 1000, 1800, 1},
    GpuModel{"H100 SXM", 900, 535, 4500, 3300, 700, 900, 4},
    GpuModel{"H100 NVL", 900, 520, 4000, 3900, 400, 600, 2},
    GpuModel{"A100 SXM4", 800, 195, 2300, 1550, 400, 600, 4},
    GpuModel{"A100 PCIE", 800, 195, 2200, 1900, 300, 0, 3},
    GpuModel{"L40S", 890, 910, 1100, 864, 350, 0, 4},
    GpuModel{"A40", 860, 374, 600, 696, 300, 0, 2},
    GpuModel{"RTX PRO 6000 WS", 1200, 1250, 2200, 1790, 600, 0, 2},
    GpuModel{"RTX PRO 6000 S", 1200, 1170, 2000, 1597, 600, 0, 2},
    GpuModel{"RTX 6000Ada", 890, 911, 1120, 960, 300, 0, 3},
    GpuModel{"RTX A6000", 860, 387, 620, 768, 300, 112, 4},
    GpuModel{"RTX A5000", 860, 278, 450, 768, 230, 112, 4},
    GpuModel{"RTX 5090", 1200, 1048, 1900, 1790, 575, 0, 12},
    GpuModel{"RTX 4090", 890, 822, 1026, 1008, 450, 0, 16},
    GpuModel{"RTX 3090", 860, 356, 410, 936, 350, 112, 10},
    GpuModel{"RTX 4070S Ti", 890, 441, 620, 672, 285, 0, 3},
    GpuModel{"RTX 3080", 860, 298, 330, 760, 320, 0, 3},
    GpuModel{"RTX 4060 Ti", 890, 221, 280, 288, 165, 0, 3},
    GpuModel{"RTX 3070", 860, 203, 240, 448, 220, 0, 3},
    GpuModel{"RTX 3060", 860, 127, 160, 360, 170, 0, 3},
    GpuModel{"RTX 3060 Ti", 860, 162, 200, 448, 200, 0, 2},
    GpuModel{"RTX A2000", 860, 80, 110, 288, 70, 0, 1},
    GpuModel{"Tesla V100", 700, 141, 420, 900, 300, 300, 2},
};
constexpr GpuModel plainModel{"", 800, 200, 300, 500, 250, 0, 2};

} // namespace

const GpuModel &gpuModel(const QString &name)
{
    for (const GpuModel &model : models) {
        if (name == QLatin1String(model.name))
            return model;
    }
    return plainModel;
}

} // namespace bursar::simulator
