#include "simulator/draw.h"
#include "simulator/query.h"
#include "simulator/route_table.h"

#include <QJsonDocument>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// ---- templates

QJsonObject vendorTemplate(qint64 id, const char *name, const char *image, const char *hash)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("image"), QLatin1String(image)},
            {QStringLiteral("tag"), QStringLiteral("latest")},
            {QStringLiteral("hash_id"), QLatin1String(hash)},
            {QStringLiteral("creator_id"), 1},
            {QStringLiteral("recommended"), true},
            {QStringLiteral("private"), false},
            {QStringLiteral("use_ssh"), true},
            {QStringLiteral("runtype"), QStringLiteral("ssh")},
            {QStringLiteral("env"), QString()},
            {QStringLiteral("onstart"), QString()},
            {QStringLiteral("recommended_disk_space"), 16},
            {QStringLiteral("desc"), QString()}};
}

Shelf visibleTemplates(ApiRoom &room, const ApiCall &call)
{
    Shelf all{{101, vendorTemplate(101, "PyTorch (Vast)", "vastai/pytorch", "a1f0c2d4")},
              {102, vendorTemplate(102, "NVIDIA CUDA", "vastai/base-image", "b7e3d915")}};
    for (const auto &[owner, belongings] : room.belongings) {
        for (const auto &[id, row] : belongings.templates) {
            if (owner == call.account() || !row[QLatin1String("private")].toBool())
                all[id] = row;
        }
    }
    return all;
}

// A template is shown with all its columns, whatever was written.
QJsonObject whole(QJsonObject row)
{
    static const QJsonObject defaults{{QStringLiteral("created_at"), 1'793'491'200},
                                      {QStringLiteral("count_created"), 0},
                                      {QStringLiteral("recommended"), false},
                                      {QStringLiteral("private"), false},
                                      {QStringLiteral("tag"), QStringLiteral("latest")},
                                      {QStringLiteral("env"), QString()},
                                      {QStringLiteral("onstart"), QString()},
                                      {QStringLiteral("runtype"), QStringLiteral("ssh")},
                                      {QStringLiteral("use_ssh"), true},
                                      {QStringLiteral("ssh_direct"), false},
                                      {QStringLiteral("use_jupyter_lab"), false},
                                      {QStringLiteral("jup_direct"), false},
                                      {QStringLiteral("jupyter_dir"), QJsonValue::Null},
                                      {QStringLiteral("args_str"), QString()},
                                      {QStringLiteral("docker_login_repo"), QJsonValue::Null},
                                      {QStringLiteral("extra_filters"), QJsonObject()},
                                      {QStringLiteral("recommended_disk_space"), 8},
                                      {QStringLiteral("desc"), QString()},
                                      {QStringLiteral("readme"), QString()},
                                      {QStringLiteral("href"), QString()},
                                      {QStringLiteral("repo"), QString()}};
    for (auto column = defaults.begin(); column != defaults.end(); ++column) {
        if (!row.contains(column.key()))
            row.insert(column.key(), column.value());
    }
    return row;
}

ApiAnswer templates(ApiRoom &room, const ApiCall &call)
{
    const QJsonObject filters =
        QJsonDocument::fromJson(call.request.queryValue(QLatin1String("select_filters")).toUtf8()).object();
    const auto conditions = conditionsFrom(filters);
    if (!conditions)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3310: Invalid select_filters."));
    Shelf found = visibleTemplates(room, call);
    for (auto &[id, row] : found)
        row = whole(std::move(row));
    std::erase_if(found, [&](const auto &entry) {
        return !holdAll(*conditions,
                        [&](const QByteArray &field) { return Json::fromQt(entry.second[QString::fromUtf8(field)]); });
    });
    return success(
        {{"templates_found", Json::integer(static_cast<qint64>(found.size()))}, {"templates", rowsOf(found)}});
}

// The hash belongs to what stands in the template: an edit changes it.
QString hashOf(const ApiRoom &room, qint64 id)
{
    const Draw draw =
        drawFor(room.market.market().seed(), Topic::Key).with({55, static_cast<quint64>(id), room.revision});
    return QStringLiteral("%1").arg(draw.value(), 16, 16, QLatin1Char('0'));
}

ApiAnswer written(const QJsonObject &row)
{
    return success({{"msg", Json::text("")}, {"template", Json::fromQt(row)}});
}

ApiAnswer createTemplate(ApiRoom &room, const ApiCall &call)
{
    QJsonObject row = call.object();
    if (row.value(QLatin1String("image")).toString().isEmpty())
        return missingInput(QStringLiteral("image"));
    const qint64 id = room.nextNumber();
    row.insert(QStringLiteral("id"), id);
    row.insert(QStringLiteral("hash_id"), hashOf(room, id));
    row.insert(QStringLiteral("creator_id"), room.market.accounts()[call.account()].id);
    row.insert(QStringLiteral("created_at"), static_cast<double>(toMillis(room.market.now())) / 1000);
    row.insert(QStringLiteral("recommended"), false);
    room.of(call.account()).templates[id] = row;
    return written(row);
}

ApiAnswer changeTemplate(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).templates;
    const QString hash = call.object().value(QLatin1String("hash_id")).toString();
    const auto found =
        std::ranges::find_if(own, [&](const auto &entry) { return entry.second[QLatin1String("hash_id")] == hash; });
    if (found == own.end())
        return missing(QStringLiteral("Template"));
    ++room.revision;
    const QJsonObject changes = call.object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        found->second.insert(change.key(), change.value());
    found->second.insert(QStringLiteral("hash_id"), hashOf(room, found->first));
    return written(found->second);
}

ApiAnswer deleteTemplate(ApiRoom &room, const ApiCall &call)
{
    const qint64 id = call.object().value(QLatin1String("template_id")).toVariant().toLongLong();
    if (room.of(call.account()).templates.erase(id) == 0)
        return missing(QStringLiteral("Template"));
    ++room.revision;
    return success();
}

// ---- environment secrets

ApiAnswer secrets(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json::Member> members;
    for (const auto &[name, value] : room.of(call.account()).secrets)
        members.emplace_back(name.toUtf8(), Json::string(value));
    return success({{"secrets", Json::object(std::move(members))}});
}

ApiAnswer writeSecret(ApiRoom &room, const ApiCall &call, bool mustExist)
{
    auto &own = room.of(call.account()).secrets;
    const QString name = call.object().value(QLatin1String("key")).toString();
    if (name.isEmpty())
        return missingInput(QStringLiteral("key"));
    if (own.contains(name) != mustExist)
        return mustExist ? missing(QStringLiteral("Variable"))
                         : refusal(400, "invalid_args", QStringLiteral("error 400/3315: The variable exists."));
    ++room.revision;
    own[name] = call.object().value(QLatin1String("value")).toVariant().toString();
    return success({{"msg", Json::text("")}});
}

ApiAnswer createSecret(ApiRoom &room, const ApiCall &call)
{
    return writeSecret(room, call, false);
}

ApiAnswer changeSecret(ApiRoom &room, const ApiCall &call)
{
    return writeSecret(room, call, true);
}

ApiAnswer deleteSecret(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).secrets.erase(call.object().value(QLatin1String("key")).toString()) == 0)
        return missing(QStringLiteral("Variable"));
    ++room.revision;
    return success();
}

// ---- ssh keys

std::optional<ApiAnswer> refusedInTeam(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).teamName.isEmpty())
        return std::nullopt;
    return refusal(room.market.unknowns().teamKeysStatus, "team_ssh_keys_not_supported",
                   QStringLiteral("SSH keys are not supported for teams."));
}

QJsonObject sshRow(const ApiRoom &room, qint64 id, const QString &text)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("public_key"), text},
            {QStringLiteral("created_at"), static_cast<qint64>(toMillis(room.market.now()) / 1000)}};
}

ApiAnswer listSshKeys(ApiRoom &room, const ApiCall &call)
{
    if (auto refused = refusedInTeam(room, call))
        return *refused;
    const Shelf &own = room.of(call.account()).sshKeys;
    return own.empty() ? missing(QStringLiteral("SSH keys")) : jsonAnswer(rowsOf(own));
}

ApiAnswer createSshKey(ApiRoom &room, const ApiCall &call)
{
    if (auto refused = refusedInTeam(room, call))
        return *refused;
    const QString text = call.object().value(QLatin1String("ssh_key")).toString();
    if (text.isEmpty())
        return missingInput(QStringLiteral("ssh_key"));
    const qint64 id = room.nextNumber();
    room.of(call.account()).sshKeys[id] = sshRow(room, id, text);
    return success({{"key", Json::fromQt(room.of(call.account()).sshKeys[id])}});
}

ApiAnswer changeSshKey(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).sshKeys;
    if (!own.contains(call.id))
        return missing(QStringLiteral("SSH key"));
    ++room.revision;
    own[call.id].insert(QStringLiteral("public_key"), call.object().value(QLatin1String("ssh_key")).toString());
    return success();
}

ApiAnswer deleteSshKey(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).sshKeys.erase(call.id) == 0)
        return missing(QStringLiteral("SSH key"));
    ++room.revision;
    return success();
}

ApiAnswer instanceSshKeys(ApiRoom &room, const ApiCall &call)
{
    if (room.market.contract(call.account(), call.id) == nullptr)
        return noSuchInstance(call.id);
    return success({{"ssh_keys", rowsOf(room.of(call.account()).instanceSshKeys[call.id])}});
}

ApiAnswer attachSshKey(ApiRoom &room, const ApiCall &call)
{
    const QString text = call.object().value(QLatin1String("ssh_key")).toString();
    if (room.market.contract(call.account(), call.id) == nullptr)
        return noSuchInstance(call.id);
    if (text.isEmpty())
        return missingInput(QStringLiteral("ssh_key"));
    const qint64 id = room.nextNumber();
    room.of(call.account()).instanceSshKeys[call.id][id] = sshRow(room, id, text);
    return success();
}

ApiAnswer detachSshKey(ApiRoom &room, const ApiCall &call)
{
    auto &keys = room.of(call.account()).instanceSshKeys[call.id];
    if (keys.erase(call.word.toLongLong()) == 0)
        return missing(QStringLiteral("SSH key"));
    ++room.revision;
    return success();
}

} // namespace

void addTemplateRoutes(RouteTable &table)
{
    for (const char *path : {"/api/v0/template/", "/api/v1/template/"}) {
        table.add({"GET", QLatin1String(path), 3s, templates});
        table.add({"POST", QLatin1String(path), 0s, createTemplate});
        table.add({"PUT", QLatin1String(path), 0s, changeTemplate});
        table.add({"DELETE", QLatin1String(path), 0s, deleteTemplate});
    }
    table.add({"GET", QStringLiteral("/api/v0/secrets/"), 5s, secrets});
    table.add({"POST", QStringLiteral("/api/v0/secrets/"), 3s, createSecret});
    table.add({"PUT", QStringLiteral("/api/v0/secrets/"), 3s, changeSecret});
    table.add({"DELETE", QStringLiteral("/api/v0/secrets/"), 3s, deleteSecret});
    table.add({"GET", QStringLiteral("/api/v0/ssh/"), 1s, listSshKeys});
    table.add({"POST", QStringLiteral("/api/v0/ssh/"), 1s, createSshKey});
    table.add({"PUT", QStringLiteral("/api/v0/ssh/{id}/"), 1s, changeSshKey});
    table.add({"DELETE", QStringLiteral("/api/v0/ssh/{id}/"), 1s, deleteSshKey});
    table.add({"GET", QStringLiteral("/api/v0/instances/{id}/ssh/"), 0s, instanceSshKeys});
    table.add({"POST", QStringLiteral("/api/v0/instances/{id}/ssh/"), 0s, attachSshKey});
    table.add({"DELETE", QStringLiteral("/api/v0/instances/{id}/ssh/{word}/"), 2s, detachSshKey});
}

} // namespace bursar::simulator
