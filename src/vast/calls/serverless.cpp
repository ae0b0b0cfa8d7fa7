#include "vast/calls/serverless.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/redact.h"

namespace bursar::vast::calls {

namespace {

constexpr char endpointsPath[] = "/api/v0/endptjobs/";
constexpr char groupsPath[] = "/api/v0/workergroups/";

template <class Amount>
QByteArray text(Amount figure)
{
    return figure.toString().toLatin1();
}

std::optional<ServerlessEndpoint> decodeEndpoint(const JsonValue &row)
{
    RowReader reader(row);
    ServerlessEndpoint endpoint;
    endpoint.id = reader.number("id");
    if (endpoint.id <= 0)
        return std::nullopt;
    endpoint.name = reader.text("endpoint_name");
    endpoint.state = reader.text("endpoint_state");
    endpoint.minLoad = reader.read<Figure>("min_load").value_or(Figure());
    endpoint.targetUtilisation = reader.read<Figure>("target_util").value_or(Figure());
    endpoint.coldMultiplier = reader.read<Figure>("cold_mult").value_or(Figure());
    endpoint.coldWorkers = reader.count("cold_workers");
    endpoint.maxWorkers = reader.count("max_workers");
    endpoint.createdAt = reader.instant("created_at");
    return endpoint;
}

QByteArray bodyOf(const ServerlessEndpointDraft &draft)
{
    return JsonText()
        .add("endpoint_name", draft.name)
        .addRaw("min_load", text(draft.minLoad))
        .addRaw("target_util", text(draft.targetUtilisation))
        .addRaw("cold_mult", text(draft.coldMultiplier))
        .add("cold_workers", qint64{draft.coldWorkers})
        .add("max_workers", qint64{draft.maxWorkers})
        .toJson();
}

std::optional<Workergroup> decodeGroup(const JsonValue &row)
{
    RowReader reader(row);
    Workergroup group;
    group.id = reader.number("id");
    if (group.id <= 0)
        return std::nullopt;
    group.endpoint = reader.number("endpoint_id");
    group.endpointName = reader.text("endpoint_name");
    group.templateHash = reader.text("template_hash");
    group.templateId = reader.number("template_id");
    group.searchParameters = reader.text("search_params");
    group.launchArguments = redacted(reader.text("launch_args"));
    group.gpuRam = reader.read<Gigabytes>("gpu_ram");
    return group;
}

QByteArray bodyOf(const WorkergroupDraft &draft)
{
    JsonText body;
    if (draft.endpoint > 0)
        body.add("endpoint_id", draft.endpoint);
    body.addGiven("endpoint_name", draft.endpointName);
    body.addGiven("template_hash", draft.templateHash);
    if (draft.templateId > 0)
        body.add("template_id", draft.templateId);
    body.addGiven("search_params", draft.searchParameters);
    body.addGiven("launch_args", draft.launchArguments);
    if (draft.gpuRam)
        body.addRaw("gpu_ram", text(*draft.gpuRam));
    return body.toJson();
}

} // namespace

Call<Rows<ServerlessEndpoint>> listServerlessEndpoints()
{
    return listCall(get(endpoints::listEndpoints(), endpointsPath), "results", decodeEndpoint);
}

Call<bool> createServerlessEndpoint(const ServerlessEndpointDraft &draft)
{
    return command(change("POST", endpoints::createEndpoint(), endpointsPath, bodyOf(draft)));
}

Call<bool> changeServerlessEndpoint(qint64 id, const ServerlessEndpointDraft &draft)
{
    return command(change("PUT", endpoints::changeEndpoint(), numbered(endpointsPath, id), bodyOf(draft)));
}

Call<bool> deleteServerlessEndpoint(qint64 id)
{
    return command(change("DELETE", endpoints::changeEndpoint(), numbered(endpointsPath, id)));
}

Call<Rows<Workergroup>> listWorkergroups()
{
    return listCall(get(endpoints::listWorkergroups(), groupsPath), "results", decodeGroup);
}

Call<bool> createWorkergroup(const WorkergroupDraft &draft)
{
    return command(change("POST", endpoints::createWorkergroup(), groupsPath, bodyOf(draft)));
}

Call<bool> changeWorkergroup(qint64 id, const WorkergroupDraft &draft)
{
    return command(change("PUT", endpoints::changeWorkergroup(), numbered(groupsPath, id), bodyOf(draft)));
}

Call<bool> deleteWorkergroup(qint64 id)
{
    return command(change("DELETE", endpoints::deleteWorkergroup(), numbered(groupsPath, id)));
}

Call<RawAnswer> serverlessEndpointSpend()
{
    return rawCall(get(endpoints::serverlessSpend(), "/api/v0/serverless/endpoints/spend"));
}

Call<RawAnswer> workergroupSpend()
{
    return rawCall(get(endpoints::serverlessSpend(), "/api/v0/serverless/workergroups/spend"));
}

} // namespace bursar::vast::calls
