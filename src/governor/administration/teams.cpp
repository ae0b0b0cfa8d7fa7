#include "foundation/closest_name.h"
#include "governor/administration/administration.h"
#include "governor/administration/new_teams.h"
#include "governor/administration/team_moves.h"
#include "governor/administration/team_rules.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/requests/second_person.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<void> applyChange(Context &context, ledger::RecordTransaction &transaction, Team &team, const QString &field,
                           const QString &value)
{
    if (field == QLatin1String("name")) {
        team.name = value.simplified();
    } else if (field == QLatin1String("lead")) {
        team.leadEmail = value.trimmed();
    } else if (field == QLatin1String("zone")) {
        team.zone = value.trimmed();
    } else if (field == QLatin1String("account")) {
        const Expected<Account> account = accountNamed(context.database(), value);
        if (!account)
            return account.failure();
        team.account = account->id;
    } else if (field == QLatin1String("cost_center")) {
        const auto costCenter = costCenterFor(context, transaction, value);
        if (!costCenter)
            return costCenter.failure();
        team.costCenter = *costCenter;
    } else {
        static const QStringList fields{QStringLiteral("name"), QStringLiteral("lead"), QStringLiteral("zone"),
                                        QStringLiteral("account"), QStringLiteral("cost_center")};
        return usageError(QStringLiteral("unknown_field"), QStringLiteral("A team has no field %1.").arg(field),
                          didYouMean(field, fields)
                              + QStringLiteral("Fields: %1.").arg(fields.join(QLatin1String(", "))));
    }
    return {};
}

Expected<void> checkNothingIsOpen(ledger::Database &database, const Team &team)
{
    const auto contracts = ledger::ContractStore(database).all();
    if (!contracts)
        return contracts.failure();
    const auto alive = std::count_if(contracts->begin(), contracts->end(),
                                     [&team](const ledger::Contract &contract) { return contract.team == team.id; });
    ledger::RequestStore::Filter filter;
    filter.team = team.id;
    filter.openOnly = true;
    const auto requests = ledger::RequestStore(database).list(filter);
    if (!requests)
        return requests.failure();
    if (alive == 0 && requests->empty())
        return {};
    return usageError(QStringLiteral("team_in_use"),
                      QStringLiteral("The team %1 still has %2 instances and %3 open requests.")
                          .arg(team.name)
                          .arg(alive)
                          .arg(requests->size()),
                      QStringLiteral("Destroy its instances or assign them to another team, and cancel what waits."));
}

/// Everything but the move is saved; the move waits for a second person.
Expected<Team> askForMove(Context &context, std::unique_ptr<ledger::RecordTransaction> transaction, const Team &before,
                          Team after, const QDate &day)
{
    const MemberId by = transaction->author().by;
    const Expected<QString> from = costCenterCodeOf(context, before);
    const Expected<QString> to = costCenterCodeOf(context, after);
    if (!from || !to)
        return from ? to.failure() : from.failure();
    after.costCenter = before.costCenter;
    if (after != before) {
        if (const auto changed = ledger::TeamStore::change(*transaction, after, day); !changed)
            return changed.failure();
    }
    const auto request =
        askSecondPerson(context, std::move(transaction), moveRequest(context, by, after, *from, *to, day));
    if (!request)
        return request.failure();
    return Unexpected{waitsForApproval(
        *request,
        QStringLiteral("In another cost centre the team %1 spends another department's budget, so somebody "
                       "else has to approve the move; everything else is saved.")
            .arg(after.name))};
}

} // namespace

Expected<Team> Administration::addTeam(const MemberId &by, const NewTeam &wish)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Account> account = accountNamed(m_context.database(), wish.account);
    if (!account)
        return account.failure();
    const Expected<MadeTeam> made = makeTeam(m_context, **transaction, wish, *account);
    if (!made)
        return made.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    if (!made->waits)
        return made->team;
    transaction->reset();
    if (const auto woken = m_context.leaveWork(); !woken)
        return woken.failure();
    return Unexpected{waitsForApproval(
        *made->waits,
        QStringLiteral("The team %1 is made with the conservative rules; wider ones are a raise, which "
                       "somebody else has to approve.")
            .arg(made->team.name))};
}

Expected<Team> Administration::changeTeam(const MemberId &by, const QString &slugOrName,
                                          const QList<std::pair<QString, QString>> &changes, const QDate &fromDay)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Team> before = activeTeamNamed(m_context.database(), slugOrName);
    if (!before)
        return before;
    Team team = *before;
    for (const auto &[field, value] : changes) {
        if (const auto applied = applyChange(m_context, **transaction, team, field, value); !applied)
            return applied.failure();
    }
    if (team == *before)
        return team;
    if (const auto checked = checkTeamFields(team); !checked)
        return checked.failure();
    if (const auto checked = checkTeamNamesAreFree(m_context.database(), team); !checked)
        return checked.failure();
    const QDate today = localDate(m_context.now(), QTimeZone::utc());
    const QDate day = fromDay.isValid() ? fromDay : today;
    const auto fourEyes = wantsFourEyes(m_context);
    if (!fourEyes)
        return fourEyes.failure();
    if (*fourEyes && team.costCenter != before->costCenter)
        return askForMove(m_context, *std::move(transaction), *before, team, day);
    if (const auto changed = ledger::TeamStore::change(**transaction, team, day); !changed)
        return changed.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return team;
}

Expected<void> Administration::removeTeam(const MemberId &by, const QString &slugOrName)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Team> team = activeTeamNamed(m_context.database(), slugOrName);
    if (!team)
        return team.failure();
    if (const auto checked = checkNothingIsOpen(m_context.database(), *team); !checked)
        return checked;
    if (const auto archived = ledger::TeamStore::archive(**transaction, team->id); !archived)
        return archived;
    return (*transaction)->commit();
}

} // namespace bursar::governor
