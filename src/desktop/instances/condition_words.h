#pragma once

#include "domain/instance_condition.h"

namespace bursar::desktop {

/// What is wrong with an instance and what to do, one or two sentences.
QString conditionWords(InstanceCondition condition);

} // namespace bursar::desktop
