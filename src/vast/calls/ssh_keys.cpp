#include "vast/calls/ssh_keys.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/ssh/";

QByteArray pathOf(InstanceId instance)
{
    return numbered("/api/v0/instances/", instance.value()) + "ssh/";
}

QByteArray bodyOf(const QString &publicKey)
{
    return JsonText().add("ssh_key", publicKey).toJson();
}

std::optional<SshKey> decode(const JsonValue &row)
{
    RowReader reader(row);
    SshKey key;
    key.id = reader.number("id");
    key.publicKey = reader.text("public_key");
    if (key.publicKey.isEmpty())
        key.publicKey = reader.text("ssh_key");
    key.createdAt = reader.instant("created_at");
    return key.id > 0 || !key.publicKey.isEmpty() ? std::optional(key) : std::nullopt;
}

Call<Rows<SshKey>> noneIsEmpty(CallRequest request)
{
    auto list = listCall(std::move(request), "ssh_keys", decode);
    list.decode = [strict = list.decode](const HttpAnswer &answer) -> Result<Rows<SshKey>> {
        Result<Rows<SshKey>> result = strict(answer);
        if (!result && result.error().kind == ApiError::Kind::NotFound)
            return Rows<SshKey>();
        return result;
    };
    return list;
}

} // namespace

Call<Rows<SshKey>> listSshKeys()
{
    return noneIsEmpty(get(endpoints::listSshKeys(), path));
}

Call<bool> createSshKey(const QString &publicKey)
{
    return command(change("POST", endpoints::changeSshKey(), path, bodyOf(publicKey)));
}

Call<bool> changeSshKey(qint64 id, const QString &publicKey)
{
    return command(change("PUT", endpoints::changeSshKey(), numbered(path, id), bodyOf(publicKey)));
}

Call<bool> deleteSshKey(qint64 id)
{
    return command(change("DELETE", endpoints::changeSshKey(), numbered(path, id)));
}

Call<Rows<SshKey>> listInstanceSshKeys(InstanceId instance)
{
    return noneIsEmpty(get(endpoints::listSshKeys(), pathOf(instance)));
}

Call<bool> attachSshKey(InstanceId instance, const QString &publicKey)
{
    return command(change("POST", endpoints::attachSshKey(), pathOf(instance), bodyOf(publicKey)));
}

Call<bool> detachSshKey(InstanceId instance, qint64 id)
{
    return command(change("DELETE", endpoints::detachSshKey(), numbered(pathOf(instance), id)));
}

} // namespace bursar::vast::calls
