#include "simulator/draw.h"
#include "simulator/route_table.h"

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// What a key without a list of permissions may do: everything but what concerns hosts and teams.
QJsonObject allPermissions()
{
    QJsonObject categories;
    for (const char *category : {"instance_read", "instance_write", "user_read", "user_write", "billing_read",
                                 "billing_write", "misc", "team_read", "team_write"})
        categories.insert(QLatin1String(category), QJsonObject());
    return {{QStringLiteral("api"), categories}};
}

QString keyText(const ApiRoom &room, qint64 id)
{
    const Draw draw = drawFor(room.market.market().seed(), Topic::Key).with({1234, static_cast<quint64>(id)});
    QString text;
    for (quint64 part = 0; part < 4; ++part)
        text += QStringLiteral("%1").arg(draw.with(part).value(), 16, 16, QLatin1Char('0'));
    return text;
}

Json row(const ApiRoom &room, const ApiKey &key)
{
    const Account &account = room.market.accounts()[key.account];
    const auto belongings = room.belongings.find(key.account);
    const QString team = belongings == room.belongings.end() ? QString() : belongings->second.teamName;
    return Json::object({{"id", Json::integer(key.id)},
                         {"user_id", Json::integer(account.id)},
                         {"name", Json::string(key.name)},
                         {"rights", Json()},
                         {"team_id", team.isEmpty() ? Json() : Json::integer(account.id)},
                         {"team_name", team.isEmpty() ? Json() : Json::string(team)},
                         {"key_type",
                          Json::text(!team.isEmpty()       ? "team"
                                         : key.permissions ? "user"
                                                           : "primary")},
                         {"created_at", Json::time(key.created)},
                         {"permissions", Json::fromQt(key.permissions.value_or(allPermissions()))}});
}

ApiAnswer list(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const ApiKey &key : room.keys) {
        if (key.account == call.account())
            rows.push_back(row(room, key));
    }
    return jsonAnswer(Json::object({{"apikeys", Json::array(std::move(rows))}}));
}

ApiKey *own(ApiRoom &room, const ApiCall &call)
{
    const auto found = std::ranges::find_if(
        room.keys, [&](const ApiKey &key) { return key.id == call.id && key.account == call.account(); });
    return found == room.keys.end() ? nullptr : &*found;
}

ApiAnswer show(ApiRoom &room, const ApiCall &call)
{
    const ApiKey *key = own(room, call);
    return key == nullptr ? missing(QStringLiteral("API key")) : jsonAnswer(row(room, *key));
}

ApiAnswer create(ApiRoom &room, const ApiCall &call)
{
    const QString name = call.object().value(QLatin1String("name")).toString();
    const QJsonObject permissions = call.object().value(QLatin1String("permissions")).toObject();
    if (name.isEmpty())
        return missingInput(QStringLiteral("name"));
    if (!permissions.value(QLatin1String("api")).isObject())
        return refusal(400, "invalid_args", QStringLiteral("error 400/3320: permissions must be {\"api\": {…}}."));
    ApiKey key;
    key.name = name;
    key.account = call.account();
    key.id = room.nextNumber();
    key.key = keyText(room, key.id);
    key.permissions = permissions;
    key.created = room.market.now();
    room.keys.push_back(key); // from here on the call's own key stands elsewhere
    return success(
        {{"id", Json::integer(key.id)}, {"key", Json::string(key.key)}, {"permissions", Json::fromQt(permissions)}});
}

ApiAnswer remove(ApiRoom &room, const ApiCall &call)
{
    const ApiKey *key = own(room, call);
    if (key == nullptr)
        return missing(QStringLiteral("API key"));
    ++room.revision;
    room.keys.erase(room.keys.begin() + (key - room.keys.data()));
    return jsonAnswer(Json::text("API key deleted"));
}

ApiAnswer reset(ApiRoom &room, const ApiCall &call)
{
    const auto key = std::ranges::find(room.keys, call.key->id, &ApiKey::id);
    key->key = keyText(room, room.nextNumber());
    return success({{"id", Json::integer(key->id)}, {"api_key", Json::string(key->key)}});
}

} // namespace

void addKeyRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/auth/apikeys/"), 1s, list});
    table.add({"POST", QStringLiteral("/api/v0/auth/apikeys/"), 2s, create});
    table.add({"GET", QStringLiteral("/api/v0/auth/apikeys/{id}/"), 1s, show});
    table.add({"DELETE", QStringLiteral("/api/v0/auth/apikeys/{id}/"), 2s, remove});
    table.add({"PUT", QStringLiteral("/api/v0/commands/reset_apikey/"), 2s, reset});
}

} // namespace bursar::simulator
