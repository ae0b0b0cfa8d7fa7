#include "simulator/route_table.h"
#include "simulator/running_costs.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// What a worker of the middling kind costs.
constexpr qint64 workerMicrosPerHour = 210'000;

void fill(QJsonObject &row, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        row.insert(change.key(), change.value());
}

/// An endpoint that is made or changed spends by its new figures from now on.
void spendAnew(Belongings &own, qint64 endpoint, const QJsonObject &row, Instant now)
{
    for (RunningCost &cost : own.costs) {
        if (cost.isServerless && cost.subject == endpoint && !cost.to)
            cost.to = now;
    }
    if (row.isEmpty())
        return;
    own.costs.push_back({endpoint, true, 0, now, std::nullopt, workerMicrosPerHour,
                         std::clamp(row[QLatin1String("cold_workers")].toInt(1), 0, 1000),
                         std::clamp(row[QLatin1String("max_workers")].toInt(20), 0, 1000)});
}

ApiAnswer results(const Shelf &shelf)
{
    return success({{"results", rowsOf(shelf)}});
}

ApiAnswer endpoints(ApiRoom &room, const ApiCall &call)
{
    return results(room.of(call.account()).endpoints);
}

ApiAnswer createEndpoint(ApiRoom &room, const ApiCall &call)
{
    Belongings &own = room.of(call.account());
    if (call.object().value(QLatin1String("endpoint_name")).toString().isEmpty())
        return missingInput(QStringLiteral("endpoint_name"));
    const qint64 id = room.nextNumber();
    QJsonObject row{{QStringLiteral("min_load"), 0.0},
                    {QStringLiteral("target_util"), 0.9},
                    {QStringLiteral("cold_mult"), 2.5},
                    {QStringLiteral("cold_workers"), 5},
                    {QStringLiteral("max_workers"), 20}};
    fill(row, call.object());
    fill(row,
         {{QStringLiteral("id"), id},
          {QStringLiteral("endpoint_state"), QStringLiteral("active")},
          {QStringLiteral("user_id"), room.market.accounts()[call.account()].id},
          {QStringLiteral("created_at"), static_cast<double>(toMillis(room.market.now())) / 1000},
          // Vast.ai's rows hold a key: clients must drop it.
          {QStringLiteral("api_key"), QStringLiteral("endpoint-key-%1").arg(id)}});
    own.endpoints[id] = row;
    spendAnew(own, id, row, room.market.now());
    return success({{"result", Json::integer(id)}});
}

ApiAnswer changeEndpoint(ApiRoom &room, const ApiCall &call)
{
    Belongings &own = room.of(call.account());
    const auto found = own.endpoints.find(call.id);
    if (found == own.endpoints.end())
        return missing(QStringLiteral("Endpoint"));
    ++room.revision;
    fill(found->second, call.object());
    spendAnew(own, call.id, found->second, room.market.now());
    return success();
}

ApiAnswer deleteEndpoint(ApiRoom &room, const ApiCall &call)
{
    Belongings &own = room.of(call.account());
    if (own.endpoints.erase(call.id) == 0)
        return missing(QStringLiteral("Endpoint"));
    ++room.revision;
    spendAnew(own, call.id, {}, room.market.now());
    std::erase_if(own.workergroups,
                  [&](const auto &entry) { return entry.second[QLatin1String("endpoint_id")].toInteger() == call.id; });
    return success();
}

ApiAnswer workergroups(ApiRoom &room, const ApiCall &call)
{
    return results(room.of(call.account()).workergroups);
}

ApiAnswer createWorkergroup(ApiRoom &room, const ApiCall &call)
{
    Belongings &own = room.of(call.account());
    const QJsonObject body = call.object();
    const auto found = std::ranges::find_if(own.endpoints, [&](const auto &entry) {
        return entry.second[QLatin1String("endpoint_name")] == body.value(QLatin1String("endpoint_name"))
            || entry.first == body.value(QLatin1String("endpoint_id")).toInteger();
    });
    if (found == own.endpoints.end())
        return missing(QStringLiteral("Endpoint"));
    const qint64 id = room.nextNumber();
    QJsonObject row = body;
    if (!row.contains(QLatin1String("template_id")))
        row.insert(QStringLiteral("template_id"), QJsonValue::Null);
    fill(row,
         {{QStringLiteral("id"), id},
          {QStringLiteral("endpoint_id"), found->first},
          {QStringLiteral("endpoint_name"), found->second[QLatin1String("endpoint_name")]},
          {QStringLiteral("api_key"), QStringLiteral("group-key-%1").arg(id)}});
    own.workergroups[id] = row;
    return success({{"result", Json::integer(id)}});
}

ApiAnswer changeWorkergroup(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).workergroups;
    const auto found = own.find(call.id);
    if (found == own.end())
        return missing(QStringLiteral("Workergroup"));
    ++room.revision;
    fill(found->second, call.object());
    return success();
}

ApiAnswer deleteWorkergroup(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).workergroups.erase(call.id) == 0)
        return missing(QStringLiteral("Workergroup"));
    ++room.revision;
    return success();
}

/// By endpoint; of the workergroups the first has it all.
ApiAnswer spend(ApiRoom &room, const ApiCall &call, const char *name)
{
    const quint64 seed = room.market.market().seed();
    std::map<qint64, Amount> sums;
    for (const RunningCost &cost : room.of(call.account()).costs) {
        if (cost.isServerless)
            sums[cost.subject] += costOf(seed, cost, cost.from, room.market.now());
    }
    std::vector<Json> rows;
    for (const auto &[endpoint, amount] : sums)
        rows.push_back(Json::object({{name, Json::integer(endpoint)}, {"spend", Json::amount(amount)}}));
    return success({{"results", Json::array(std::move(rows))}});
}

ApiAnswer endpointSpend(ApiRoom &room, const ApiCall &call)
{
    return spend(room, call, "endpoint_id");
}

ApiAnswer workergroupSpend(ApiRoom &room, const ApiCall &call)
{
    return spend(room, call, "workergroup_id");
}

} // namespace

void addServerlessRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/endptjobs/"), 3s, endpoints});
    table.add({"POST", QStringLiteral("/api/v0/endptjobs/"), 4s, createEndpoint});
    table.add({"PUT", QStringLiteral("/api/v0/endptjobs/{id}/"), 0s, changeEndpoint});
    table.add({"DELETE", QStringLiteral("/api/v0/endptjobs/{id}/"), 3s, deleteEndpoint});
    for (const char *path : {"/api/v0/workergroups/", "/api/v0/autojobs/"}) {
        const QString route = QLatin1String(path);
        table.add({"GET", route, 2s, workergroups});
        table.add({"POST", route, 4s, createWorkergroup});
        table.add({"PUT", route + QStringLiteral("{id}/"), 2s, changeWorkergroup});
        table.add({"DELETE", route + QStringLiteral("{id}/"), 3s, deleteWorkergroup});
    }
    table.add({"GET", QStringLiteral("/api/v0/serverless/endpoints/spend"), 0s, endpointSpend});
    table.add({"GET", QStringLiteral("/api/v0/serverless/workergroups/spend"), 0s, workergroupSpend});
}

} // namespace bursar::simulator
