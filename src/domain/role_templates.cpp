#include "domain/role_templates.h"

#include <algorithm>

namespace bursar {

namespace {

QString line(const QString &category, const QString &why)
{
    return QStringLiteral("%1: %2").arg(category, why);
}

} // namespace

const std::vector<RoleTemplate> &roleTemplates()
{
    const QString instanceRead = QStringLiteral("instance_read");
    const QString instanceWrite = QStringLiteral("instance_write");
    const QString userRead = QStringLiteral("user_read");
    const QString userWrite = QStringLiteral("user_write");
    const QString billingRead = QStringLiteral("billing_read");
    const QString misc = QStringLiteral("misc");
    const QString teamRead = QStringLiteral("team_read");
    const QString teamWrite = QStringLiteral("team_write");
    static const std::vector<RoleTemplate> templates{
        {QStringLiteral("lead"), QStringLiteral("sees and commands instances, sees the balance; rents by Bursar"),
         KeyPermissions({instanceRead, instanceWrite, userRead})},
        {QStringLiteral("finance"), QStringLiteral("sees balance, charges and invoices"),
         KeyPermissions({userRead, billingRead})},
        {QStringLiteral("auditor"), QStringLiteral("sees everything and changes nothing but what misc lets it"),
         KeyPermissions({instanceRead, userRead, billingRead, teamRead, misc})},
        {QStringLiteral("executor"), QStringLiteral("what Bursar needs, members and keys included"),
         KeyPermissions({instanceRead, instanceWrite, userRead, userWrite, billingRead, misc, teamRead, teamWrite})},
        {QStringLiteral("observer"), QStringLiteral("sees offers, instances, balance and charges"),
         KeyPermissions({instanceRead, userRead, billingRead, misc})},
    };
    return templates;
}

std::optional<RoleTemplate> roleTemplateNamed(QStringView name)
{
    const std::vector<RoleTemplate> &all = roleTemplates();
    const auto found = std::ranges::find_if(all, [name](const RoleTemplate &each) { return each.name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

KeyPlan keyPlanFor(const Policy &policy)
{
    KeyPlan plan;
    const auto add = [&plan](const QString &category, const QString &why) {
        plan.permissions.allow(category);
        plan.needs.append(line(category, why));
    };
    add(QStringLiteral("instance_read"), QStringLiteral("instances are watched, logs are read"));
    add(QStringLiteral("user_read"), QStringLiteral("the balance is watched"));
    add(QStringLiteral("billing_read"), QStringLiteral("charges are reconciled"));
    if (policy.maxInstances > 0) {
        add(QStringLiteral("instance_write"),
            QStringLiteral("the policy allows %1 instances to be rented and stopped").arg(policy.maxInstances));
        add(QStringLiteral("misc"), QStringLiteral("offers are searched"));
    }
    plan.open = openEndsOf(plan.permissions);
    return plan;
}

QStringList openEndsOf(const KeyPermissions &permissions)
{
    QStringList open;
    if (const QStringList unclear = permissions.unclear(); !unclear.isEmpty())
        open.append(QStringLiteral("Vast.ai says something of it that this version of Bursar does not understand (%1): "
                                   "it may allow more than is shown.")
                        .arg(unclear.join(QLatin1String(", "))));
    if (permissions.isWhole(QStringLiteral("misc")))
        open.append(QStringLiteral("misc also rents by launch_instance and runs serverless endpoints: whoever holds "
                                   "the key can go past the policy there. Vast.ai has no narrower permission for "
                                   "searching; Bursar shows such rentals as strangers."));
    if (permissions.isWhole(QStringLiteral("instance_write")))
        open.append(QStringLiteral("instance_write rents any GPU at any price: Vast.ai's keys have no spending limit "
                                   "and no list of GPUs. Keep the key where only the executor reads it."));
    if (permissions.isWhole(QStringLiteral("user_write")))
        open.append(QStringLiteral("user_write makes further keys, which nobody here would hold."));
    if (permissions.isWhole(QStringLiteral("billing_write")))
        open.append(QStringLiteral("billing_write sends credit away, and that cannot be undone."));
    return open;
}

} // namespace bursar
