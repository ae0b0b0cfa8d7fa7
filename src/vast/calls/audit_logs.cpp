#include "vast/calls/audit_logs.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/json/json_redaction.h"

namespace bursar::vast::calls {

namespace {

std::optional<AuditLogRow> decode(const JsonValue &row)
{
    RowReader reader(row);
    AuditLogRow log;
    log.route = reader.text("api_route");
    if (log.route.isEmpty())
        return std::nullopt;
    log.at = reader.instant("created_at");
    log.address = reader.text("ip_address");
    log.apiKey = reader.number("api_key_id");
    log.arguments = redactedJson(row["args"]);
    return log;
}

CallRequest longAnswer(CallRequest request)
{
    request.maxAnswerBytes = qint64{64} * 1024 * 1024;
    return request;
}

} // namespace

Call<Rows<AuditLogRow>> auditLogs()
{
    return listCall(longAnswer(get(endpoints::auditLogs(), "/api/v0/audit_logs/")), "audit_logs", decode);
}

Call<RawAnswer> auditLogsV1()
{
    return rawCall(longAnswer(get(endpoints::auditLogs(), "/api/v1/audit_logs/")));
}

Call<RawAnswer> auditLogFilters()
{
    return rawCall(get(endpoints::auditLogs(), "/api/v0/audit_log_filters/"));
}

} // namespace bursar::vast::calls
