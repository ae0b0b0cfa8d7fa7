#pragma once

#include "domain/app_roles.h"

namespace bursar {

/// The right that a person needs to cause an event of that action. Nothing: it follows from what somebody was allowed
/// to do, or only the executor does it.
std::optional<Right> rightFor(const QString &action);

} // namespace bursar
