#include "governor/lookups.h"

#include "foundation/closest_name.h"
#include "governor/errors.h"
#include "ledger/account_store.h"
#include "ledger/request_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

Expected<Team> teamNamed(ledger::Database &database, const QString &slugOrName)
{
    const ledger::TeamStore store(database);
    const auto team = store.byName(slugOrName.trimmed());
    if (!team)
        return team.failure();
    if (*team)
        return **team;
    const auto all = store.all();
    if (!all)
        return all.failure();
    QStringList slugs;
    QStringList names;
    for (const Team &other : *all) {
        slugs.append(other.slug);
        names.append(other.name);
    }
    return usageError(QStringLiteral("unknown_team"), QStringLiteral("There is no team %1.").arg(slugOrName),
                      slugs.isEmpty() ? QStringLiteral("There are no teams yet: add one first.")
                                      : QString(didYouMean(slugOrName, slugs + names)
                                                + QStringLiteral("Teams: %1.").arg(slugs.join(QLatin1String(", ")))));
}

Expected<Team> activeTeamNamed(ledger::Database &database, const QString &slugOrName)
{
    const Expected<Team> team = teamNamed(database, slugOrName);
    if (team && team->archived) {
        return usageError(QStringLiteral("team_archived"), QStringLiteral("The team %1 is archived.").arg(team->name),
                          QStringLiteral("Its history stays readable; choose a team that is in use."));
    }
    return team;
}

Expected<Team> teamWithId(ledger::Database &database, const TeamId &id)
{
    const auto team = ledger::TeamStore(database).byId(id);
    if (!team)
        return team.failure();
    if (!*team) {
        return usageError(QStringLiteral("unknown_team"),
                          QStringLiteral("The ledger knows no team with the id %1.").arg(id.toString()),
                          QStringLiteral("Choose one of the teams in the list."));
    }
    return **team;
}

Expected<Request> requestWithId(ledger::Database &database, const RequestId &id)
{
    const auto request = ledger::RequestStore(database).byId(id);
    if (!request)
        return request.failure();
    if (!*request) {
        return usageError(QStringLiteral("unknown_request"),
                          QStringLiteral("There is no request %1 in this ledger.").arg(id.toString()),
                          QStringLiteral("Look at the list of requests."));
    }
    return **request;
}

Expected<Account> accountNamed(ledger::Database &database, const QString &name)
{
    const auto all = ledger::AccountStore(database).all();
    if (!all)
        return all.failure();
    QStringList names;
    for (const Account &account : *all) {
        if (account.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return account;
        names.append(account.name);
    }
    return usageError(
        QStringLiteral("unknown_account"), QStringLiteral("There is no account %1.").arg(name),
        names.isEmpty()
            ? QStringLiteral("There are no accounts yet: add one first.")
            : QString(didYouMean(name, names) + QStringLiteral("Accounts: %1.").arg(names.join(QLatin1String(", ")))));
}

} // namespace bursar::governor
