#include "simulator/offer_search.h"
#include "simulator/route_table.h"

#include <QJsonDocument>

#include <map>
#include <set>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

ApiAnswer quotaRefusal(const ApiRoom &room, int left)
{
    const Instant midnight = startOfDay(dayOf(room.market.now()) + 1);
    const qint64 seconds = ((midnight - room.market.now()).count() + 999) / 1000;
    return jsonAnswer(Json::object({{"error", Json::text("search_quota_exceeded")},
                                    {"limit", Json::integer(RowQuota::rowsPerDay)},
                                    {"remaining", Json::integer(left)},
                                    {"retry_after", Json::integer(seconds)}}),
                      429);
}

ApiAnswer answerSearch(ApiRoom &room, const ApiCall &call, const QJsonValue &query)
{
    const auto search = query.isObject() ? searchFrom(query.toObject(), room.market.unknowns()) : std::nullopt;
    if (!search)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3201: Invalid search query."));
    const QString payer =
        call.key == nullptr ? call.request.clientAddress : room.market.accounts()[call.account()].name;
    const int left = room.quota.left(payer, room.market.now());
    std::vector<OfferView> views =
        offersFound(room.market, *search, drawFor(room.market.market().seed(), Topic::Sample).with(++room.answers));
    if (left == 0 || static_cast<int>(views.size()) > left) {
        if (left == 0 || !room.market.unknowns().quotaCutsAnswer)
            return quotaRefusal(room, left);
        views.resize(static_cast<size_t>(left));
    }
    room.quota.use(payer, static_cast<int>(views.size()), room.market.now());
    std::vector<Json> rows;
    for (const OfferView &view : views)
        rows.push_back(offerRow(view));
    return jsonAnswer(Json::object({{"offers", Json::array(std::move(rows))}}));
}

ApiAnswer searchByBody(ApiRoom &room, const ApiCall &call)
{
    return answerSearch(room, call, call.body);
}

ApiAnswer searchByQuery(ApiRoom &room, const ApiCall &call)
{
    const QString text = call.request.queryValue(QLatin1String("q"));
    if (text.isEmpty())
        return answerSearch(room, call, QJsonObject());
    return answerSearch(room, call, QJsonDocument::fromJson(text.toUtf8()).object());
}

ApiAnswer searchAsks(ApiRoom &room, const ApiCall &call)
{
    return answerSearch(room, call, call.object().value(QLatin1String("q")));
}

ApiAnswer gpuNames(ApiRoom &room, const ApiCall &)
{
    std::set<QString> names;
    for (const Machine &machine : room.market.market().machines())
        names.insert(machine.gpuName);
    std::vector<Json> list;
    for (const QString &name : names)
        list.push_back(Json::string(name));
    return jsonAnswer(Json::object({{"gpu_names", Json::array(std::move(list))}}));
}

ApiAnswer gpuTypes(ApiRoom &room, const ApiCall &)
{
    std::map<QString, int> memory;
    for (const Machine &machine : room.market.market().machines())
        memory.emplace(machine.gpuName, machine.gpuRamMb);
    std::vector<Json> list;
    for (const auto &[name, ram] : memory)
        list.push_back(Json::object(
            {{"name", Json::string(name)}, {"gpu_ram", Json::integer(ram)}, {"gpu_arch", Json::text("nvidia")}}));
    return jsonAnswer(Json::object({{"gpu_types", Json::array(std::move(list))}}));
}

} // namespace

void addOfferRoutes(RouteTable &table)
{
    table.add({"POST", QStringLiteral("/api/v0/bundles/"), 6s, searchByBody, false});
    table.add({"GET", QStringLiteral("/api/v0/bundles/"), 6s, searchByQuery, false});
    table.add({"PUT", QStringLiteral("/api/v0/search/asks/"), 6s, searchAsks, false});
    table.add({"GET", QStringLiteral("/api/v0/gpu_names/unique/"), 0s, gpuNames, false});
    table.add({"GET", QStringLiteral("/api/v0/gpu_types/"), 0s, gpuTypes, false});
}

} // namespace bursar::simulator
