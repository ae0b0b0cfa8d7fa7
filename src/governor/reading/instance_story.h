#pragma once

#include "domain/instance_load.h"
#include "governor/costs/costs.h"
#include "governor/reading/views.h"

namespace bursar::governor {

/// What happened to one instance, each list with the oldest first.
struct InstanceStory
{
    std::vector<AuditRow> events; ///< of the instance and of the request that rented it
    std::vector<UsageSegment> segments; ///< states as they were seen, the open one included
    std::vector<CostPart> days; ///< UTC days: charged by Vast.ai, or our estimate until then
    std::vector<InstanceLoad> load; ///< of the last day
};

} // namespace bursar::governor
