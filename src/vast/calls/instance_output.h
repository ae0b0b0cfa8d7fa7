#pragma once

#include "domain/ids.h"
#include "vast/call.h"

namespace bursar::vast {

/// What to fetch of an instance's log.
struct LogOrder
{
    int lines = 1000; ///< the last ones
    QString filter; ///< only lines that contain it; empty: all
    bool ofDaemon = false; ///< the host's own log instead of the container's
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// Both answer `result_url` on another host, which gives 403 or 404 until the file is there. No Authorization goes
// there. The official client asks 30 times. What comes is redacted.

/// PUT /api/v0/instances/request_logs/{id}/ · instance_read · nothing published · seen: docs, official client.
Conversation<QString> fetchLogs(InstanceId instance, const LogOrder &order);

/// PUT /api/v0/instances/command/{id}/ · instance_write · 1.5 s · seen: docs, official client. At most 512 characters;
/// Vast.ai takes only the likes of `ls`, `rm` and `du`. Sent once.
Conversation<QString> execute(InstanceId instance, const QString &commandLine);

} // namespace bursar::vast::calls
