#pragma once

#include "domain/vendor_access.h"
#include "foundation/expected.h"
#include "vast/request_queue.h"

#include <functional>

namespace bursar::governor {

class Context;

/// Reads members, roles and keys of an account from Vast.ai and keeps them in the working table. A list that cannot be
/// read stays as it was, and `problem` says why. `done` is called once.
void readAccess(Context &context, const Account &account, vast::Priority priority,
                std::function<void(Expected<VendorAccess>)> done);

} // namespace bursar::governor
