#pragma once

#include "ctl/output.h"
#include "governor/administration/administration.h"

namespace bursar::ctl {

/// `[{check, ok, detail, remedy}]`; the worst finding decides the exit code: 0, 3, 4.
Document doctorDocument(const std::vector<governor::Administration::Finding> &findings);

} // namespace bursar::ctl
