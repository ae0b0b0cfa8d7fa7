#include "simulator/query.h"
#include "simulator/route_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

struct Bounds
{
    Instant from;
    Instant to; ///< excluded
};

std::optional<Instant> secondsIn(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double seconds = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || seconds < 0 || seconds > 1e11)
        return std::nullopt;
    return instantFromMillis(qRound64(seconds * 1000));
}

// `lte` names the last second asked for, so that 23:59:59 asks for the whole day.
std::optional<Bounds> boundsIn(const QJsonValue &range)
{
    const QJsonObject object = range.toObject();
    const auto value = [&](const char *inclusive, const char *exclusive) {
        const QJsonValue chosen = object.value(QLatin1String(inclusive));
        return secondsIn(chosen.isUndefined() ? object.value(QLatin1String(exclusive)) : chosen);
    };
    const auto from = value("gte", "gt");
    const auto to = value("lte", "lt");
    if (!from || !to)
        return std::nullopt;
    return Bounds{*from, std::chrono::floor<std::chrono::seconds>(*to) + 1s};
}

QJsonObject filtersOf(const ApiCall &call)
{
    return QJsonDocument::fromJson(call.request.queryValue(QLatin1String("select_filters")).toUtf8()).object();
}

bool latestFirst(const ApiCall &call)
{
    return call.request.queryValue(QLatin1String("latest_first")).toLower() != QLatin1String("false");
}

// Whether the filter on that field lets a row through that has `value` there.
bool wanted(const QJsonObject &filters, const QString &field, const char *value)
{
    const QJsonValue filter = filters.value(field);
    if (filter.isUndefined() || filter.isNull())
        return true;
    const auto conditions = conditionsFrom(QJsonObject{{field, filter}});
    return !conditions || holdAll(*conditions, [value](const QByteArray &) { return Json::text(value); });
}

std::vector<Charge> chargesIn(const ApiRoom &room, size_t account, const Bounds &bounds)
{
    std::vector<Charge> charges;
    const Marketplace &market = room.market;
    const bool cut = market.unknowns().chargesCutAtBounds;
    for (const auto &[id, contract] : market.contracts()) {
        if (contract.account != account)
            continue;
        const auto [first, last] = ChargeBook::days(contract, market.now());
        const qint64 fromDay = std::max(first, dayOf(bounds.from));
        const qint64 toDay = std::min(last, dayOf(bounds.to - 1ms));
        for (qint64 day = fromDay; day <= toDay; ++day) {
            const Instant from = cut ? bounds.from : startOfDay(day);
            const Instant to = cut ? bounds.to : startOfDay(day + 1);
            if (auto charge = market.charges().charge(contract, day, from, to, market.now()))
                charges.push_back(std::move(*charge));
        }
    }
    return charges;
}

Json chargeRow(const Charge &charge)
{
    const Contract &contract = *charge.contract;
    const Json day = Json::time(startOfDay(charge.day));
    std::vector<Json> items;
    for (const ChargeItem &item : charge.items)
        items.push_back(Json::object({{"type", Json::text(item.type)},
                                      {"description", Json::string(item.description)},
                                      {"amount", Json::fixed(item.amount.roundedToMills(), 3)},
                                      {"start", day},
                                      {"end", day}}));
    std::vector<Json::Member> metadata;
    if (!contract.label.isEmpty())
        metadata.emplace_back("label", Json::string(contract.label));
    if (contract.order.templateId != 0)
        metadata.emplace_back("template_id", Json::integer(contract.order.templateId));
    return Json::object({{"start", day},
                         {"end", day},
                         {"type", Json::text("instance")},
                         {"source", Json::string(QStringLiteral("instance-%1").arg(contract.id))},
                         {"description", Json::string(QStringLiteral("Instance %1 Charges - 1 day").arg(contract.id))},
                         {"amount", Json::fixed(charge.mills, 3)},
                         {"metadata", Json::object(std::move(metadata))},
                         {"items", Json::array(std::move(items))}});
}

// Rows `after` the token's, at most `limit`, in Vast.ai's envelope.
template <class Row, class Key, class Print>
ApiAnswer page(const ApiCall &call, const std::vector<Row> &rows, int defaultLimit, int maxLimit, Key key, Print print)
{
    bool ok = false;
    const int asked = call.request.queryValue(QLatin1String("limit")).toInt(&ok);
    const auto limit = static_cast<size_t>(ok && asked > 0 ? std::min(asked, maxLimit) : defaultLimit);
    const QString token = call.request.queryValue(QLatin1String("after_token"));
    size_t begin = 0;
    if (!token.isEmpty()) {
        const auto values = pageTokenValues(token);
        if (!values)
            return refusal(400, "invalid_token", QStringLiteral("error 400/3480: Invalid after_token."));
        const auto last = std::ranges::find_if(rows, [&](const Row &row) { return key(row) == *values; });
        // The token's row is gone only when days grew in between: begin anew rather than lose rows.
        begin = last == rows.end() ? 0 : static_cast<size_t>(last - rows.begin()) + 1;
    }
    const size_t end = std::min(rows.size(), begin + limit);
    std::vector<Json> results;
    for (size_t i = begin; i < end; ++i)
        results.push_back(print(rows[i]));
    const auto count = static_cast<qint64>(results.size());
    return success({{"count", Json::integer(count)},
                    {"total", Json::integer(static_cast<qint64>(rows.size()))},
                    {"next_token", end < rows.size() ? Json::string(pageToken(key(rows[end - 1]))) : Json()},
                    {"results", Json::array(std::move(results))}});
}

ApiAnswer charges(ApiRoom &room, const ApiCall &call)
{
    const QJsonObject filters = filtersOf(call);
    const auto bounds = boundsIn(filters.value(QLatin1String("day")));
    if (!bounds)
        return refusal(400, "invalid_args", QStringLiteral("Must provide both start and end of the day range."));
    std::vector<Charge> rows;
    if (wanted(filters, QStringLiteral("type"), "instance"))
        rows = chargesIn(room, call.account(), *bounds);
    std::ranges::stable_sort(rows, {}, [](const Charge &charge) { return std::pair(charge.day, charge.contract->id); });
    if (latestFirst(call))
        std::ranges::reverse(rows);
    return page(
        call, rows, 100, 500,
        [](const Charge &charge) {
            return QJsonArray{charge.day, charge.contract->id};
        },
        chargeRow);
}

// The money that was paid in, which is all that the simulator's accounts do.
ApiAnswer invoices(ApiRoom &room, const ApiCall &call)
{
    const QJsonObject filters = filtersOf(call);
    const auto bounds = boundsIn(filters.value(QLatin1String("when")));
    if (!bounds || bounds->to < bounds->from)
        return refusal(200, "Invalid date range", QStringLiteral("Invalid date range"));
    std::vector<const Account *> rows;
    const Account &account = room.market.accounts()[call.account()];
    const bool inTime = account.since >= bounds->from && account.since < bounds->to;
    if (inTime && account.paidIn.units > 0 && wanted(filters, QStringLiteral("service"), "stripe_payments"))
        rows.push_back(&account);
    return page(
        call, rows, 60, 500, [](const Account *paid) { return QJsonArray{paid->id}; },
        [](const Account *paid) {
            return Json::object({{"start", Json::time(paid->since)},
                                 {"end", Json::time(paid->since)},
                                 {"type", Json::text("credit")},
                                 {"source", Json::text("Stripe")},
                                 {"description", Json::text("Credit card payment")},
                                 {"amount", Json::amount(-paid->paidIn)},
                                 {"metadata",
                                  Json::object({{"invoice_id", Json::integer(paid->id * 10 + 1)},
                                                {"service", Json::text("stripe_payments")}})},
                                 {"items", Json::array({})}});
        });
}

} // namespace

void addMoneyRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/charges/"), 1s, charges});
    table.add({"GET", QStringLiteral("/api/v1/invoices/"), 3s, invoices});
}

} // namespace bursar::simulator
