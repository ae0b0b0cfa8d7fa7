#pragma once

#include "desktop/application.h"

namespace bursar::apps {

/// How the windows open and make ledgers. `clockUrl`: of a simulator whose time they follow; empty: the machine's
/// clock, or the sample's own.
desktop::Wiring desktopWiring(const QString &clockUrl, const QString &actorName);

} // namespace bursar::apps
