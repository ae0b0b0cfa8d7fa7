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

std::vector<Keyed> matching(const Marketplace &market, const ListQuery &query, const std::vector<const Contract *> &all)
{
    std::vector<Keyed> rows;
    for (const Contract *contract : all) {
        const auto field = [&](const QByteArray &name) { return instanceField(market, *contract, name); };
        if (!holdAll(query.conditions, field))
            continue;
        Keyed row{{}, contract};
        for (const OrderBy &criterion : query.order)
            row.key.push_back(field(criterion.field));
        rows.push_back(std::move(row));
    }
    std::ranges::sort(
        rows, [&](const Keyed &left, const Keyed &right) { return comesBefore(query.order, left.key, right.key); });
    return rows;
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
    std::vector<Keyed> rows = matching(room.market, query, all);
    const size_t total = room.market.unknowns().totalCountsAll ? all.size() : rows.size();
    if (query.after)
        std::erase_if(rows,
                      [&](const Keyed &candidate) { return !comesBefore(query.order, *query.after, candidate.key); });
    const bool more = rows.size() > static_cast<size_t>(query.limit);
    if (more)
        rows.resize(static_cast<size_t>(query.limit));
    std::vector<Json> instances;
    for (const Keyed &entry : rows)
        instances.push_back(row(room.market, *entry.contract, query.columns));
    const auto found = static_cast<qint64>(instances.size());
    return success({{"instances_found", Json::integer(found)},
                    {"total_instances", Json::integer(static_cast<qint64>(total))},
                    {"label_counts", labelCounts(all)},
                    {"next_token", more ? Json::string(tokenOf(rows.back().key)) : Json()},
                    {"instances", Json::array(std::move(instances))}});
}

ApiAnswer showOne(ApiRoom &room, const ApiCall &call)
{
    const Contract *contract = room.market.contract(call.account(), call.id);
    if (contract == nullptr) {
        if (room.market.unknowns().goneIsNotFound)
            return noSuchInstance(call.id);
        return jsonAnswer(Json::object({{"instances", Json()}}));
    }
    return jsonAnswer(Json::object({{"instances", instanceRow(room.market, *contract)}}));
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
}

} // namespace bursar::simulator
