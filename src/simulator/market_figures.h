#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bursar::simulator {

/// A row of real prices of two days: what so many GPUs of one model cost an hour, and where they stood.
struct MarketFigure
{
    QString gpuName;
    int gpuRamMb = 0;
    int gpus = 0;
    qint64 lowMicros = 0; ///< micro-dollars per hour, the cheaper day
    qint64 highMicros = 0;
    QStringList countries; ///< two-letter codes
};

/// The figures that the program carries (resources/simulator/market.csv).
std::vector<MarketFigure> marketFigures();

} // namespace bursar::simulator
