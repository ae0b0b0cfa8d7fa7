#pragma once

#include "desktop/shell/desktop_messenger.h"
#include "governor/reading/views.h"

#include <map>
#include <set>
#include <vector>

namespace bursar::desktop {

/// What became of instances between two snapshots that somebody away from the window wants to know: a machine is ready,
/// was lost, or costs on because it could not be stopped or destroyed.
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
    std::set<RequestId> m_failed; ///< stops and destroys
    bool m_first = true;
};

} // namespace bursar::desktop
