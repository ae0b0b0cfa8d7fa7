#include "simulator/route_table.h"

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// Micro-dollars per hour as dollars per second.
Json perSecond(qint64 microsPerHour)
{
    return Json::number(floorDiv(Wide{microsPerHour} * 1'000'000'000, 3600), 15);
}

Json increaseRow(const ApiRoom &room, const Contract &contract)
{
    const PriceIncrease &increase = *contract.pendingIncrease;
    const Machine &machine = *contract.machine;
    const Json up = Json::number(trafficRate(machine.upDollarsPerTb), 10);
    const Json down = Json::number(trafficRate(machine.downDollarsPerTb), 10);
    const auto disk = [&](qint64 micros) {
        return perSecond(
            static_cast<qint64>(floorDiv(Wide{micros} * contract.order.diskMilliGb, 1000 * hoursPerMonth)));
    };
    const bool fee = room.market.unknowns().feeShown;
    return Json::object({{"pending_price_increase_id", Json::integer(increase.id)},
                         {"contract_id", Json::integer(contract.id)},
                         {"machine_id", Json::integer(machine.id)},
                         {"host_id", Json::integer(machine.hostId)},
                         {"created_at", Json::time(increase.createdAt)},
                         {"contract_end_date", Json::time(contract.end)},
                         {"ask_end_date", Json::time(increase.newEnd)},
                         {"old_gpu_costpersec", perSecond(contract.gpuMicros)},
                         {"new_gpu_costpersec", perSecond(increase.gpuMicros)},
                         {"old_disk_ram_costpersec", disk(contract.storageMicros)},
                         {"new_disk_ram_costpersec", disk(increase.storageMicros)},
                         {"old_bwu_cost", up},
                         {"new_bwu_cost", up},
                         {"old_bwd_cost", down},
                         {"new_bwd_cost", down},
                         {"old_platform_fee", fee ? Json::number(25, 2) : Json()},
                         {"new_platform_fee", fee ? Json::number(25, 2) : Json()}});
}

ApiAnswer pending(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const qint64 id : room.market.accounts()[call.account()].live) {
        if (room.market.contracts().at(id).pendingIncrease)
            rows.push_back(increaseRow(room, room.market.contracts().at(id)));
    }
    const auto count = static_cast<qint64>(rows.size());
    return success({{"count", Json::integer(count)},
                    {"truncated", Json::boolean(false)},
                    {"pending_price_increases", Json::array(std::move(rows))}});
}

ApiAnswer decide(ApiRoom &room, const ApiCall &call, bool accept)
{
    const QJsonObject body = call.object();
    if (body.size() != 1 || !body.contains(QLatin1String("pending_price_increase_id")))
        return refusal(400, "invalid_args",
                       QStringLiteral("error 400/3470: pending_price_increase_id, and nothing else, must be given."));
    const qint64 id = body.value(QLatin1String("pending_price_increase_id")).toVariant().toLongLong();
    if (!room.market.answerIncrease(id, call.account(), accept))
        return refusal(404, "no_pending_price_increase",
                       QStringLiteral("error 404/3471: There is no such pending price increase."));
    return success();
}

ApiAnswer accept(ApiRoom &room, const ApiCall &call)
{
    return decide(room, call, true);
}

ApiAnswer reject(ApiRoom &room, const ApiCall &call)
{
    return decide(room, call, false);
}

} // namespace

void addPriceRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/instances/pending-price-increases/"), 0s, pending});
    table.add({"PUT", QStringLiteral("/api/v0/instances/accept-price-increase/"), 0s, accept});
    table.add({"PUT", QStringLiteral("/api/v0/instances/reject-price-increase/"), 0s, reject});
}

} // namespace bursar::simulator
