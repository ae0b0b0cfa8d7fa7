#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// What an instance costs per hour in the state it is in.
inline HourlyRate costNow(const governor::InstanceView &view)
{
    if (billsGpu(view.state))
        return view.pricePerHour;
    return billsDisk(view.state) ? view.diskPerHour : HourlyRate();
}

} // namespace bursar::desktop
