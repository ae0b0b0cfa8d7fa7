#pragma once

#include "ctl/output.h"
#include "governor/policies/policy_replay.h"

namespace bursar::ctl {

/// What a draft would have done with the rentals of the past: sums, by team and person, and the list.
Document replayDocument(const governor::PolicyReplay &replay);

} // namespace bursar::ctl
