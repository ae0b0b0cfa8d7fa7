#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"
#include "governor/accounts/shared_resources.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

QJsonObject resourceJson(const governor::ResourceView &view)
{
    QJsonObject json{{QStringLiteral("id"), view.resource.id},
                     {QStringLiteral("kind"), toString(view.resource.kind)},
                     {QStringLiteral("name"), view.resource.name},
                     {QStringLiteral("account"), view.accountName},
                     {QStringLiteral("team"), textOrNull(view.teamSlug)},
                     {QStringLiteral("rule"), textOrNull(view.byRule)},
                     {QStringLiteral("price_per_hour"),
                      view.resource.pricePerHour ? QJsonValue(view.resource.pricePerHour->toString()) : QJsonValue()},
                     {QStringLiteral("seen_at"), toRfc3339(view.resource.seenAt)}};
    for (auto detail = view.resource.details.begin(); detail != view.resource.details.end(); ++detail)
        json.insert(detail.key(), detail.value());
    return json;
}

/// `image pytorch/pytorch, disk 16`
QString detailsText(const QJsonObject &details)
{
    QStringList parts;
    for (auto detail = details.begin(); detail != details.end(); ++detail) {
        if (detail->isBool() ? detail->toBool() : true)
            parts.append(detail->isBool() ? detail.key()
                                          : QString(detail.key() + QLatin1Char(' ') + detail->toVariant().toString()));
    }
    return parts.join(QLatin1String(", "));
}

Expected<Document> listOf(Session &session, const std::vector<ResourceKind> &kinds)
{
    auto all = session.reader().resources();
    if (!all)
        return all.failure();
    std::erase_if(*all, [&kinds](const governor::ResourceView &view) {
        return std::find(kinds.begin(), kinds.end(), view.resource.kind) == kinds.end();
    });
    TextTable table({QStringLiteral("Number"), QStringLiteral("Kind"), QStringLiteral("Name"),
                     QStringLiteral("Account"), QStringLiteral("Team"), QStringLiteral(">$/h"),
                     QStringLiteral("Details")});
    for (const governor::ResourceView &view : *all)
        table.addRow({view.resource.id, toString(view.resource.kind), view.resource.name, view.accountName,
                      view.teamSlug.isEmpty() ? QStringLiteral("-") : view.teamSlug,
                      view.resource.pricePerHour ? view.resource.pricePerHour->toString() : QStringLiteral("-"),
                      detailsText(view.resource.details)});
    return Document{jsonArray(*all, resourceJson), table.toString()};
}

Expected<Document> templates(Session &session)
{
    return listOf(session, {ResourceKind::Template});
}

Expected<Document> volumes(Session &session)
{
    return listOf(session, {ResourceKind::Volume});
}

Expected<Document> endpoints(Session &session)
{
    return listOf(session, {ResourceKind::Endpoint, ResourceKind::Workergroup});
}

Expected<Document> resources(Session &session)
{
    return listOf(session,
                  {ResourceKind::Template, ResourceKind::Volume, ResourceKind::Endpoint, ResourceKind::Workergroup,
                   ResourceKind::Secret, ResourceKind::SshKey});
}

Expected<Document> assign(Session &session)
{
    const auto kind = resourceKindFromText(session.argument(1));
    if (!kind)
        return Unexpected{badValue(QStringLiteral("KIND"), session.argument(1),
                                   QStringLiteral("template, volume, endpoint, workergroup, secret or ssh_key"))};
    const QString team = session.line().value(QStringLiteral("team"));
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto done =
        session.governor().sharedResources().assign(*by, session.argument(0), *kind, session.argument(2), team);
    if (!done)
        return done.failure();
    return listOf(session, {*kind});
}

Expected<Document> rule(Session &session)
{
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    governor::SharedResources &shared = session.governor().sharedResources();
    const auto done = shared.setRule(*by, session.argument(0), session.line().value(QStringLiteral("team")));
    if (!done)
        return done.failure();
    const auto rules = shared.rules();
    if (!rules)
        return rules.failure();
    TextTable table({QStringLiteral("Names"), QStringLiteral("Team")});
    for (const governor::ResourceRuleView &each : *rules)
        table.addRow({each.pattern, each.teamSlug});
    return Document{
        jsonArray(
            *rules,
            [](const governor::ResourceRuleView &each) {
                return QJsonObject{{QStringLiteral("pattern"), each.pattern}, {QStringLiteral("team"), each.teamSlug}};
            }),
        table.toString()};
}

} // namespace

std::vector<Command> resourceCommands()
{
    using Needs = Command::Needs;
    const Option team{QStringLiteral("team"), QStringLiteral("TEAM"), QStringLiteral("whose; nobody's unless told")};
    return {
        {QStringLiteral("template list"),
         {},
         QStringLiteral("Lists Vast.ai's templates: the accounts' own and those that Vast.ai recommends."),
         {},
         QStringLiteral("bursarctl template list"),
         Needs::Ledger,
         atOnce(templates)},
        {QStringLiteral("volume list"),
         {},
         QStringLiteral("Lists volumes with what they cost and whose they are."),
         {},
         QStringLiteral("bursarctl volume list"),
         Needs::Ledger,
         atOnce(volumes)},
        {QStringLiteral("endpoint list"),
         {},
         QStringLiteral("Lists serverless endpoints and their groups of workers."),
         {},
         QStringLiteral("bursarctl endpoint list"),
         Needs::Ledger,
         atOnce(endpoints)},
        {QStringLiteral("resource list"),
         {},
         QStringLiteral("Lists all that accounts hold beside instances; of secrets and ssh keys the names alone."),
         {},
         QStringLiteral("bursarctl resource list"),
         Needs::Ledger,
         atOnce(resources)},
        {QStringLiteral("resource assign"),
         {QStringLiteral("ACCOUNT"), QStringLiteral("KIND"), QStringLiteral("RESOURCE")},
         QStringLiteral("Says whose a resource is; without --team what was said is taken back."),
         {team},
         QStringLiteral("bursarctl resource assign \"Research EU\" template $(bursarctl template list --json | jq -r "
                        "'.[0].id') --team data-science"),
         Needs::Ledger,
         atOnce(assign)},
        {QStringLiteral("resource rule"),
         {QStringLiteral("PATTERN")},
         QStringLiteral("Gives a team all resources whose names fit, * for anything; without --team the rule goes."),
         {team},
         QStringLiteral("bursarctl resource rule \"science-*\" --team data-science"),
         Needs::Ledger,
         atOnce(rule)},
    };
}

} // namespace bursar::ctl
