#include "simulator/offer_row.h"
#include "simulator/query.h"
#include "simulator/route_table.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

constexpr int usualLimit = 64;

Json offer(const Machine &machine, const Slice &slice, const OfferState &state)
{
    // The number behind the slice's own, as `avail_vol_ask_id` of an offer says.
    return Json::object({{"id", Json::integer(slice.offerId + 1)},
                         {"ask_contract_id", Json::integer(slice.offerId + 1)},
                         {"machine_id", Json::integer(machine.id)},
                         {"host_id", Json::integer(machine.hostId)},
                         {"disk_space", Json::integer(state.diskGb)},
                         {"disk_bw", Json::integer(machine.diskBandwidth)},
                         {"disk_name", Json::string(machine.diskName)},
                         {"storage_cost", Json::number(machine.storageMicros, 6)},
                         {"geolocation", Json::string(machine.geolocation)},
                         {"reliability2", Json::number(machine.reliabilityTenThousandths, 4)},
                         {"verification", Json::string(verificationOf(machine))}});
}

ApiAnswer search(ApiRoom &room, const ApiCall &call)
{
    QJsonObject query = call.object();
    const qsizetype limit = query.take(QLatin1String("limit")).toVariant().toInt();
    const auto allocated = microsIn(query.take(QLatin1String("allocated_storage"))).value_or(1'000'000);
    for (const char *other : {"order", "type", "select_cols", "disable_bundling"})
        query.remove(QLatin1String(other));
    const auto conditions = conditionsFrom(query);
    if (!conditions)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3201: Invalid search query."));
    std::vector<Json> rows;
    for (const Machine &machine : room.market.market().machines()) {
        if (machine.slices.empty() || !room.market.isUp(machine))
            continue;
        const OfferState state = room.market.offerState(machine, machine.slices.front());
        const Json row = offer(machine, machine.slices.front(), state);
        if (qint64{state.diskGb} * 1'000'000 >= allocated
            && holdAll(*conditions, [&](const QByteArray &field) { return row.member(field); }))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, [](const Json &left, const Json &right) {
        return compareValues(left.member("storage_cost"), right.member("storage_cost")) < 0;
    });
    const auto most = static_cast<size_t>(limit > 0 ? limit : usualLimit);
    if (rows.size() > most)
        rows.resize(most);
    return jsonAnswer(Json::object({{"offers", Json::array(std::move(rows))}}));
}

ApiAnswer list(ApiRoom &room, const ApiCall &call)
{
    return jsonAnswer(Json::object({{"volumes", rowsOf(room.of(call.account()).volumes)}}));
}

ApiAnswer rent(ApiRoom &room, const ApiCall &call)
{
    const qint64 ask = call.object().value(QLatin1String("id")).toVariant().toLongLong();
    const auto size = microsIn(call.object().value(QLatin1String("size"))).value_or(0) / 1'000'000;
    const Market::Place place = room.market.market().place(ask - 1);
    if (place.machine == nullptr)
        return refusal(404, "no_such_ask",
                       QStringLiteral("error 404/3603: no_such_ask Volume offer %1 is not available.").arg(ask));
    const OfferState state = room.market.offerState(*place.machine, *place.slice);
    if (size < 1 || size > state.diskGb)
        return refusal(400, "invalid_args",
                       QStringLiteral("error 400/3720: size must be between 1 and %1.").arg(state.diskGb));
    if (room.market.spendable(call.account()).units <= 0)
        return refusal(400, "insufficient_credit", QStringLiteral("Your account lacks credit; see the billing page."));
    Belongings &own = room.of(call.account());
    const qint64 id = room.nextNumber();
    const QString given = call.object().value(QLatin1String("name")).toString();
    const QString name = given.isEmpty() ? QStringLiteral("V.%1").arg(id) : given;
    const qint64 microsPerHour = place.machine->storageMicros * size / hoursPerMonth;
    own.volumes[id] = {{QStringLiteral("id"), id},
                       {QStringLiteral("volume_name"), name},
                       {QStringLiteral("status"), QStringLiteral("running")},
                       {QStringLiteral("disk_space"), size},
                       {QStringLiteral("machine_id"), place.machine->id},
                       {QStringLiteral("host_id"), place.machine->hostId},
                       {QStringLiteral("storage_total_cost"), static_cast<double>(microsPerHour) / 1e6},
                       {QStringLiteral("start_date"), static_cast<double>(toMillis(room.market.now())) / 1000},
                       {QStringLiteral("instances"), QJsonArray()}};
    own.costs.push_back({id, false, 0, room.market.now(), std::nullopt, microsPerHour, 0, 0});
    return success({{"volume_name", Json::string(name)}});
}

ApiAnswer remove(ApiRoom &room, const ApiCall &call)
{
    Belongings &own = room.of(call.account());
    const qint64 id = call.request.queryValue(QLatin1String("id")).toLongLong();
    if (own.volumes.erase(id) == 0)
        return missing(QStringLiteral("Volume"));
    ++room.revision;
    for (RunningCost &cost : own.costs) {
        if (cost.subject == id)
            cost.to = room.market.now();
    }
    return success();
}

} // namespace

void addVolumeRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/volumes/"), 5500ms, list});
    table.add({"POST", QStringLiteral("/api/v0/volumes/search/"), 5500ms, search});
    table.add({"PUT", QStringLiteral("/api/v0/volumes/"), 5500ms, rent});
    table.add({"DELETE", QStringLiteral("/api/v0/volumes/"), 0s, remove});
}

} // namespace bursar::simulator
