#include "simulator/query.h"
#include "simulator/route_table.h"
#include "simulator/running_costs.h"

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

bool typeWanted(const QJsonObject &filters, const char *type)
{
    const QJsonObject wanted{{QStringLiteral("type"), filters.value(QLatin1String("type"))}};
    if (wanted.value(QLatin1String("type")).isUndefined() || wanted.value(QLatin1String("type")).isNull())
        return true;
    const auto conditions = conditionsFrom(wanted);
    return !conditions || holdAll(*conditions, [type](const QByteArray &) { return Json::text(type); });
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

/// A row of the charges, whatever it is for: where it stands in the order, and its JSON.
struct ChargeLine
{
    qint64 day = 0;
    qint64 subject = 0;
    Json json;
};

// Volumes and serverless workers, day by day; what comes to less than half a mill makes no row.
void addRunningCosts(std::vector<ChargeLine> &lines, ApiRoom &room, const ApiCall &call, const QJsonObject &filters,
                     const Bounds &bounds)
{
    const Instant now = room.market.now();
    for (const RunningCost &cost : room.of(call.account()).costs) {
        const char *type = cost.isServerless ? "serverless" : "volume";
        if (!typeWanted(filters, type))
            continue;
        const qint64 first = dayOf(std::max(bounds.from, cost.from));
        const qint64 last = dayOf(std::min({bounds.to - Duration{1}, cost.to.value_or(now), now}));
        for (qint64 day = first; day <= last; ++day) {
            const Amount amount =
                costOf(room.market.market().seed(), cost, startOfDay(day), std::min(startOfDay(day + 1), now));
            const qint64 mills = amount.roundedToMills();
            if (mills == 0)
                continue;
            const Json at = Json::time(startOfDay(day));
            const QString source =
                (cost.isServerless ? QStringLiteral("endpoint-%1") : QStringLiteral("volume-%1")).arg(cost.subject);
            Json metadata = Json::object({});
            if (cost.isServerless)
                metadata.set("endpoint_id", Json::integer(cost.subject));
            lines.push_back({day, cost.subject,
                             Json::object({{"start", at},
                                           {"end", at},
                                           {"type", Json::text(type)},
                                           {"source", Json::string(source)},
                                           {"description", Json::string(source + QStringLiteral(" Charges - 1 day"))},
                                           {"amount", Json::fixed(mills, 3)},
                                           {"metadata", metadata},
                                           {"items", Json::array({})}})});
        }
    }
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
    std::vector<ChargeLine> rows;
    if (typeWanted(filters, "instance")) {
        for (const Charge &charge : chargesIn(room, call.account(), *bounds))
            rows.push_back({charge.day, charge.contract->id, chargeRow(charge)});
    }
    addRunningCosts(rows, room, call, filters, *bounds);
    std::ranges::stable_sort(rows, {}, [](const ChargeLine &line) { return std::pair(line.day, line.subject); });
    if (latestFirst(call))
        std::ranges::reverse(rows);
    return page(
        call, rows, 100, 500,
        [](const ChargeLine &line) {
            return QJsonArray{line.day, line.subject};
        },
        [](const ChargeLine &line) { return line.json; });
}

/// Money in or out, as the invoices show it.
struct InvoiceLine
{
    qint64 number = 0;
    Instant at;
    const char *type = "";
    const char *service = "";
    QString source;
    QString description;
    Amount amount;
};

// What was paid in when the account was opened, and transfers since.
std::vector<InvoiceLine> invoiceLines(ApiRoom &room, const ApiCall &call)
{
    const Account &account = room.market.accounts()[call.account()];
    std::vector<InvoiceLine> lines;
    if (account.paidIn.units > 0)
        lines.push_back({account.id * 10 + 1, account.since, "credit", "stripe_payments", QStringLiteral("Stripe"),
                         QStringLiteral("Credit card payment"), -account.paidIn});
    for (const Transfer &transfer : room.of(call.account()).transfers) {
        const bool isOut = transfer.micros < 0;
        const Amount size = Amount::fromMicros(isOut ? -transfer.micros : transfer.micros);
        lines.push_back(
            {transfer.id, transfer.at, "transfer", "transfer", QStringLiteral("Transfer"),
             (isOut ? QStringLiteral("Transfer to %1") : QStringLiteral("Transfer from %1")).arg(transfer.other),
             isOut && room.market.unknowns().outgoingIsNegative ? -size : size});
    }
    for (const PrepaymentNote &note : room.of(call.account()).prepayments) {
        const bool isRefund = note.micros < 0;
        lines.push_back({note.id, note.at, isRefund ? "refund" : "reserved", "instance_prepay",
                         QStringLiteral("instance-%1").arg(note.contract),
                         isRefund ? QStringLiteral("Refund of a reserved instance")
                                  : QStringLiteral("Prepayment of a reserved instance"),
                         -Amount::fromMicros(note.micros)});
    }
    return lines;
}

Json invoiceRow(const InvoiceLine &line)
{
    return Json::object(
        {{"start", Json::time(line.at)},
         {"end", Json::time(line.at)},
         {"type", Json::text(line.type)},
         {"source", Json::string(line.source)},
         {"description", Json::string(line.description)},
         {"amount", Json::amount(line.amount)},
         {"metadata",
          Json::object({{"invoice_id", Json::integer(line.number)}, {"service", Json::text(line.service)}})},
         {"items", Json::array({})}});
}

ApiAnswer invoices(ApiRoom &room, const ApiCall &call)
{
    const QJsonObject filters = filtersOf(call);
    const auto bounds = boundsIn(filters.value(QLatin1String("when")));
    if (!bounds || bounds->to < bounds->from)
        return refusal(200, "Invalid date range", QStringLiteral("Invalid date range"));
    const QJsonObject service = filters.contains(QLatin1String("service"))
        ? QJsonObject{{QStringLiteral("service"), filters.value(QLatin1String("service"))}}
        : QJsonObject();
    const auto conditions = conditionsFrom(service);
    if (!conditions)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3481: Invalid select_filters."));
    std::vector<InvoiceLine> rows = invoiceLines(room, call);
    std::erase_if(rows, [&](const InvoiceLine &line) {
        return line.at < bounds->from || line.at >= bounds->to
            || !holdAll(*conditions, [&line](const QByteArray &) { return Json::text(line.service); });
    });
    if (latestFirst(call))
        std::ranges::reverse(rows);
    return page(
        call, rows, 60, 500, [](const InvoiceLine &line) { return QJsonArray{line.number}; }, invoiceRow);
}

// Deprecated at Vast.ai: texts for numbers, a line per charge.
ApiAnswer oldInvoices(ApiRoom &room, const ApiCall &call)
{
    const auto from = secondsIn(call.request.queryValue(QLatin1String("sdate")));
    const auto to = secondsIn(call.request.queryValue(QLatin1String("edate")));
    const Instant now = room.market.now();
    const Bounds bounds{from.value_or(now - 24h), to.value_or(now) + 1s};
    std::vector<Json> rows;
    Amount sum;
    for (const Charge &charge : chargesIn(room, call.account(), bounds)) {
        const Amount amount{Wide{charge.mills} * 1'000'000'000'000};
        sum += amount;
        rows.push_back(
            Json::object({{"description", Json::string(QStringLiteral("Instance %1 Charges").arg(charge.contract->id))},
                          {"quantity", Json::text("1.000")},
                          {"rate", Json::text(fixedText(charge.mills, 3).constData())},
                          {"amount", Json::text(fixedText(charge.mills, 3).constData())},
                          {"timestamp", Json::time(startOfDay(charge.day))},
                          {"type", Json::text("charge")},
                          {"instance_id", Json::integer(charge.contract->id)}}));
    }
    for (const InvoiceLine &line : invoiceLines(room, call)) {
        if (line.at >= bounds.from && line.at < bounds.to)
            rows.push_back(Json::object({{"description", Json::string(line.description)},
                                         {"quantity", Json()},
                                         {"rate", Json()},
                                         {"amount", Json::text(line.amount.toText().constData())},
                                         {"timestamp", Json::time(line.at)},
                                         {"type", Json::text("payment")},
                                         {"instance_id", Json()}}));
    }
    return jsonAnswer(
        Json::object({{"invoices", Json::array(std::move(rows))},
                      {"current",
                       Json::object({{"charges", Json::amount(sum)},
                                     {"service_fee", Json::integer(0)},
                                     {"total", Json::amount(sum)},
                                     {"credit", Json::amount(room.market.spendable(call.account()))}})}}));
}

std::optional<size_t> accountNamed(const ApiRoom &room, const QString &recipient)
{
    const auto &accounts = room.market.accounts();
    for (size_t index = 0; index < accounts.size(); ++index) {
        const Account &account = accounts[index];
        if (recipient == account.name + QStringLiteral("@example.com") || recipient == QString::number(account.id)
            || recipient == account.name)
            return index;
    }
    return std::nullopt;
}

ApiAnswer transferCredit(ApiRoom &room, const ApiCall &call)
{
    const QJsonObject body = call.object();
    const auto micros = microsIn(body.value(QLatin1String("amount")));
    const auto recipient = accountNamed(room, body.value(QLatin1String("recipient")).toVariant().toString());
    const size_t sender = call.account();
    if (!micros || *micros <= 0)
        return refusal(400, "invalid_args", QStringLiteral("error 400/3490: amount must be positive."));
    if (!recipient || *recipient == sender)
        return refusal(400, "invalid_recipient", QStringLiteral("error 400/3491: Invalid recipient."));
    if (Amount::fromMicros(*micros) > room.market.spendable(sender))
        return refusal(400, "insufficient_balance", QStringLiteral("error 400/3492: Insufficient balance."));
    room.market.move(sender, -Amount::fromMicros(*micros));
    room.market.move(*recipient, Amount::fromMicros(*micros));
    const qint64 number = room.nextNumber();
    const auto &accounts = room.market.accounts();
    room.of(sender).transfers.push_back({number, room.market.now(), -*micros, accounts[*recipient].name});
    room.of(*recipient).transfers.push_back({number, room.market.now(), *micros, accounts[sender].name});
    return success({{"msg", Json::text("Credit transferred.")}});
}

// Old contracts, destroyed ones too, by label or number.
ApiAnswer fetchContracts(ApiRoom &room, const ApiCall &call)
{
    const QString label = call.object().value(QLatin1String("label")).toString();
    const QJsonArray ids = call.object().value(QLatin1String("contract_ids")).toArray();
    std::vector<Json> rows;
    for (const auto &[id, contract] : room.market.contracts()) {
        const bool isWanted = (label.isEmpty() || contract.label == label) && (ids.isEmpty() || ids.contains(id));
        if (contract.account == call.account() && isWanted)
            rows.push_back(Json::object({{"id", Json::integer(id)},
                                         {"label", contract.label.isEmpty() ? Json() : Json::string(contract.label)},
                                         {"machine_id", Json::integer(contract.machine->id)},
                                         {"start_date", Json::time(contract.created)},
                                         {"end_date", contract.destroyed ? Json::time(*contract.destroyed) : Json()}}));
    }
    return jsonAnswer(Json::object({{"contracts", Json::array(std::move(rows))}}));
}

} // namespace

void addMoneyRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/charges/"), 1s, charges});
    table.add({"GET", QStringLiteral("/api/v1/invoices/"), 3s, invoices});
    table.add({"GET", QStringLiteral("/api/v0/users/me/invoices/"), 3s, oldInvoices});
    table.add({"PUT", QStringLiteral("/api/v0/commands/transfer_credit/"), 2500ms, transferCredit});
    table.add({"POST", QStringLiteral("/api/v0/contracts/fetch/"), 0s, fetchContracts});
}

} // namespace bursar::simulator
