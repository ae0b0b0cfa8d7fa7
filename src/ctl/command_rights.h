#pragma once

#include "ctl/command.h"
#include "domain/app_roles.h"

namespace bursar::ctl {

/// The right that a command asks for before it does anything. Nothing: it needs no ledger, makes one, or keeps one in
/// order on this machine.
std::optional<Right> rightOf(const Command &command);

} // namespace bursar::ctl
