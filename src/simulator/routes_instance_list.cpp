#include "simulator/instance_row.h"
#include "simulator/query.h"
#include "simulator/route_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 25;

struct ListQuery
{
    int limit = pageSize;
    std::vector<OrderBy> order; ///< ends with `id`
    std::vector<Condition> conditions;
    std::vector<QByteArray> columns; ///< empty: all
    std::optional<std::vector<Json>> after;
    std::optional<ApiAnswer> refusal;
};

// A query value is JSON; undefined when it is missing, a text that no parameter takes when it is broken.
QJsonValue jsonIn(const ApiRequest &request, const char *name)
{
    const QString text = request.queryValue(QLatin1String(name));
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    // Wrapped, as QJsonDocument takes no bare scalars.
    const QJsonArray wrapped = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    return wrapped.isEmpty() ? QJsonValue(text) : wrapped.at(0);
}

void readOrder(ListQuery &query, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        query.refusal = refusal(400, "invalid_request", QStringLiteral("error 400/3413: Invalid order_by."));
    const QJsonArray criteria = value.toArray();
    for (const QJsonValue &criterion : criteria) {
        const QJsonObject object = criterion.toObject();
        query.order.push_back({object.value(QLatin1String("col")).toString().toUtf8(),
                               object.value(QLatin1String("dir")).toString() == QLatin1String("desc")});
    }
    query.order.push_back({"id", false});
}

void readFilters(ListQuery &query, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return;
    const auto conditions = value.isObject() ? conditionsFrom(value.toObject()) : std::nullopt;
    if (!conditions) {
        query.refusal = refusal(400, "invalid_request", QStringLiteral("error 400/3410: Invalid select_filters."));
        return;
    }
    for (const Condition &condition : *conditions) {
        if (!isStoredInstanceColumn(condition.field))
            query.refusal =
                refusal(400, "invalid_request",
                        QStringLiteral("error 400/3411: Cannot filter by %1.").arg(QString::fromUtf8(condition.field)));
    }
    query.conditions = *conditions;
}

void readToken(ListQuery &query, const QString &token)
{
    if (token.isEmpty())
        return;
    const auto values = pageTokenValues(token);
    if (!values || values->size() != static_cast<qsizetype>(query.order.size())) {
        query.refusal = refusal(400, "invalid_token", QStringLiteral("error 400/3412: Invalid after_token."));
        return;
    }
    std::vector<Json> after;
    for (const QJsonValue &value : *values)
        after.push_back(Json::fromQt(value));
    query.after = std::move(after);
}

ListQuery listQuery(const ApiRequest &request)
{
    ListQuery query;
    if (const QString limit = request.queryValue(QLatin1String("limit")); !limit.isEmpty()) {
        const int asked = limit.toInt();
        query.limit = asked <= 0 ? 5 : std::min(asked, pageSize);
    }
    readOrder(query, jsonIn(request, "order_by"));
    readFilters(query, jsonIn(request, "select_filters"));
    readToken(query, request.queryValue(QLatin1String("after_token")));
    const QJsonArray columns = jsonIn(request, "select_cols").toArray();
    for (const QJsonValue &column : columns)
        query.columns.push_back(column.toString().toUtf8());
    if (std::ranges::find(query.columns, QByteArray("*")) != query.columns.end())
        query.columns.clear();
    return query;
}

struct Keyed
{
    std::vector<Json> key;
    const Contract *contract;
};

bool comesBefore(const std::vector<OrderBy> &order, const std::vector<Json> &left, const std::vector<Json> &right)
{
    for (size_t i = 0; i < order.size(); ++i) {
        const int compared = compareValues(left[i], right[i]);
        if (compared != 0)
            return order[i].descending ? compared > 0 : compared < 0;
    }
    return false;
}

// The rows of one page in their order, of the contracts by their number.
struct Page
{
    std::vector<Keyed> rows;
    size_t matching = 0; ///< on all pages
    bool more = false; ///< others follow
};

Page pageOf(const Marketplace &market, const ListQuery &query, const std::vector<const Contract *> &all)
{
    Page page;
    const auto before = [&](const std::vector<Json> &left, const std::vector<Json> &right) {
        return comesBefore(query.order, left, right);
    };
    const auto limit = static_cast<size_t>(query.limit);
    const bool byNumber = query.order.front().field == "id" && !query.order.front().descending;
    const qint64 last = byNumber && query.after ? static_cast<qint64>(query.after->front().toDouble()) : 0;
    for (const Contract *contract : all) {
        const auto field = [&](const QByteArray &name) { return instanceField(market, *contract, name); };
        if (!holdAll(query.conditions, field))
            continue;
        ++page.matching;
        // By number they come in order: a fleet of a thousand is not sorted for each of its forty pages.
        if (byNumber && (contract->id <= last || page.rows.size() > limit))
            continue;
        Keyed row{{}, contract};
        for (const OrderBy &criterion : query.order)
            row.key.push_back(field(criterion.field));
        if (!query.after || before(*query.after, row.key))
            page.rows.push_back(std::move(row));
    }
    page.more = page.rows.size() > limit;
    const size_t kept = std::min(page.rows.size(), limit);
    std::ranges::partial_sort(page.rows, page.rows.begin() + static_cast<std::ptrdiff_t>(kept),
                              [&](const Keyed &left, const Keyed &right) { return before(left.key, right.key); });
    page.rows.resize(kept);
    return page;
}

std::vector<const Contract *> listed(const Marketplace &market, size_t account)
{
    std::vector<const Contract *> contracts;
    for (const qint64 id : market.accounts()[account].live) {
        const Contract &contract = market.contracts().at(id);
        if (market.now() >= contract.listedFrom)
            contracts.push_back(&contract);
    }
    return contracts;
}

Json row(const Marketplace &market, const Contract &contract, const std::vector<QByteArray> &columns)
{
    if (columns.empty())
        return instanceRow(market, contract);
    std::vector<Json::Member> members;
    for (const QByteArray &column : columns)
        members.emplace_back(column, instanceField(market, contract, column));
    return Json::object(std::move(members));
}

Json labelCounts(const std::vector<const Contract *> &contracts)
{
    std::map<QString, int> counts;
    for (const Contract *contract : contracts)
        ++counts[contract->label];
    std::vector<Json::Member> members;
    for (const auto &[label, count] : counts)
        members.emplace_back(label.toUtf8(), Json::integer(count));
    return Json::object(std::move(members));
}

QString tokenOf(const std::vector<Json> &key)
{
    QByteArray text = "[";
    for (const Json &value : key)
        text += (text.size() > 1 ? "," : "") + value.toBytes();
    return pageToken(QJsonDocument::fromJson(text + "]").array());
}

ApiAnswer list(ApiRoom &room, const ApiCall &call)
{
    const ListQuery query = listQuery(call.request);
    if (query.refusal)
        return *query.refusal;
    const std::vector<const Contract *> all = listed(room.market, call.account());
    const Page page = pageOf(room.market, query, all);
    std::vector<Json> instances;
    instances.reserve(page.rows.size());
    for (const Keyed &entry : page.rows)
        instances.push_back(row(room.market, *entry.contract, query.columns));
    const size_t total = room.market.unknowns().totalCountsAll ? all.size() : page.matching;
    std::vector<Json::Member> members;
    members.emplace_back("instances_found", Json::integer(static_cast<qint64>(instances.size())));
    members.emplace_back("total_instances", Json::integer(static_cast<qint64>(total)));
    members.emplace_back("label_counts", labelCounts(all));
    members.emplace_back("next_token", page.more ? Json::string(tokenOf(page.rows.back().key)) : Json());
    members.emplace_back("instances", Json::array(std::move(instances)));
    return success(std::move(members));
}

ApiAnswer showOne(ApiRoom &room, const ApiCall &call)
{
    const Contract *contract = room.market.contract(call.account(), call.id);
    if (contract == nullptr || room.market.now() < contract->listedFrom) {
        if (room.market.unknowns().goneIsNotFound)
            return noSuchInstance(call.id);
        return jsonAnswer(Json::object({{"instances", Json()}}));
    }
    return jsonAnswer(Json::object({{"instances", instanceRow(room.market, *contract)}}));
}

ApiAnswer count(ApiRoom &room, const ApiCall &call)
{
    return success({{"count", Json::integer(static_cast<qint64>(listed(room.market, call.account()).size()))}});
}

ApiAnswer lite(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const Contract *contract : listed(room.market, call.account()))
        rows.push_back(row(room.market, *contract, {"id", "label", "actual_status", "gpu_name", "num_gpus"}));
    return success({{"instances", Json::array(std::move(rows))}});
}

ApiAnswer oldList(ApiRoom &room, const ApiCall &)
{
    if (room.market.unknowns().oldListGone)
        return refusal(410, "deprecated_endpoint",
                       QStringLiteral("This endpoint is deprecated; use /api/v1/instances/."));
    return success({{"instances_found", Json::integer(0)}, {"instances", Json::array({})}});
}

} // namespace

void addInstanceListRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v1/instances/"), 1s, list});
    table.add({"GET", QStringLiteral("/api/v0/instances/{id}/"), 2s, showOne});
    table.add({"GET", QStringLiteral("/api/v0/instances/"), 1s, oldList});
    // Their shapes are not known.
    table.add({"GET", QStringLiteral("/api/v0/instances/count/"), 0s, count});
    table.add({"GET", QStringLiteral("/api/v1/counts/"), 0s, count});
    table.add({"GET", QStringLiteral("/api/v1/instances/lite/"), 0s, lite});
}

} // namespace bursar::simulator
