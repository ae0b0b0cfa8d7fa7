#pragma once

#include "domain/people.h"
#include "domain/policy.h"
#include "domain/request.h"
#include "domain/standing.h"
#include "foundation/expected.h"

namespace bursar::governor {

class CostBook;

/// A team's position: actual from costs, committed from what runs and is reserved. `without`: a request whose own
/// reservation does not count (the one being decided).
Expected<Standing> standingOf(CostBook &costs, const Team &team, const Policy &policy, Instant now,
                              const RequestId &without = {});

} // namespace bursar::governor
