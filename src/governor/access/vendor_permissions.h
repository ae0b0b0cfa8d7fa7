#pragma once

#include "domain/key_permissions.h"
#include "vast/calls/permissions.h"

namespace bursar::governor {

// Between what the ledger and windows know and what calls send. Private to the room.

KeyPermissions fromVendor(const vast::Permissions &permissions);
vast::Permissions toVendor(const KeyPermissions &permissions);

} // namespace bursar::governor
