#pragma once

#include "domain/quantity.h"
#include "vast/call.h"
#include "vast/calls/figure.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// A serverless endpoint: it rents by itself. Its `api_key` is not read.
struct ServerlessEndpoint
{
    qint64 id = 0;
    QString name;
    QString state;
    Figure minLoad;
    Figure targetUtilisation;
    Figure coldMultiplier;
    int coldWorkers = 0;
    int maxWorkers = 0;
    std::optional<Instant> createdAt;
};

/// What an endpoint is told when it is made or changed.
struct ServerlessEndpointDraft
{
    QString name;
    Figure minLoad;
    Figure targetUtilisation = Figure::fromThousandths(900);
    Figure coldMultiplier = Figure::fromThousandths(2500);
    int coldWorkers = 5;
    int maxWorkers = 20;
};

/// A group of workers of an endpoint. Its `api_key` is not read.
struct Workergroup
{
    qint64 id = 0;
    qint64 endpoint = 0;
    QString endpointName;
    QString templateHash;
    qint64 templateId = 0;
    QString searchParameters;
    QString launchArguments; ///< redacted
    std::optional<Gigabytes> gpuRam;
};

struct WorkergroupDraft
{
    qint64 endpoint = 0;
    QString endpointName;
    QString templateHash;
    qint64 templateId = 0;
    QString searchParameters;
    QString launchArguments;
    std::optional<Gigabytes> gpuRam;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// /api/v0/endptjobs/ · misc · list 3 s, create 4 s, delete 3 s · seen: docs, official client.
Call<Rows<ServerlessEndpoint>> listServerlessEndpoints();
Call<bool> createServerlessEndpoint(const ServerlessEndpointDraft &draft);
Call<bool> changeServerlessEndpoint(qint64 id, const ServerlessEndpointDraft &draft);
Call<bool> deleteServerlessEndpoint(qint64 id);

// /api/v0/workergroups/ · misc · list and change 2 s, create 4 s, delete 3 s · seen: docs, official client.
Call<Rows<Workergroup>> listWorkergroups();
Call<bool> createWorkergroup(const WorkergroupDraft &draft);
Call<bool> changeWorkergroup(qint64 id, const WorkergroupDraft &draft);
Call<bool> deleteWorkergroup(qint64 id);

// GET /api/v0/serverless/endpoints/spend and …/workergroups/spend · misc (inferred) · nothing published · the routes
// are seen in Vast.ai's own list, their shapes are not known. No slash at the end.
Call<RawAnswer> serverlessEndpointSpend();
Call<RawAnswer> workergroupSpend();

} // namespace bursar::vast::calls
