#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// What an instance costs per hour in the state it is in.
inline HourlyRate costNow(const governor::InstanceView &view)
{
    return view.costNow();
}

} // namespace bursar::desktop
