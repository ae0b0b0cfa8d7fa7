#include "governor/administration/administration.h"
#include "governor/administration/new_accounts.h"
#include "governor/administration/new_teams.h"
#include "governor/administration/team_document.h"
#include "governor/context.h"
#include "ledger/account_store.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::governor {

namespace {

QString addressFor(const TeamEntry &entry, const QString &url)
{
    if (!url.isEmpty())
        return url;
    return entry.accountUrl.isEmpty() ? defaultAccountUrl : entry.accountUrl;
}

/// The error of one team of the file, with the team and where it stands.
Error inEntry(const TeamEntry &entry, Error error)
{
    error.message = QStringLiteral("Team %1: %2").arg(entry.team.name, error.message);
    QJsonArray path = entry.path;
    if (error.details.contains(QStringLiteral("field")))
        path.append(error.details.value(QStringLiteral("field")));
    error.details.insert(QStringLiteral("team"), entry.team.name);
    error.details.insert(QStringLiteral("path"), path);
    return error;
}

/// The account with that name (our full shape) or else with that key; added when there is none.
Expected<Account> accountFor(Context &context, ledger::RecordTransaction &transaction, const TeamEntry &entry,
                             const QString &url, QStringList &added)
{
    const auto all = ledger::AccountStore(context.database()).all();
    if (!all)
        return all.failure();
    const auto sameKey = std::find_if(all->begin(), all->end(), [&entry](const Account &account) {
        return account.key == entry.key && (entry.team.account.isEmpty() || account.name == entry.team.account);
    });
    if (sameKey != all->end())
        return *sameKey;
    const QString name = entry.team.account.isEmpty() ? entry.key.name : entry.team.account;
    auto account = makeAccount(context, transaction, name, addressFor(entry, url), entry.key);
    if (account)
        added.append(account->name);
    return account;
}

} // namespace

Expected<Administration::ImportResult> Administration::importTeams(const MemberId &by, const QJsonObject &document,
                                                                   const QString &url)
{
    const auto entries = readTeamDocument(document);
    if (!entries)
        return entries.failure();
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    ImportResult result;
    for (const TeamEntry &entry : *entries) {
        const auto account = accountFor(m_context, **transaction, entry, url, result.accounts);
        if (!account)
            return Unexpected{inEntry(entry, account.error())};
        NewTeam wish = entry.team;
        wish.reason = QStringLiteral("Imported from a file");
        const auto team = makeTeam(m_context, **transaction, wish, *account);
        if (!team)
            return Unexpected{inEntry(entry, team.error())};
        result.teams.append(team->team.slug);
        if (team->waits)
            result.waiting.append(team->waits->id.toString());
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return result;
}

Expected<QJsonObject> Administration::exportTeams() const
{
    ledger::Database &database = m_context.database();
    const ledger::TeamStore teams(database);
    const auto all = teams.all();
    if (!all)
        return all.failure();
    const auto costCenters = teams.costCenters();
    if (!costCenters)
        return costCenters.failure();
    QJsonArray array;
    for (const Team &team : *all) {
        const auto account = ledger::AccountStore(database).byId(team.account);
        if (!account)
            return account.failure();
        const auto version = ledger::PolicyStore(database).inForce(team.id, m_context.now());
        if (!version)
            return version.failure();
        const auto costCenter = std::find_if(costCenters->begin(), costCenters->end(),
                                             [&team](const CostCenter &one) { return one.id == team.costCenter; });
        array.append(teamToJson(team, account->value_or(Account{}),
                                costCenter == costCenters->end() ? QString() : costCenter->code,
                                *version ? (*version)->policy : Policy::conservative()));
    }
    return QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("teams"), array}};
}

} // namespace bursar::governor
