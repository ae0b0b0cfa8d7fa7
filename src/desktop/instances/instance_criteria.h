#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// Which instances a table shows.
struct InstanceCriteria
{
    enum class Show { All, Running, Stopped, Changing, Trouble, Strangers, Idle };

    TeamId team; ///< empty: all teams, strangers included
    Show show = Show::All;
    QString text; ///< found in id, GPU, team, note, label, location

    bool accepts(const governor::InstanceView &view) const;
    friend bool operator==(const InstanceCriteria &, const InstanceCriteria &) = default;
};

} // namespace bursar::desktop
