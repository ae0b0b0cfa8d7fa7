#include "simulator/draw.h"
#include "simulator/offer_search.h"
#include "simulator/route_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

constexpr qint64 lowestBid = 1000; // $0.001
constexpr qint64 highestBid = 128'000'000; // $128
constexpr qsizetype longestStart = 4096; ///< of args, args_str and onstart together
constexpr qsizetype longestVariable = 256;
constexpr qsizetype longestEnvironment = 32768;

QJsonArray environmentPairs(const QJsonValue &environment)
{
    QJsonArray pairs;
    const QJsonObject object = environment.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        pairs.append(QJsonArray{entry.key(), entry.value()});
    return pairs;
}

ApiAnswer invalid(const QString &text, const char *slug = "invalid_args")
{
    return refusal(400, slug, QStringLiteral("error 400/3710: ") + text);
}

std::optional<ApiAnswer> environmentRefusal(const QJsonValue &environment)
{
    if (!environment.isUndefined() && !environment.isNull() && !environment.isObject()
        && !environment.toString().isEmpty())
        return invalid(QStringLiteral("env must be an object."));
    qsizetype all = 0;
    const QJsonObject variables = environment.toObject();
    for (auto entry = variables.begin(); entry != variables.end(); ++entry) {
        const qsizetype size = std::max(entry.key().size(), entry.value().toString().size());
        if (size > longestVariable)
            return invalid(QStringLiteral("each env entry must have at most 256 characters."));
        all += entry.key().size() + entry.value().toString().size();
    }
    if (all > longestEnvironment)
        return invalid(QStringLiteral("env must have at most 32768 characters."));
    return std::nullopt;
}

std::optional<ApiAnswer> startRefusal(const QJsonObject &body)
{
    qsizetype size = body.value(QLatin1String("onstart")).toString().size()
        + body.value(QLatin1String("args_str")).toString().size();
    const QJsonArray arguments = body.value(QLatin1String("args")).toArray();
    for (const QJsonValue &argument : arguments)
        size += argument.toString().size();
    if (size > longestStart)
        return invalid(QStringLiteral("args, args_str and onstart must have at most 4096 characters together."));
    const QString target = body.value(QLatin1String("target_state")).toString(QStringLiteral("running"));
    if (target != QLatin1String("running") && target != QLatin1String("stopped"))
        return invalid(QStringLiteral("target_state must be running or stopped."));
    return std::nullopt;
}

// Nothing is wrong, or what is.
std::optional<ApiAnswer> refusalOf(const QJsonObject &body)
{
    const QString image = body.value(QLatin1String("image")).toString();
    const bool hasTemplate =
        body.contains(QLatin1String("template_hash_id")) || body.contains(QLatin1String("template_id"));
    if ((image.isEmpty() && !hasTemplate) || image.size() > 1024)
        return invalid(QStringLiteral("image must be given, with at most 1024 characters."));
    if (body.value(QLatin1String("label")).toString().size() > 256)
        return invalid(QStringLiteral("label must have at most 256 characters."), "label_too_long");
    if (auto refused = environmentRefusal(body.value(QLatin1String("env"))))
        return refused;
    if (auto refused = startRefusal(body))
        return refused;
    const QJsonValue price = body.value(QLatin1String("price"));
    if (!price.isUndefined() && !price.isNull()) {
        const auto micros = microsIn(price);
        if (!micros || *micros < lowestBid || *micros > highestBid)
            return invalid(QStringLiteral("price must be between 0.001 and 128."), "invalid_price");
    }
    return std::nullopt;
}

Order orderFrom(qint64 offer, const QJsonObject &body)
{
    Order order;
    order.offerId = offer;
    order.label = body.value(QLatin1String("label")).toString();
    order.diskMilliGb = std::max<qint64>(8000, microsIn(body.value(QLatin1String("disk"))).value_or(8'000'000) / 1000);
    if (const QJsonValue price = body.value(QLatin1String("price")); !price.isUndefined() && !price.isNull())
        order.bidMicros = microsIn(price);
    order.startRunning = body.value(QLatin1String("target_state")).toString() != QLatin1String("stopped");
    const bool usual = !order.bidMicros && order.startRunning;
    order.cancelUnavailable = body.value(QLatin1String("cancel_unavail")).toBool(usual);
    order.image = body.value(QLatin1String("image")).toString();
    if (order.image.isEmpty())
        order.image = QStringLiteral("vastai/base-image:latest");
    order.runtype = body.value(QLatin1String("runtype")).toString(QStringLiteral("ssh"));
    order.onstart = body.value(QLatin1String("onstart")).toString();
    order.environment = environmentPairs(body.value(QLatin1String("env")));
    order.arguments = body.value(QLatin1String("args")).toArray();
    order.templateHash = body.value(QLatin1String("template_hash_id")).toString();
    order.templateId = body.value(QLatin1String("template_id")).toInteger();
    return order;
}

ApiAnswer offerGone(int form, qint64 offer)
{
    const QString text = QStringLiteral("no_such_ask Instance type by id %1 is not available.").arg(offer);
    switch (form) {
    case 0:
        return refusal(404, "invalid_args", QStringLiteral("error 404/3603: ") + text);
    case 1:
        return refusal(
            410, "",
            QStringLiteral("error 410/3907: no_such_ask Instance type by id %1 is no longer available.").arg(offer));
    case 2:
        return refusal(410, "no_such_ask", {});
    default:
        return refusal(400, "invalid_args", QStringLiteral("error 400/3603: ") + text);
    }
}

ApiAnswer diskTooLarge(int status)
{
    return jsonAnswer(Json::object({{"success", Json::boolean(false)},
                                    {"error", Json::text("invalid_args")},
                                    {"detail", Json::text("disk is larger than the offer's disk_space")}}),
                      status);
}

ApiAnswer rented(const ApiRoom &room, qint64 contract)
{
    const Draw draw = drawFor(room.market.market().seed(), Topic::Key).with({99, static_cast<quint64>(contract)});
    const QString key = QString::number(draw.value(), 16) + QString::number(draw.with(1).value(), 16);
    return success({{"new_contract", Json::integer(contract)}, {"instance_api_key", Json::string(key)}});
}

ApiAnswer rentOffer(ApiRoom &room, const ApiCall &call, qint64 offer)
{
    if (!call.body.isObject())
        return refusal(400, "invalid_request", QStringLiteral("error 400/3700: The body is not a JSON object."));
    if (auto refused = refusalOf(call.object()))
        return *refused;
    const OrderOutcome outcome = room.market.rent(call.account(), orderFrom(offer, call.object()));
    switch (outcome.kind) {
    case OrderOutcome::Kind::Rented:
        return rented(room, outcome.contract);
    case OrderOutcome::Kind::BidLost:
        return jsonAnswer(
            Json::object({{"success", Json::boolean(false)},
                          {"new_contract", Json::integer(outcome.contract)},
                          {"msg", Json::text("Instance was created but is not running: it was outbid.")}}));
    case OrderOutcome::Kind::OfferGone:
        return offerGone(room.market.unknowns().offerGoneForm, offer);
    case OrderOutcome::Kind::NoCredit:
        return refusal(400, "insufficient_credit", QStringLiteral("Your account lacks credit; see the billing page."));
    case OrderOutcome::Kind::PriceTooLow:
        return invalid(QStringLiteral("price is below the machine's minimum bid."), "invalid_price");
    case OrderOutcome::Kind::DiskTooLarge:
        return diskTooLarge(room.market.unknowns().refusedDiskStatus);
    }
    return refusal(500, "server_error", {});
}

ApiAnswer rent(ApiRoom &room, const ApiCall &call)
{
    return rentOffer(room, call, call.id);
}

// Each offer by itself; what is answered is not known.
ApiAnswer rentMany(ApiRoom &room, const ApiCall &call)
{
    const QJsonArray ids = call.object().value(QLatin1String("ids")).toArray();
    if (ids.isEmpty())
        return missingInput(QStringLiteral("ids"));
    QJsonArray results;
    for (const QJsonValue &id : ids) {
        const qint64 offer = id.toVariant().toLongLong();
        QJsonObject row = QJsonDocument::fromJson(rentOffer(room, call, offer).body).object();
        row.insert(QStringLiteral("ask_id"), offer);
        results.append(row);
    }
    return success({{"results", Json::fromQt(results)}});
}

// Searches, and rents the first that can be had.
ApiAnswer launch(ApiRoom &room, const ApiCall &call)
{
    const QJsonValue query = call.object().value(QLatin1String("q"));
    const auto search = query.isObject() ? searchFrom(query.toObject(), room.market.unknowns()) : std::nullopt;
    if (!search)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3201: Invalid search query."));
    ApiAnswer answer = refusal(404, "no_such_ask", QStringLiteral("error 404/3603: no_such_ask No offer matches."));
    const Draw draw = drawFor(room.market.market().seed(), Topic::Sample).with(++room.answers);
    for (const OfferView &offer : offersFound(room.market, *search, draw)) {
        answer = rentOffer(room, call, offer.slice->offerId);
        if (answer.status != 404 && answer.status != 410)
            break;
    }
    return answer;
}

} // namespace

void addRentRoutes(RouteTable &table)
{
    table.add({"PUT", QStringLiteral("/api/v0/asks/{id}/"), 4500ms, rent, true, 12s});
    table.add({"POST", QStringLiteral("/api/v0/asks/bulk/"), 4500ms, rentMany, true, 12s});
    table.add({"PUT", QStringLiteral("/api/v0/launch_instance/"), 5s, launch});
}

} // namespace bursar::simulator
