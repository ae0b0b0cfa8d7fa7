#pragma once

#include "simulator/api.h"

namespace bursar::simulator {

/// When a job runs next after that instant: every hour, day or week, by the hour (UTC) and day of the week it names,
/// else by its start. Nothing once its window is over.
std::optional<Instant> nextRun(const QJsonObject &job, Instant after);
/// Has the marketplace wake the API when the job is due; replaces what was planned for it.
void schedule(ApiRoom &room, size_t account, qint64 job);

} // namespace bursar::simulator
