#include "simulator/route_table.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

const Contract *own(const ApiRoom &room, const ApiCall &call)
{
    return room.market.contract(call.account(), call.id);
}

ApiAnswer queued(int status)
{
    return jsonAnswer(
        Json::object({{"success", Json::boolean(false)},
                      {"msg", Json::text("Required resources are currently unavailable, state change queued.")}}),
        status);
}

ApiAnswer setState(ApiRoom &room, qint64 id, const QString &state)
{
    if (state == QLatin1String("stopped")) {
        room.market.stopContract(id);
        return success();
    }
    if (state != QLatin1String("running"))
        return refusal(400, "invalid_args", QStringLiteral("error 400/3430: state must be running or stopped."));
    switch (room.market.startContract(id)) {
    case Marketplace::StartOutcome::Queued:
        return queued(room.market.unknowns().queuedStartStatus);
    case Marketplace::StartOutcome::NoCredit:
        return refusal(400, "insufficient_credit", QStringLiteral("Your account lacks credit; see the billing page."));
    case Marketplace::StartOutcome::Done:
        break;
    }
    return success();
}

ApiAnswer change(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    const QJsonObject body = call.object();
    if (const QJsonValue label = body.value(QLatin1String("label")); label.isString()) {
        if (label.toString().size() > 1024)
            return refusal(400, "label_too_long",
                           QStringLiteral("error 400/3431: label must have at most 1024 characters."));
        room.market.labelContract(call.id, label.toString());
        if (!body.contains(QLatin1String("state")))
            return success();
    }
    return setState(room, call.id, body.value(QLatin1String("state")).toString());
}

ApiAnswer changeMany(ApiRoom &room, const ApiCall &call)
{
    const QJsonArray ids = call.object().value(QLatin1String("ids")).toArray();
    const QString state = call.object().value(QLatin1String("state")).toString();
    ApiAnswer answer = success();
    for (const QJsonValue &id : ids) {
        const qint64 number = id.toVariant().toLongLong();
        if (room.market.contract(call.account(), number) == nullptr)
            return noSuchInstance(number);
        const ApiAnswer one = setState(room, number, state);
        if (one.status != 200 || !one.body.contains("\"success\":true"))
            answer = one;
    }
    return answer;
}

ApiAnswer reboot(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    room.market.rebootContract(call.id);
    return success();
}

ApiAnswer recycle(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    room.market.recycleContract(call.id);
    return success();
}

ApiAnswer alreadyGone(qint64 id)
{
    return refusal(404, "not_found", QStringLiteral("error 404/3440: Instance %1 not found.").arg(id));
}

ApiAnswer destroy(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return alreadyGone(call.id);
    room.market.destroyContract(call.id);
    return success();
}

ApiAnswer destroyMany(ApiRoom &room, const ApiCall &call)
{
    const QJsonArray ids = call.object().value(QLatin1String("instance_ids")).toArray();
    if (ids.isEmpty())
        return refusal(400, "missing_input", QStringLiteral("error 400/3441: instance_ids is missing."));
    for (const QJsonValue &id : ids) {
        const qint64 number = id.toVariant().toLongLong();
        if (room.market.contract(call.account(), number) == nullptr)
            return alreadyGone(number);
        room.market.destroyContract(number);
    }
    return success();
}

ApiAnswer changeBid(ApiRoom &room, const ApiCall &call)
{
    const Contract *contract = own(room, call);
    if (contract == nullptr)
        return noSuchInstance(call.id);
    if (!contract->isBid())
        return refusal(400, "invalid_args", QStringLiteral("error 400/3450: The instance is not interruptible."));
    const QJsonValue price = call.object().value(QLatin1String("price"));
    std::optional<qint64> micros;
    if (!price.isNull() && !price.isUndefined()) {
        micros = microsIn(price);
        if (!micros || *micros < 1000 || *micros > qint64{32'000'000} * contract->slice->gpus)
            return refusal(400, "invalid_price",
                           QStringLiteral("error 400/3451: price must be between 0.001 and 32 per GPU."));
    }
    room.market.changeBid(call.id, micros);
    return success();
}

// Money that is bound to one instance for a discount. It stays in the account's balance here; the discount is not
// given.
ApiAnswer prepay(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    const auto micros = microsIn(call.object().value(QLatin1String("amount")));
    if (!micros || *micros <= 0)
        return refusal(400, "invalid_args", QStringLiteral("error 400/3455: amount must be positive."));
    if (Amount::fromMicros(*micros) > room.market.spendable(call.account()))
        return refusal(411, "insufficient_credit", QStringLiteral("error 411/3456: Insufficient credit."));
    ++room.revision;
    qint64 &prepaid = room.of(call.account()).prepaidMicros[call.id];
    prepaid += *micros;
    const qint64 monthly = std::max<qint64>(1, own(room, call)->gpuMicros * hoursPerMonth);
    const qint64 months = prepaid * 100 / monthly; // hundredths
    return success({{"timescale", Json::number(months, 2)},
                    {"discount_rate", Json::number(std::min<qint64>(40, 10 + months / 20), 2)}});
}

ApiAnswer deposit(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    const qint64 prepaid = room.of(call.account()).prepaidMicros[call.id];
    return success({{"refundable_deposit", Json::number(prepaid * 95 / 100, 6)},
                    {"total_discount", Json::integer(0)},
                    {"discount_months", Json::integer(0)}});
}

// Takes effect when the instance is recycled.
ApiAnswer updateTemplate(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    ++room.revision;
    return success({{"msg", Json::text("Recycle the instance to apply the change.")}});
}

ApiAnswer filters(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const qint64 id : room.market.accounts()[call.account()].live) {
        const Contract &contract = room.market.contracts().at(id);
        rows.push_back(Json::object({{"gpu_name", Json::string(contract.machine->gpuName)}}));
    }
    return success({{"filters", Json::array(std::move(rows))}});
}

} // namespace

void addInstanceCommandRoutes(RouteTable &table)
{
    table.add({"PUT", QStringLiteral("/api/v0/instances/{id}/"), 1s, change});
    table.add({"PUT", QStringLiteral("/api/v0/instances/"), 1s, changeMany});
    table.add({"DELETE", QStringLiteral("/api/v0/instances/{id}/"), 3s, destroy});
    table.add({"DELETE", QStringLiteral("/api/v0/instances/"), 3s, destroyMany});
    table.add({"PUT", QStringLiteral("/api/v0/instances/reboot/{id}/"), 1s, reboot});
    table.add({"PUT", QStringLiteral("/api/v0/instances/recycle/{id}/"), 1s, recycle});
    table.add({"PUT", QStringLiteral("/api/v0/instances/bid_price/{id}/"), 5500ms, changeBid});
    table.add({"PUT", QStringLiteral("/api/v0/instances/prepay/{id}/"), 2s, prepay});
    table.add({"GET", QStringLiteral("/api/v0/instances/balance/{id}/"), 3s, deposit});
    table.add({"PUT", QStringLiteral("/api/v0/instances/update_template/{id}/"), 0s, updateTemplate});
    table.add({"GET", QStringLiteral("/api/v0/instances/filters/"), 0s, filters});
}

} // namespace bursar::simulator
