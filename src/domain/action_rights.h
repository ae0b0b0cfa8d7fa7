#pragma once

#include "domain/app_roles.h"

#include <vector>

namespace bursar {

/// The rights of which a person needs one to cause an event of that action, the usual one first. None: it follows from
/// what somebody was allowed to do, or only the executor does it.
std::vector<Right> rightsFor(const QString &action);

} // namespace bursar
