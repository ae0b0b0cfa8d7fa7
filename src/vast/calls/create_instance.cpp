#include "vast/calls/create_instance.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

QString runTypeWord(RunType type)
{
    switch (type) {
    case RunType::Ssh:
        return QStringLiteral("ssh");
    case RunType::SshDirect:
        return QStringLiteral("ssh_direc ssh_proxy");
    case RunType::JupyterDirect:
        return QStringLiteral("jupyter_direc ssh_direc ssh_proxy");
    case RunType::JupyterProxy:
        return QStringLiteral("jupyter_proxy");
    case RunType::Arguments:
        return QStringLiteral("args");
    }
    return {};
}

void addContainer(JsonText &body, const NewInstance &wish)
{
    body.addGiven("onstart", wish.onStart);
    if (!wish.environment.empty())
        body.addRaw("env", toJson(wish.environment));
    if (!wish.arguments.isEmpty())
        body.addRaw("args", jsonList(wish.arguments));
    if (!wish.imageLogin.isEmpty())
        body.add("image_login", QString::fromUtf8(wish.imageLogin.reveal()));
    body.addGiven("template_hash_id", wish.templateHash);
    if (wish.templateId > 0)
        body.add("template_id", wish.templateId);
    body.addIfTrue("use_jupyter_lab", wish.useJupyterLab);
    body.addGiven("jupyter_dir", wish.jupyterDirectory);
    body.addIfTrue("python_utf8", wish.pythonUtf8);
    body.addIfTrue("lang_utf8", wish.langUtf8);
    body.addIfTrue("force", wish.force);
    body.addIfTrue("vm", wish.virtualMachine);
    body.addGiven("user", wish.user);
    body.addGiven("extra", wish.extra);
    if (wish.volume)
        body.addRaw("volume_info", toJson(*wish.volume));
}

QByteArray bodyOf(const NewInstance &wish)
{
    JsonText body;
    body.add("client_id", QStringLiteral("me"));
    body.addGiven("image", wish.image);
    body.addRaw("disk", wish.disk.toString().toLatin1());
    body.add("label", wish.label);
    body.add("runtype", runTypeWord(wish.runType));
    // Without `price` it is on-demand, at the full price.
    if (wish.bid)
        body.addRaw("price", wish.bid->toString().toLatin1());
    addContainer(body, wish);
    body.add("cancel_unavail", wish.cancelUnavailable);
    body.add("target_state", wish.startStopped ? QStringLiteral("stopped") : QStringLiteral("running"));
    return body.toJson();
}

Read<CreatedInstance> decode(const JsonValue &root)
{
    const qint64 contract = root["new_contract"].integer().value_or(0);
    if (contract <= 0)
        return Unexpected{QStringLiteral("$.new_contract is missing")};
    return CreatedInstance{InstanceId(contract)};
}

} // namespace

QByteArray toJson(const VolumeMount &mount)
{
    JsonText json;
    json.add("create_new", mount.createNew);
    json.add("volume_id", mount.volume);
    if (mount.size > Gigabytes())
        json.addRaw("size", mount.size.toString().toLatin1());
    json.addGiven("mount_path", mount.mountPath);
    json.addGiven("name", mount.name);
    return json.toJson();
}

QByteArray toJson(const std::vector<EnvironmentEntry> &environment)
{
    JsonText json;
    for (const EnvironmentEntry &entry : environment)
        json.addRaw(entry.name, jsonQuoted(entry.value));
    return json.toJson();
}

Call<CreatedInstance> createInstance(OfferId offer, const NewInstance &wish)
{
    // A refusal that rented all the same has its contract in the error (readAnswer).
    return call<CreatedInstance>(
        change("PUT", endpoints::createInstance(), numbered("/api/v0/asks/", offer.value()), bodyOf(wish)), decode);
}

} // namespace bursar::vast::calls
