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
    body.addIfTrue("use_jupyter_lab", wish.useJupyterLab)
        .addGiven("jupyter_dir", wish.jupyterDirectory)
        .addIfTrue("python_utf8", wish.pythonUtf8)
        .addIfTrue("lang_utf8", wish.langUtf8)
        .addIfTrue("force", wish.force)
        .addIfTrue("vm", wish.virtualMachine)
        .addGiven("user", wish.user)
        .addGiven("extra", wish.extra);
    if (wish.volume)
        body.addRaw("volume_info", toJson(*wish.volume));
}

JsonText bodyOf(const NewInstance &wish)
{
    JsonText body;
    body.add("client_id", QStringLiteral("me"));
    body.addGiven("image", wish.image);
    body.addFigure("disk", wish.disk);
    body.add("label", wish.label);
    body.add("runtype", runTypeWord(wish.runType));
    // Without `price` it is on-demand, at the full price.
    if (wish.bid)
        body.addFigure("price", *wish.bid);
    addContainer(body, wish);
    body.add("cancel_unavail", wish.cancelUnavailable);
    body.add("target_state", wish.startStopped ? QStringLiteral("stopped") : QStringLiteral("running"));
    return body;
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
        json.addFigure("size", mount.size);
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
        change("PUT", endpoints::createInstance(), numbered("/api/v0/asks/", offer.value()), bodyOf(wish).toJson()),
        decode);
}

Call<RawAnswer> createInstances(const std::vector<OfferId> &offers, const NewInstance &wish)
{
    return rawCall(change("POST", endpoints::createInstance(), "/api/v0/asks/bulk/",
                          bodyOf(wish).addRaw("ids", numberList(offers)).toJson()));
}

Call<CreatedInstance> launchInstance(const OfferQuery &query, const NewInstance &wish)
{
    return call<CreatedInstance>(change("PUT", endpoints::launchInstance(), "/api/v0/launch_instance/",
                                        bodyOf(wish).addRaw("q", toJson(query)).toJson()),
                                 decode);
}

} // namespace bursar::vast::calls
