#include "simulator/offer_search.h"

#include "simulator/route_table.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace bursar::simulator {

namespace {

// Names that the server translates. Names of one thing, or units of people.
void translate(Condition &condition)
{
    static const std::map<QByteArray, QByteArray> synonyms{
        {"dphtotal", "dph_total"},        {"gpu_totalram", "gpu_total_ram"},
        {"ubuntu_version", "os_version"}, {"cpu_ram_GB", "cpu_ram"},
        {"gpu_ram_GB", "gpu_ram"},        {"gpu_totalram_GB", "gpu_total_ram"},
        {"datacenter", "hosting_type"},   {"target_reliability", "expected_reliability"}};
    if (condition.field == "verified") {
        condition.field = "vericode";
    } else if (condition.field == "driver_version") {
        condition.field = "driver_vers";
        if (condition.operand.isString())
            condition.operand = driverNumber(condition.operand.toString());
    } else if (const auto found = synonyms.find(condition.field); found != synonyms.end()) {
        if (condition.field.endsWith("_GB"))
            condition.operand = condition.operand.toVariant().toDouble() * 1000;
        condition.field = found->second;
    }
}

QJsonValue withBlanks(const QJsonValue &operand)
{
    if (operand.isArray()) {
        QJsonArray blanks;
        const QJsonArray names = operand.toArray();
        for (const QJsonValue &name : names)
            blanks.append(withBlanks(name));
        return blanks;
    }
    return operand.isString() ? QJsonValue(operand.toString().replace(QLatin1Char('_'), QLatin1Char(' '))) : operand;
}

std::optional<std::vector<OrderBy>> orderFrom(const QJsonValue &value)
{
    std::vector<OrderBy> order;
    const QJsonArray criteria = value.toArray();
    for (const QJsonValue &criterion : criteria) {
        QByteArray field = criterion.toArray().at(0).toString().toUtf8();
        if (field == "dphtotal")
            field = "dph_total";
        if (!isOfferField(field))
            return std::nullopt;
        order.push_back({field, criterion.toArray().at(1).toString() == QLatin1String("desc")});
    }
    return order;
}

Json valueOf(const OfferView &view, const QByteArray &field)
{
    return field == "geolocation" ? Json::string(view.machine->country) : offerField(view, field);
}

bool accepts(const Search &search, const OfferView &view)
{
    if (view.allocatedMilliGb > qint64{view.state.diskGb} * 1000)
        return false;
    if (!search.rentableAsked && !search.machineAsked && !view.state.rentable && !view.unknowns->showsUnrentable)
        return false;
    return holdAll(search.passing, [&](const QByteArray &field) { return valueOf(view, field); });
}

std::vector<OfferView> found(const Marketplace &market, const Search &search)
{
    std::vector<OfferView> views;
    if (search.findsNothing)
        return views;
    for (const Machine &machine : market.market().machines()) {
        std::optional<bool> isUp;
        for (const Slice &slice : machine.slices) {
            OfferView view{&machine,
                           &slice,
                           {},
                           market.now(),
                           &market.unknowns(),
                           search.allocatedMilliGb,
                           search.bidPrices,
                           search.quotesDiscount};
            if (!holdAll(search.lasting, [&](const QByteArray &field) { return valueOf(view, field); }))
                continue;
            if (!isUp)
                isUp = market.isUp(machine);
            if (!*isUp)
                break;
            view.state = market.offerState(machine, slice);
            if (accepts(search, view))
                views.push_back(view);
        }
    }
    return views;
}

void arrange(std::vector<OfferView> &views, const Search &search, const Draw &draw)
{
    if (search.order.empty()) {
        // Without an order, a random sample.
        if (views.size() > static_cast<size_t>(search.limit)) {
            std::ranges::sort(views, {}, [&](const OfferView &view) {
                return draw.with(static_cast<quint64>(view.slice->offerId)).value();
            });
        }
        return;
    }
    std::vector<std::pair<std::vector<Json>, const OfferView *>> keyed;
    for (const OfferView &view : views) {
        std::vector<Json> key;
        for (const OrderBy &criterion : search.order)
            key.push_back(offerField(view, criterion.field));
        keyed.emplace_back(std::move(key), &view);
    }
    std::ranges::stable_sort(keyed, [&](const auto &left, const auto &right) {
        for (size_t i = 0; i < search.order.size(); ++i) {
            const int order = compareValues(left.first[i], right.first[i]);
            if (order != 0)
                return search.order[i].descending ? order > 0 : order < 0;
        }
        return left.second->slice->offerId < right.second->slice->offerId;
    });
    std::vector<OfferView> sorted;
    for (const auto &entry : keyed)
        sorted.push_back(*entry.second);
    views = std::move(sorted);
}

} // namespace

std::optional<Search> searchFrom(QJsonObject query, const Unknowns &unknowns)
{
    Search search;
    const auto order = orderFrom(query.take(QLatin1String("order")));
    if (!order)
        return std::nullopt;
    search.order = *order;
    const QString type = query.take(QLatin1String("type")).toString();
    search.quotesDiscount = type == QLatin1String("reserved");
    search.bidPrices = type == QLatin1String("bid") || type == QLatin1String("interruptible");
    if (const QJsonValue limit = query.take(QLatin1String("limit")); !limit.isUndefined() && !limit.isNull())
        search.limit = limit.toVariant().toInt();
    search.limit = std::clamp(search.limit, 1, unknowns.searchLimit);
    if (const auto disk = microsIn(query.take(QLatin1String("allocated_storage"))); disk && *disk >= 0)
        search.allocatedMilliGb = *disk / 1000;
    for (const char *ignored : {"disable_bundling", "select_cols", "rented", "client_id", "api_key", "owner"})
        query.remove(QLatin1String(ignored));
    const auto conditions = conditionsFrom(query);
    if (!conditions)
        return std::nullopt;
    for (Condition condition : *conditions) {
        search.rentableAsked |= condition.field == "rentable";
        search.machineAsked |= condition.field == "machine_id";
        search.findsNothing |= condition.field == "id";
        translate(condition);
        if (condition.field == "gpu_name" && unknowns.foldsUnderscores)
            condition.operand = withBlanks(condition.operand);
        if (condition.field != "geolocation" && !isOfferField(condition.field))
            return std::nullopt;
        const bool lasts = condition.field == "geolocation" || isLastingOfferField(condition.field);
        (lasts ? search.lasting : search.passing).push_back(condition);
    }
    return search;
}

std::vector<OfferView> offersFound(const Marketplace &market, const Search &search, const Draw &draw)
{
    std::vector<OfferView> views = found(market, search);
    arrange(views, search, draw);
    if (views.size() > static_cast<size_t>(search.limit))
        views.resize(static_cast<size_t>(search.limit));
    return views;
}

} // namespace bursar::simulator
