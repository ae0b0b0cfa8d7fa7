#pragma once

#include "desktop/widgets/spark_line.h"
#include "governor/reading/views.h"

#include <map>

namespace bursar::desktop {

/// GPU load of every instance as it was seen since the window stands: the ledger keeps only the last figure.
class LoadHistory
{
public:
    /// One point an instance and observation; those that are gone are forgotten.
    void add(const governor::DeskSnapshot &snapshot);
    /// Per cent by seconds, in order of time.
    const std::vector<SparkLine::Point> &of(const InstanceId &instance) const;

private:
    std::map<InstanceId, std::vector<SparkLine::Point>> m_points;
};

} // namespace bursar::desktop
