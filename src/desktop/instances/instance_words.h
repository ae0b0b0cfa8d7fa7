#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// Why an instance is in its state, what is wrong with it, or what a rule is going to do; empty when there is nothing
/// to say.
QString whyWords(const governor::InstanceView &view);
/// `Stop is asked for`: a command that is not carried out yet.
QString underWayWords(InstanceCommand command);
/// `17.5 of 48`: used and all memory of its GPUs, GB; `–` when it is not told.
QString gpuMemoryWords(const governor::InstanceView &view);

} // namespace bursar::desktop
