#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

// What leaving requests for the executor has in common. Private to the room.

Error unknownInstance(InstanceId id);
/// For an instance that exists; else a usage error.
Expected<Request> commandRequest(Context &context, const MemberId &by, const CommandOrder &order);
/// All of them durable, or none; then whoever is executor is woken.
Expected<std::vector<Request>> leaveRequests(Context &context, const MemberId &by, std::vector<Request> requests);

} // namespace bursar::governor
