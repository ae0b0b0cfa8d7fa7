#include "vast/calls/api_keys.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/auth/apikeys/";

std::optional<ApiKey> decode(const JsonValue &row)
{
    RowReader reader(row);
    ApiKey key;
    key.id = reader.number("id");
    if (key.id <= 0)
        return std::nullopt;
    key.user = reader.number("user_id");
    key.name = reader.text("name");
    key.type = reader.text("key_type");
    key.team = reader.number("team_id");
    key.teamName = reader.text("team_name");
    key.createdAt = reader.instant("created_at");
    key.permissions = Permissions::fromJson(row["permissions"]);
    return key;
}

Read<ApiKey> decodeOne(const JsonValue &root)
{
    const JsonValue &row = root["apikey"].isObject() ? root["apikey"] : root;
    if (std::optional<ApiKey> key = decode(row))
        return *std::move(key);
    return Unexpected{QStringLiteral("$.id cannot be read")};
}

Read<NewApiKey> decodeNew(const JsonValue &root)
{
    const QString key = root["key"].string().value_or(root["api_key"].string().value_or(QString()));
    if (key.isEmpty())
        return Unexpected{QStringLiteral("$.key is missing")};
    return NewApiKey{root["id"].integer().value_or(0), Secret(key.toUtf8()),
                     root["permissions"].isNothing() ? Permissions() : Permissions::fromJson(root["permissions"])};
}

} // namespace

Call<NewApiKey> createApiKey(const QString &name, const Permissions &permissions, const QByteArray &parameters)
{
    JsonText body;
    body.add("name", name).addRaw("permissions", permissions.toJson());
    if (!parameters.isEmpty())
        body.addRaw("key_params", parameters);
    return call<NewApiKey>(change("POST", endpoints::changeApiKey(), path, body.toJson()), decodeNew);
}

Call<Rows<ApiKey>> listApiKeys()
{
    return listCall(get(endpoints::listApiKeys(), path), "apikeys", decode);
}

Call<ApiKey> showApiKey(qint64 id)
{
    return call<ApiKey>(get(endpoints::listApiKeys(), numbered(path, id)), decodeOne);
}

Call<bool> deleteApiKey(qint64 id)
{
    return command(change("DELETE", endpoints::changeApiKey(), numbered(path, id)));
}

Call<NewApiKey> resetApiKey()
{
    return call<NewApiKey>(change("PUT", endpoints::changeApiKey(), "/api/v0/commands/reset_apikey/",
                                  JsonText().add("client_id", QStringLiteral("me")).toJson()),
                           decodeNew);
}

Call<RawAnswer> listSessions()
{
    return rawCall(get(endpoints::sessions(), "/api/v0/auth/sessions/"));
}

Call<RawAnswer> endSessions(const QByteArray &body)
{
    return rawCall(change("DELETE", endpoints::sessions(), "/api/v0/auth/sessions/", body));
}

} // namespace bursar::vast::calls
