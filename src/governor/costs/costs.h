#pragma once

#include "domain/metering.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// What one instance cost in one local day of a span.
struct CostPart
{
    AccountId account;
    InstanceId instance;
    std::optional<TeamId> team; ///< none: unallocated
    QDate day; ///< in the zone that was asked for
    QString gpuName;
    int numGpus = 0;
    MeterAmounts amounts;
    bool charged = false; ///< from Vast.ai's charges; false: our segments' estimate
    // Quantities behind the amounts, from our segments.
    Duration gpuTime{};
    Duration diskTime{};
    Gigabytes disk;
    Gigabytes downloaded;
    Gigabytes uploaded;
    HourlyRate gpuRate; ///< of the longest segment
    StorageRate storageRate;
    TrafficRate downRate;
    TrafficRate upRate;
};

/// Costs of a span, by instance and local day of `zone`: what Vast.ai charged for an instance and UTC day, split by our
/// segments where a UTC day crosses the span or a local midnight, or a team's begin; until the charge is there, the
/// segments' own cost (open meters included). The parts of a fully covered UTC day sum to its charge exactly.
Expected<std::vector<CostPart>> costsWithin(ledger::Database &database, const Span &span, const QTimeZone &zone,
                                            const std::optional<TeamId> &team = std::nullopt);

} // namespace bursar::governor
