#pragma once

#include "governor/reading/views.h"
#include "vast/queue_state.h"

namespace bursar::governor {

/// What desks show of an account's queue to Vast.ai.
QueueView viewOf(const QString &account, const vast::QueueState &queue);

/// For doctor: each endpoint's interval, what was refused, the search rows of the day.
QString inWords(const QueueView &queue);

} // namespace bursar::governor
