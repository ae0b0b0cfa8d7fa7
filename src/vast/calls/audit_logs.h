#pragma once

#include "vast/call.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// A call that Vast.ai noted.
struct AuditLogRow
{
    std::optional<Instant> at;
    QString address; ///< the caller's
    qint64 apiKey = 0; ///< its number
    QString route;
    QByteArray arguments; ///< JSON, redacted: it may hold an environment
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/audit_logs/ · misc · nothing published · seen: Terraform provider, official client. The whole history at
/// once.
Call<Rows<AuditLogRow>> auditLogs();
/// GET /api/v1/audit_logs/ · misc · the route is seen, its shape is not known.
Call<RawAnswer> auditLogsV1();
/// GET /api/v0/audit_log_filters/ · misc · the route is seen, its shape is not known.
Call<RawAnswer> auditLogFilters();

} // namespace bursar::vast::calls
