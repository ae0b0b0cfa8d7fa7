#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "domain/policy_fields.h"
#include "domain/policy_templates.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

namespace {

QJsonObject templateJson(const PolicyTemplate &shown)
{
    return {{QStringLiteral("template"), shown.name},
            {QStringLiteral("fields"), policyToJson(shown.policy)},
            {QStringLiteral("by"), QJsonValue()},
            {QStringLiteral("changed_at"), QJsonValue()}};
}

void addRow(TextTable &table, const PolicyTemplate &shown, const QString &by)
{
    QStringList gpus;
    for (const GpuPattern &gpu : shown.policy.gpuAllow)
        gpus.append(gpu.toString());
    table.addRow({shown.name, gpus.join(QStringLiteral(", ")), QString::number(shown.policy.maxInstances),
                  shown.policy.dailyBudget().toString(), shown.policy.maxPricePerHour.toString(), by});
}

Expected<Document> list(Session &session)
{
    const auto own = session.governor().policyTemplates().all();
    if (!own)
        return own.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral("Template"), QStringLiteral("GPUs"), QStringLiteral(">Instances"),
                     QStringLiteral(">$ a day"), QStringLiteral(">$/h"), QStringLiteral("Saved by")});
    for (const PolicyTemplate &ready : policyTemplates()) {
        rows.append(templateJson(ready));
        addRow(table, ready, QStringLiteral("(ready)"));
    }
    for (const OwnPolicyTemplate &each : *own) {
        const Expected<QString> by = session.reader().memberName(each.by);
        if (!by)
            return by.failure();
        QJsonObject row = templateJson(each.saved);
        row.insert(QStringLiteral("by"), *by);
        row.insert(QStringLiteral("changed_at"), toRfc3339(each.changedAt));
        rows.append(row);
        addRow(table, each.saved, *by);
    }
    return Document{rows, table.toString()};
}

Expected<Document> save(Session &session)
{
    const auto team = session.reader().team(session.argument(1), session.now());
    if (!team)
        return team.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto current = session.governor().policies().inForce(team->team.id);
    if (!current)
        return current.failure();
    const auto saved = session.governor().policyTemplates().save(*by, session.argument(0), current->policy);
    if (!saved)
        return saved.failure();
    return Document{
        templateJson(saved->saved),
        QStringLiteral("%1 is a template now, with the policy of %2.\n").arg(saved->saved.name, team->team.slug)};
}

Expected<Document> remove(Session &session)
{
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const QString name = session.argument(0);
    if (const auto removed = session.governor().policyTemplates().remove(*by, name); !removed)
        return removed.failure();
    return Document{QJsonObject{{QStringLiteral("template"), name}},
                    QStringLiteral("%1 is no template any more; teams keep what they have.\n").arg(name)};
}

} // namespace

std::vector<Command> policyTemplateCommands()
{
    using Needs = Command::Needs;
    const QString name = QStringLiteral("NAME");
    return {
        {QStringLiteral("policy-template list"),
         {},
         QStringLiteral("Lists the ready policies and your own templates."),
         {},
         QStringLiteral("bursarctl policy-template list"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("policy-template save"),
         {name, QStringLiteral("TEAM")},
         QStringLiteral("Saves the team's policy under a name, in the place of the template of that name. policy apply "
                        "gives it to teams."),
         {},
         QStringLiteral("bursarctl policy-template save Interns data-science"),
         Needs::Ledger,
         atOnce(save)},
        {QStringLiteral("policy-template remove"),
         {name},
         QStringLiteral("Removes one of your own templates; teams keep the rules that they have."),
         {},
         QStringLiteral("bursarctl policy-template save Short data-science && bursarctl policy-template remove Short"),
         Needs::Ledger,
         atOnce(remove)},
    };
}

} // namespace bursar::ctl
