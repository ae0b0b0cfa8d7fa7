#include "simulator/route_table.h"

#include "foundation/text_formats.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

Json moment(Instant at)
{
    return Json::string(toRfc3339(at));
}

Json dollars(Amount amount)
{
    return Json::text(amount.toText().constData());
}

Json clockNow(const ApiRoom &room, Instant now)
{
    const bool whole = !room.speed.contains('.');
    const Json speed =
        whole ? Json::integer(room.speed.toLongLong()) : Json::number(qRound64(room.speed.toDouble() * 1000), 3);
    return Json::object({{"now", moment(now)}, {"speed", speed}});
}

ApiAnswer wrong(const QString &text)
{
    return refusal(400, "invalid_args", text);
}

ApiAnswer clock(ApiRoom &room, const ApiCall &)
{
    return jsonAnswer(clockNow(room, room.market.now()));
}

ApiAnswer advance(ApiRoom &room, const ApiCall &call)
{
    const QJsonValue value = call.object().value(QLatin1String("advance_seconds"));
    const double seconds = value.toDouble(-1);
    if (!room.ownsClock)
        return wrong(QStringLiteral("This marketplace's clock is moved by its owner."));
    if (!value.isDouble() || seconds < 0 || seconds > 3.2e9)
        return wrong(QStringLiteral("advance_seconds must be a number of seconds, not negative."));
    const Duration by{qRound64(seconds * 1000)};
    room.market.advanceTo(room.market.now() + by);
    ApiAnswer answer = jsonAnswer(clockNow(room, room.market.now()));
    answer.clockAdvance = by;
    return answer;
}

Json intervals(const Contract &contract, Instant now)
{
    std::vector<Json> rows;
    for (const Interval &interval : contract.intervals) {
        rows.push_back(Json::object({{"state", Json::text(phaseName(interval.phase))},
                                     {"from", moment(interval.from)},
                                     {"to", moment(interval.to.value_or(now))},
                                     {"gpu_per_hour", dollars(Amount::fromMicros(interval.rates.gpuMicros))},
                                     {"disk_per_hour", dollars(interval.rates.diskPerHour())}}));
    }
    return Json::array(std::move(rows));
}

Json days(const Marketplace &market, const Contract &contract)
{
    std::vector<Json::Member> members;
    const auto [first, last] = ChargeBook::days(contract, market.now());
    for (qint64 day = first; day <= last; ++day) {
        const Bill bill = billOf(contract, startOfDay(day), std::min(startOfDay(day + 1), market.now()));
        Json row = Json::object({{"gpu", dollars(bill.gpu)},
                                 {"disk", dollars(bill.disk)},
                                 {"download", dollars(bill.download)},
                                 {"upload", dollars(bill.upload)},
                                 {"total", dollars(bill.total())}});
        if (const auto mills = market.charges().chargedMills(contract, day, market.now()))
            row.set("charged", Json::text(fixedText(*mills, 3).constData()));
        members.emplace_back(dayText(day), std::move(row));
    }
    return Json::object(std::move(members));
}

ApiAnswer truth(ApiRoom &room, const ApiCall &)
{
    const Marketplace &market = room.market;
    std::vector<Json> rows;
    for (const auto &[id, contract] : market.contracts()) {
        rows.push_back(Json::object({{"id", Json::integer(id)},
                                     {"account", Json::string(market.accounts()[contract.account].name)},
                                     {"label", contract.label.isEmpty() ? Json() : Json::string(contract.label)},
                                     {"offer_id", Json::integer(contract.slice->offerId)},
                                     {"machine_id", Json::integer(contract.machine->id)},
                                     {"gpu_name", Json::string(contract.machine->gpuName)},
                                     {"num_gpus", Json::integer(contract.slice->gpus)},
                                     {"created", moment(contract.created)},
                                     {"destroyed", contract.destroyed ? moment(*contract.destroyed) : Json()},
                                     {"intervals", intervals(contract, market.now())},
                                     {"days", days(market, contract)}}));
    }
    return jsonAnswer(Json::object({{"now", moment(market.now())}, {"contracts", Json::array(std::move(rows))}}));
}

ApiAnswer calls(ApiRoom &room, const ApiCall &)
{
    std::vector<Json> rows;
    for (const ReceivedCall &call : room.calls) {
        rows.push_back(Json::object({{"t", moment(call.at)},
                                     {"method", Json::string(QString::fromLatin1(call.method))},
                                     {"path", Json::string(call.path)},
                                     {"query", Json::string(call.query)},
                                     {"key", call.keyName.isEmpty() ? Json() : Json::string(call.keyName)},
                                     {"status", Json::integer(call.status)}}));
    }
    return jsonAnswer(Json::array(std::move(rows)));
}

ApiAnswer addFault(ApiRoom &room, const ApiCall &call)
{
    const Expected<Fault> fault = Fault::fromJson(call.object());
    if (!fault)
        return wrong(fault.error().message + QLatin1Char(' ') + fault.error().remedy);
    if (const auto market = fault->marketFault())
        room.market.arm(*market, fault->times, fault->seconds);
    else
        room.faults.add(*fault, room.market.now());
    return success();
}

ApiAnswer clearFaults(ApiRoom &room, const ApiCall &)
{
    room.faults.clear();
    room.market.disarmAll();
    return success();
}

} // namespace

void addSimulatorRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/simulator/clock"), 0s, clock, false});
    table.add({"POST", QStringLiteral("/simulator/clock"), 0s, advance, false});
    table.add({"GET", QStringLiteral("/simulator/truth"), 0s, truth, false});
    table.add({"GET", QStringLiteral("/simulator/calls"), 0s, calls, false});
    table.add({"POST", QStringLiteral("/simulator/faults"), 0s, addFault, false});
    table.add({"DELETE", QStringLiteral("/simulator/faults"), 0s, clearFaults, false});
}

} // namespace bursar::simulator
