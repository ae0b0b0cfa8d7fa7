#pragma once

#include "domain/app_roles.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

/// What of a snapshot somebody may see: all of it who may read all teams, else what concerns their own teams and what
/// they asked for themselves.
governor::DeskSnapshotPtr ownPart(const governor::DeskSnapshotPtr &snapshot, const RoleBook &roles, const MemberId &me);

} // namespace bursar::desktop
