#pragma once

namespace bursar::apps {

/// A process that holds API keys leaves no image of its memory behind when it crashes. With BURSAR_CORE_DUMPS set (any
/// value) it does, for developers. Other processes may still look into it as the system allows: desktop portals have
/// to.
void forbidCoreDumps();

} // namespace bursar::apps
