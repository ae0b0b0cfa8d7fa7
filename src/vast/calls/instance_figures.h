#pragma once

#include "vast/call.h"
#include "vast/calls/raw_answer.h"

namespace bursar::vast::calls {

// Figures about the account's instances · instance_read · nothing published. Bursar lists the instances instead, since
// the shapes of all but the first are not known.

/// GET /api/v0/instances/filters/ · seen: official client. `{filters:[{actual_status,gpu_name,verification}]}`: what
/// there is to filter by.
Call<RawAnswer> instanceFilters();
/// GET /api/v0/instances/count/ · the route is seen.
Call<RawAnswer> instanceCount();
/// GET /api/v1/counts/ · the route is seen.
Call<RawAnswer> counts();
/// GET /api/v1/instances/lite/ · the route is seen.
Call<RawAnswer> instancesLite();

} // namespace bursar::vast::calls
