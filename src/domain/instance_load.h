#pragma once

#include "domain/ids.h"
#include "foundation/time_types.h"

namespace bursar {

/// How busy the GPUs of an instance were, as seen at a time: 0 to 100 %, all of its GPUs together.
struct InstanceLoad
{
    InstanceId instance;
    Instant at;
    int percent = 0;
    friend bool operator==(const InstanceLoad &, const InstanceLoad &) = default;
};

} // namespace bursar
