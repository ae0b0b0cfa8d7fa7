#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

#include <vector>

namespace bursar::ledger {

class Database;

/// All commands on an instance, whatever became of them, oldest first.
Expected<std::vector<Request>> commandsOn(Database &database, const InstanceId &instance);

} // namespace bursar::ledger
