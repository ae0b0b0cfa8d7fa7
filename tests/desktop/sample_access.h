#pragma once

#include "desktop/access/access_facts.h"

namespace bursar::desktop::test {

/// What the Access page shows beside `sampleSnapshot()`: keys of all kinds, members, an invitation, roles, a reviewed
/// quarter with surprises, and Vast.ai's log with a call that nobody here asked for. Roles in Bursar are off.
AccessFacts sampleAccess();
/// The same with roles on: Ada, who sits here, is auditor; Grace is administrator.
AccessFacts sampleAccessWithRoles();

} // namespace bursar::desktop::test
