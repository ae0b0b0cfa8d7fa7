#include "vast/calls/secrets.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/secrets/";

Read<std::map<QString, Secret>> decode(const JsonValue &root)
{
    const JsonValue &secrets = root["secrets"];
    if (!secrets.isObject())
        return Unexpected{QStringLiteral("$.secrets is no object")};
    std::map<QString, Secret> result;
    for (const JsonValue &member : secrets.children()) {
        const QString name = textFromUtf8(member.key());
        // Numbers have been stored without quotes.
        const QString value = member.string().value_or(member.decimal().value_or(QString()));
        result[name] = Secret(value.toUtf8());
    }
    return result;
}

CallRequest write(const QByteArray &method, const QString &name, const Secret &value)
{
    return change(method, endpoints::changeSecret(), path,
                  JsonText().add("key", name).add("value", QString::fromUtf8(value.reveal())).toJson());
}

} // namespace

Call<std::map<QString, Secret>> listSecrets()
{
    return call<std::map<QString, Secret>>(get(endpoints::listSecrets(), path), decode);
}

Call<bool> createSecret(const QString &name, const Secret &value)
{
    return command(write("POST", name, value));
}

Call<bool> changeSecret(const QString &name, const Secret &value)
{
    return command(write("PUT", name, value));
}

Call<bool> deleteSecret(const QString &name)
{
    return command(change("DELETE", endpoints::changeSecret(), path, JsonText().add("key", name).toJson()));
}

} // namespace bursar::vast::calls
