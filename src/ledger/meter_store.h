#pragma once

#include "domain/metering.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// The open segment of an instance: a working table, without events.
struct OpenMeter
{
    UsageSegment segment; ///< `span.to` = last seen
    std::optional<Gigabytes> downCounter; ///< counters when it was opened
    std::optional<Gigabytes> upCounter;
};

class MeterStore
{
public:
    explicit MeterStore(Database &database);
    Expected<std::vector<OpenMeter>> all() const;
    Expected<void> save(const OpenMeter &meter);
    Expected<void> remove(const InstanceId &instance);

private:
    Database &m_database;
};

} // namespace bursar::ledger
