#include "simulator/instance_row.h"
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

// With what was prepaid a refund is noted.
void end(ApiRoom &room, const Contract &contract)
{
    if (room.market.boundTo(contract).units > 0) {
        const auto refund = static_cast<qint64>(room.market.refundOf(contract).units / Amount::fromMicros(1).units);
        room.of(contract.account).prepayments.push_back({room.nextNumber(), room.market.now(), contract.id, -refund});
    }
    room.market.destroyContract(contract.id);
}

ApiAnswer destroy(ApiRoom &room, const ApiCall &call)
{
    const Contract *contract = own(room, call);
    if (contract == nullptr)
        return alreadyGone(call.id);
    end(room, *contract);
    return success();
}

ApiAnswer destroyMany(ApiRoom &room, const ApiCall &call)
{
    const QJsonArray ids = call.object().value(QLatin1String("instance_ids")).toArray();
    if (ids.isEmpty())
        return refusal(400, "missing_input", QStringLiteral("error 400/3441: instance_ids is missing."));
    for (const QJsonValue &id : ids) {
        const qint64 number = id.toVariant().toLongLong();
        const Contract *contract = room.market.contract(call.account(), number);
        if (contract == nullptr)
            return alreadyGone(number);
        end(room, *contract);
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

Json discountOf(const Contract &contract)
{
    return Json::number(contract.prepaid.discountPermille, 3);
}

// Money that is bound to one instance for a discount.
ApiAnswer prepay(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    const auto micros = microsIn(call.object().value(QLatin1String("amount")));
    if (!micros || *micros <= 0)
        return refusal(400, "invalid_args", QStringLiteral("error 400/3455: amount must be positive."));
    if (Amount::fromMicros(*micros) > room.market.spendable(call.account()))
        return refusal(411, "insufficient_credit", QStringLiteral("error 411/3456: Insufficient credit."));
    room.market.prepay(call.id, Amount::fromMicros(*micros));
    room.of(call.account()).prepayments.push_back({room.nextNumber(), room.market.now(), call.id, *micros});
    const Contract &contract = *own(room, call);
    return success({{"timescale", Json::number(Marketplace::monthsOf(contract, room.market.boundTo(contract)), 2)},
                    {"discount_rate", discountOf(contract)}});
}

ApiAnswer deposit(ApiRoom &room, const ApiCall &call)
{
    const Contract *contract = own(room, call);
    if (contract == nullptr)
        return noSuchInstance(call.id);
    return success(
        {{"refundable_deposit", Json::amount(room.market.refundOf(*contract))},
         {"total_discount", Json::amount(room.market.discountEnjoyed(*contract))},
         {"discount_months", Json::number(Marketplace::monthsOf(*contract, room.market.boundTo(*contract)), 2)}});
}

// Takes effect when the instance is recycled.
ApiAnswer updateTemplate(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    ++room.revision;
    return success({{"msg", Json::text("Recycle the instance to apply the change.")}});
}

ApiAnswer takeSnapshot(ApiRoom &room, const ApiCall &call)
{
    if (own(room, call) == nullptr)
        return noSuchInstance(call.id);
    if (call.object().value(QLatin1String("personal_repo")).toString().isEmpty())
        return missingInput(QStringLiteral("personal_repo"));
    return success({{"msg", Json::text("Snapshot requested.")}});
}

ApiAnswer filters(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const qint64 id : room.market.accounts()[call.account()].live) {
        const Contract &contract = room.market.contracts().at(id);
        rows.push_back(Json::object({{"actual_status", instanceField(room.market, contract, "actual_status")},
                                     {"gpu_name", Json::string(contract.machine->gpuName)},
                                     {"verification", instanceField(room.market, contract, "verification")}}));
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
    table.add({"POST", QStringLiteral("/api/v0/instances/take_snapshot/{id}/"), 0s, takeSnapshot});
}

} // namespace bursar::simulator
