#include "vast/calls/templates.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/redact.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/template/";

std::optional<Template> decode(const JsonValue &row)
{
    RowReader reader(row);
    Template found;
    found.id = reader.number("id");
    found.hash = reader.text("hash_id");
    if (found.id <= 0 && found.hash.isEmpty())
        return std::nullopt;
    found.name = reader.text("name");
    found.image = reader.text("image");
    found.tag = reader.text("tag");
    found.description = reader.text("desc");
    found.runType = reader.text("runtype");
    found.onStart = redacted(reader.text("onstart"));
    found.link = reader.text("href");
    found.creator = reader.number("creator_id");
    found.createdAt = reader.instant("created_at");
    found.recommendedDisk = reader.read<Gigabytes>("recommended_disk_space");
    found.timesCreated = reader.count("count_created");
    found.recommended = reader.flag("recommended");
    found.isPrivate = reader.flag("private");
    found.useSsh = reader.flag("use_ssh");
    found.useJupyterLab = reader.flag("use_jupyter_lab");
    return found;
}

JsonText bodyOf(const TemplateDraft &draft)
{
    JsonText body;
    body.add("name", draft.name)
        .add("image", draft.image)
        .addGiven("tag", draft.tag)
        .addGiven("desc", draft.description)
        .addGiven("onstart", draft.onStart)
        .addGiven("runtype", draft.runType)
        .addGiven("env", draft.environment);
    if (draft.recommendedDisk)
        body.addFigure("recommended_disk_space", *draft.recommendedDisk);
    body.add("private", draft.isPrivate);
    return body;
}

Read<TemplateName> decodeName(const JsonValue &root)
{
    const JsonValue &row = root["template"].isObject() ? root["template"] : root;
    RowReader reader(row);
    TemplateName name{reader.number("id"), reader.text("hash_id")};
    if (name.id <= 0 && name.hash.isEmpty())
        return Unexpected{QStringLiteral("$.template.hash_id is missing")};
    return name;
}

} // namespace

Call<Rows<Template>> searchTemplates(const QByteArray &filters)
{
    auto request = get(endpoints::searchTemplates(), path, {{"select_cols", R"(["*"])"}});
    request.query.emplace_back("select_filters", filters.isEmpty() ? QByteArray("{}") : filters);
    request.maxAnswerBytes = qint64{16} * 1024 * 1024;
    return listCall(std::move(request), "templates", decode);
}

Call<TemplateName> createTemplate(const TemplateDraft &draft)
{
    return call<TemplateName>(change("POST", endpoints::changeTemplate(), path, bodyOf(draft).toJson()), decodeName);
}

Call<TemplateName> changeTemplate(const QString &hash, const TemplateDraft &draft)
{
    return call<TemplateName>(
        change("PUT", endpoints::changeTemplate(), path, bodyOf(draft).add("hash_id", hash).toJson()), decodeName);
}

Call<bool> deleteTemplate(qint64 id)
{
    return command(change("DELETE", endpoints::changeTemplate(), path, JsonText().add("template_id", id).toJson()));
}

} // namespace bursar::vast::calls
