#include "desktop/access/access_words.h"

#include <QHash>

namespace bursar::desktop {

QString permissionWords(const QString &category)
{
    const QHash<QString, QString> words{
        {QStringLiteral("instance_read"), AccessWords::tr("see instances, logs and volumes")},
        {QStringLiteral("instance_write"), AccessWords::tr("rent, stop and destroy instances")},
        {QStringLiteral("user_read"), AccessWords::tr("see balance, keys and templates")},
        {QStringLiteral("user_write"), AccessWords::tr("make and delete keys and templates")},
        {QStringLiteral("billing_read"), AccessWords::tr("see charges and invoices")},
        {QStringLiteral("billing_write"), AccessWords::tr("send credit away")},
        {QStringLiteral("machine_read"), AccessWords::tr("see machines that are let")},
        {QStringLiteral("machine_write"), AccessWords::tr("let machines")},
        {QStringLiteral("misc"), AccessWords::tr("search offers, read the log, also rent")},
        {QStringLiteral("team_read"), AccessWords::tr("see members and roles")},
        {QStringLiteral("team_write"), AccessWords::tr("change members and roles")}};
    return words.value(category, category);
}

QString permissionWords(const KeyPermissions &permissions)
{
    QStringList words;
    for (const QString &category : KeyPermissions::knownCategories()) // in the order that people know
        if (permissions.grants(category))
            words.append(permissions.isWhole(category)
                             ? permissionWords(category)
                             : AccessWords::tr("%1 (in part)", "permission").arg(permissionWords(category)));
    for (const QString &category : permissions.categoryNames())
        if (!KeyPermissions::knownCategories().contains(category))
            words.append(category);
    if (!permissions.unclear().isEmpty())
        words.append(AccessWords::tr("more that Bursar does not understand", "permission"));
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(" · "));
}

QStringList openEndWords(const KeyPermissions &permissions)
{
    QStringList open;
    if (const QStringList unclear = permissions.unclear(); !unclear.isEmpty())
        open.append(AccessWords::tr("Vast.ai says something of it that this version of Bursar does not understand "
                                    "(%1): it may allow more than is shown.")
                        .arg(unclear.join(QLatin1String(", "))));
    if (permissions.isWhole(QStringLiteral("misc")))
        open.append(AccessWords::tr("Whoever searches offers with it can also rent past the policy: Vast.ai has no "
                                    "narrower permission. Bursar shows such rentals as strangers."));
    if (permissions.isWhole(QStringLiteral("instance_write")))
        open.append(AccessWords::tr("It rents any GPU at any price: Vast.ai's keys have no spending limit. Keep it "
                                    "where only the executor reads it."));
    if (permissions.isWhole(QStringLiteral("user_write")))
        open.append(AccessWords::tr("It makes further keys, which nobody here would hold."));
    if (permissions.isWhole(QStringLiteral("billing_write")))
        open.append(AccessWords::tr("It sends credit away, and that cannot be undone."));
    return open;
}

QString trialWords(const QString &call)
{
    const QHash<QString, QString> words{
        {QStringLiteral("list instances"), AccessWords::tr("list instances")},
        {QStringLiteral("stop instance 0, which nobody has"), AccessWords::tr("stop instance 0, which nobody has")},
        {QStringLiteral("read the account"), AccessWords::tr("read the account")},
        {QStringLiteral("list keys"), AccessWords::tr("list keys")},
        {QStringLiteral("delete key 0, which nobody has"), AccessWords::tr("delete key 0, which nobody has")},
        {QStringLiteral("read charges"), AccessWords::tr("read charges")},
        {QStringLiteral("send $0 to nobody"), AccessWords::tr("send $0 to nobody")},
        {QStringLiteral("read Vast.ai's log"), AccessWords::tr("read Vast.ai's log")},
        {QStringLiteral("rent by launch_instance"), AccessWords::tr("rent by launch_instance")},
        {QStringLiteral("list members"), AccessWords::tr("list members")},
        {QStringLiteral("remove member 0, whom nobody has"), AccessWords::tr("remove member 0, whom nobody has")}};
    return words.value(call, call);
}

QString findingWords(ProbeFinding finding)
{
    switch (finding) {
    case ProbeFinding::Allowed:
        return AccessWords::tr("Allowed");
    case ProbeFinding::Refused:
        return AccessWords::tr("Refused");
    case ProbeFinding::Unclear:
        return AccessWords::tr("Not clear");
    case ProbeFinding::NotTried:
        break;
    }
    return AccessWords::tr("Not tried");
}

QString appRoleWords(AppRole role)
{
    switch (role) {
    case AppRole::Viewer:
        return AccessWords::tr("Viewer");
    case AppRole::Lead:
        return AccessWords::tr("Lead");
    case AppRole::Manager:
        return AccessWords::tr("Manager");
    case AppRole::Finance:
        return AccessWords::tr("Finance");
    case AppRole::Auditor:
        return AccessWords::tr("Auditor");
    case AppRole::Administrator:
        break;
    }
    return AccessWords::tr("Administrator");
}

QString meaningWords(AppRole role)
{
    switch (role) {
    case AppRole::Viewer:
        return AccessWords::tr("Sees the team.");
    case AppRole::Lead:
        return AccessWords::tr("Sees the team, rents for it and asks for budget.");
    case AppRole::Manager:
        return AccessWords::tr("Changes teams, policies and budgets, answers requests, rents.");
    case AppRole::Finance:
        return AccessWords::tr("Makes invoices, closes months, verifies the audit trail, signs reviews.");
    case AppRole::Auditor:
        return AccessWords::tr("Sees everything, verifies the audit trail, signs reviews.");
    case AppRole::Administrator:
        break;
    }
    return AccessWords::tr("Changes the organisation, accounts, keys and members.");
}

QString roleNeededWords(Right right)
{
    QStringList names;
    for (const AppRole role : appRoles())
        if (reachOf(role, right) != Reach::None)
            names.append(appRoleWords(role));
    return AccessWords::tr("Your role does not allow it. It takes: %1.").arg(names.join(QLatin1String(", ")));
}

} // namespace bursar::desktop
