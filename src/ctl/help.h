#pragma once

#include "ctl/command_line.h"

namespace bursar::ctl {

/// What `--help` prints: of one command, of a group, or of the program.
QString helpText(const std::vector<Command> &table, const CommandLine &line);

} // namespace bursar::ctl
