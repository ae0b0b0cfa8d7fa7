#pragma once

#include "domain/instance_load.h"
#include "ledger/database.h"

#include <vector>

namespace bursar::ledger {

/// Working table: the load of each instance over the last day, one figure for ten minutes.
class LoadStore
{
public:
    explicit LoadStore(Database &database);
    /// Of the looks of ten minutes the busiest stands. Forgets what is older than a day before the latest of these.
    Expected<void> note(const std::vector<InstanceLoad> &seen);
    /// The oldest first; each at the begin of its ten minutes.
    Expected<std::vector<InstanceLoad>> of(InstanceId instance) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
