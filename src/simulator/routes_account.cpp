#include "simulator/route_table.h"
#include "simulator/running_costs.h"

#include <algorithm>
#include <set>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

ApiAnswer currentUser(ApiRoom &room, const ApiCall &call)
{
    const Account &account = room.market.accounts()[call.account()];
    const Amount aside = costOf(room.market.market().seed(), room.of(call.account()), room.market.now());
    const Amount left = room.market.spendable(call.account()) - aside;
    const bool inCredit = room.market.unknowns().creditOnly;
    const QJsonObject &profile = room.of(call.account()).profile;
    const auto set = [&profile](const char *name, Json otherwise) {
        const QJsonValue value = profile.value(QLatin1String(name));
        return value.isUndefined() ? std::move(otherwise) : Json::fromQt(value);
    };
    const Amount spent = account.paidIn + account.moved - left;
    return jsonAnswer(
        Json::object({{"id", Json::integer(account.id)},
                      {"email", Json::string(account.name + QStringLiteral("@example.com"))},
                      {"username", Json::string(account.name)},
                      {"fullname", set("fullname", Json::string(account.name))},
                      {"balance", Json::amount(inCredit ? Amount{} : left)},
                      {"credit", Json::amount(inCredit ? left : Amount{})},
                      {"ssh_key", Json::text("")},
                      {"sid", Json::string(QStringLiteral("s%1").arg(account.id))},
                      {"key_id", Json::integer(call.key->id)},
                      {"email_verified", Json::boolean(true)},
                      {"has_billing", Json::boolean(true)},
                      {"can_pay", Json::boolean(true)},
                      {"balance_threshold", set("balance_threshold", Json::integer(1))},
                      {"balance_threshold_enabled", set("balance_threshold_enabled", Json::boolean(false))},
                      {"autobill_threshold", set("autobill_threshold", Json())},
                      {"autobill_amount", set("autobill_amount", Json())},
                      {"billed_expected", Json::amount(spent)},
                      {"billed_verified", Json::amount(spent)},
                      {"total_spend", Json::amount(-spent)},
                      // Vast.ai's answer holds the key, too: clients must drop it.
                      {"api_key", Json::string(call.key->key)}}));
}

// Whatever is set is shown again by users/current, where that shows it.
ApiAnswer setUser(ApiRoom &room, const ApiCall &call)
{
    if (!call.body.isObject())
        return refusal(400, "invalid_args", QStringLiteral("error 400/3365: The body is not a JSON object."));
    ++room.revision;
    QJsonObject &profile = room.of(call.account()).profile;
    const QJsonObject changes = call.object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        profile.insert(change.key(), change.value());
    return success();
}

Json auditRows(const ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const AuditEntry &entry : room.audit) {
        if (entry.account != call.account())
            continue;
        rows.push_back(Json::object({{"ip_address", Json::string(entry.address)},
                                     {"api_key_id", Json::integer(entry.key)},
                                     {"created_at", Json::time(entry.at)},
                                     {"api_route", Json::string(entry.route)},
                                     {"args", Json::fromQt(entry.arguments)}}));
    }
    return Json::array(std::move(rows));
}

ApiAnswer auditLogs(ApiRoom &room, const ApiCall &call)
{
    return jsonAnswer(auditRows(room, call));
}

// Its shape is not known: with pages or bare.
ApiAnswer auditLogsV1(ApiRoom &room, const ApiCall &call)
{
    if (!room.market.unknowns().auditLogsPaged)
        return auditLogs(room, call);
    return success({{"audit_logs", auditRows(room, call)}, {"next_token", Json()}});
}

// Their shapes are not known: what there is to filter by.
ApiAnswer auditLogFilters(ApiRoom &room, const ApiCall &call)
{
    std::set<QString> routes;
    for (const AuditEntry &entry : room.audit) {
        if (entry.account == call.account())
            routes.insert(entry.route);
    }
    std::vector<Json> rows;
    for (const QString &route : routes)
        rows.push_back(Json::string(route));
    return success({{"api_route", Json::array(std::move(rows))}});
}

// Sessions belong to the website, which nobody uses here.
ApiAnswer sessions(ApiRoom &, const ApiCall &)
{
    return jsonAnswer(Json::array({}));
}

ApiAnswer endSessions(ApiRoom &, const ApiCall &)
{
    return success();
}

// What the website does with a cookie; here no key may.
ApiAnswer saveContext(ApiRoom &, const ApiCall &)
{
    return refusal(403, "auth_error", QStringLiteral("This action requires a session."));
}

// Nobody here is a host.
ApiAnswer earnings(ApiRoom &, const ApiCall &)
{
    return success({{"per_day", Json::array({})}, {"per_machine", Json::array({})}});
}

ApiAnswer addresses(ApiRoom &room, const ApiCall &call)
{
    std::set<QString> seen{call.request.clientAddress};
    for (const AuditEntry &entry : room.audit) {
        if (entry.account == call.account())
            seen.insert(entry.address);
    }
    std::vector<Json> rows;
    for (const QString &address : seen)
        rows.push_back(Json::object({{"ip_address", Json::string(address)}}));
    return jsonAnswer(Json::object({{"results", Json::array(std::move(rows))}}));
}

ApiAnswer subAccounts(ApiRoom &room, const ApiCall &call)
{
    return jsonAnswer(Json::object({{"users", rowsOf(room.of(call.account()).subAccounts)}}));
}

ApiAnswer createSubAccount(ApiRoom &room, const ApiCall &call)
{
    const QString email = call.object().value(QLatin1String("email")).toString();
    const QString name = call.object().value(QLatin1String("username")).toString();
    if (!email.contains(QLatin1Char('@')) || name.isEmpty())
        return missingInput(name.isEmpty() ? QStringLiteral("username") : QStringLiteral("email"));
    for (const auto &[owner, belongings] : room.belongings) {
        if (std::ranges::any_of(belongings.subAccounts,
                                [&](const auto &entry) { return entry.second[QLatin1String("email")] == email; }))
            return refusal(409, "user_exists", QStringLiteral("error 409/3360: The user exists already."));
    }
    const qint64 id = room.nextNumber();
    QJsonObject row{{QStringLiteral("id"), id},
                    {QStringLiteral("username"), name},
                    {QStringLiteral("email"), email},
                    {QStringLiteral("key_id"), room.nextNumber()}};
    ApiAnswer answer = jsonAnswer(Json::fromQt(row));
    row.insert(QStringLiteral("parent_id"), room.market.accounts()[call.account()].id);
    row.insert(QStringLiteral("created_at"), static_cast<double>(toMillis(room.market.now())) / 1000);
    row.insert(QStringLiteral("deleted_at"), QJsonValue::Null);
    room.of(call.account()).subAccounts[id] = row;
    return answer;
}

} // namespace

void addAccountRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/users/current/"), 0s, currentUser});
    table.add({"GET", QStringLiteral("/api/v0/audit_logs/"), 0s, auditLogs});
    table.add({"GET", QStringLiteral("/api/v1/audit_logs/"), 0s, auditLogsV1});
    table.add({"GET", QStringLiteral("/api/v0/users/me/ipaddrs/"), 2900ms, addresses});
    table.add({"GET", QStringLiteral("/api/v0/subaccounts/"), 2100ms, subAccounts});
    table.add({"POST", QStringLiteral("/api/v0/users/"), 3s, createSubAccount});
    table.add({"PUT", QStringLiteral("/api/v0/users/"), 5s, setUser});
    table.add({"PUT", QStringLiteral("/api/v0/users/save-context/"), 0s, saveContext});
    table.add({"GET", QStringLiteral("/api/v0/users/me/machine-earnings/"), 2s, earnings});
    table.add({"GET", QStringLiteral("/api/v0/audit_log_filters/"), 0s, auditLogFilters});
    table.add({"GET", QStringLiteral("/api/v0/auth/sessions/"), 0s, sessions});
    table.add({"DELETE", QStringLiteral("/api/v0/auth/sessions/"), 0s, endSessions});
}

} // namespace bursar::simulator
