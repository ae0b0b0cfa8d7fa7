#pragma once

#include "desktop/shell/desktop_messenger.h"
#include "governor/reading/views.h"

#include <map>
#include <set>
#include <vector>

namespace bursar::desktop {

/// What became of instances between two snapshots that somebody away from the window wants to know: a machine is ready,
/// or was lost. Nothing in it waits for a person to act, so these are no notices.
class InstanceNews
{
public:
    /// What is new since the last snapshot; nothing at the first.
    std::vector<DesktopMessage> follow(const governor::DeskSnapshot &snapshot);

private:
    struct Known
    {
        bool ran = false;
        bool lost = false;
    };

    std::map<InstanceId, Known> m_known;
    bool m_first = true;
};

} // namespace bursar::desktop
