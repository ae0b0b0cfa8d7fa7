#pragma once

#include "simulator/exact.h"

#include <QString>

#include <set>

namespace bursar::simulator {

/// A Vast.ai account of the marketplace: prepaid money and the contracts that spend it.
struct Account
{
    QString name; ///< the key's name
    qint64 id = 0;
    Amount paidIn;
    Instant since;
    Amount moved; ///< what transfers brought, less what they took
    Amount closedCost; ///< of intervals that are over
    std::set<qint64> live;
    quint32 creditStage = 0; ///< credit checks of an earlier stage are void
};

} // namespace bursar::simulator
