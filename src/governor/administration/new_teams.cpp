#include "governor/administration/new_teams.h"

#include "domain/change_direction.h"
#include "domain/label.h"
#include "domain/owner_orders.h"
#include "domain/periods.h"
#include "domain/policy_fields.h"
#include "governor/administration/team_rules.h"
#include "governor/budgets/budget_tree.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/requests/second_person.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

namespace bursar::governor {

namespace {

Unexpected<Error> badField(const QString &field, const QString &code, const QString &message, const QString &remedy)
{
    return Unexpected{Error{Error::Kind::Usage, code, message, remedy, {{QStringLiteral("field"), field}}}};
}

} // namespace

Expected<void> checkTeamFields(const Team &team)
{
    if (team.name.isEmpty() || team.name.size() > 80) {
        return badField(QStringLiteral("name"), QStringLiteral("bad_name"),
                        QStringLiteral("A team needs a name of 1 to 80 characters."),
                        QStringLiteral("Give it a name such as ML Research."));
    }
    if (!isSlug(team.slug)) {
        return badField(QStringLiteral("slug"), QStringLiteral("bad_slug"),
                        QStringLiteral("\"%1\" cannot be the short name of a team.").arg(team.slug),
                        QStringLiteral("Give a short name of 1 to 40 small letters, digits and hyphens with --slug."));
    }
    if (!zoneNamed(team.zone)) {
        return badField(QStringLiteral("zone"), QStringLiteral("unknown_zone"),
                        QStringLiteral("There is no time zone %1.").arg(team.zone),
                        QStringLiteral("Use an IANA name such as UTC, Europe/Berlin or Asia/Shanghai."));
    }
    const qsizetype at = team.leadEmail.indexOf(QLatin1Char('@'));
    if (!team.leadEmail.isEmpty()
        && (at <= 0 || at == team.leadEmail.size() - 1 || team.leadEmail.contains(QLatin1Char(' ')))) {
        return badField(QStringLiteral("lead"), QStringLiteral("bad_email"),
                        QStringLiteral("\"%1\" is no e-mail address.").arg(team.leadEmail),
                        QStringLiteral("Give an address such as lead@example.org, or leave it empty."));
    }
    return {};
}

Expected<void> checkTeamNamesAreFree(ledger::Database &database, const Team &team)
{
    const auto all = ledger::TeamStore(database).all(true);
    if (!all)
        return all.failure();
    for (const Team &other : *all) {
        if (other.id == team.id)
            continue;
        // A slug may not be another team's name either: both find a team.
        const bool sameSlug = other.slug == team.slug || other.name.compare(team.slug, Qt::CaseInsensitive) == 0;
        const bool sameName = other.name.compare(team.name, Qt::CaseInsensitive) == 0
            || other.slug.compare(team.name, Qt::CaseInsensitive) == 0;
        if (sameSlug || sameName) {
            return usageError(
                QStringLiteral("team_exists"),
                QStringLiteral("There is a team %1 (%2) already%3.")
                    .arg(other.name, other.slug, other.archived ? QStringLiteral(", archived") : QString()),
                sameSlug ? QStringLiteral("Choose another short name.") : QStringLiteral("Choose another name."));
        }
    }
    return {};
}

Expected<CostCenterId> costCenterFor(Context &context, ledger::RecordTransaction &transaction, const QString &code)
{
    const QString trimmed = code.simplified();
    if (trimmed.isEmpty())
        return CostCenterId{};
    if (trimmed.size() > 40) {
        return badField(QStringLiteral("cost_center"), QStringLiteral("bad_cost_center"),
                        QStringLiteral("A cost centre's code has at most 40 characters."),
                        QStringLiteral("Give a code such as 4100."));
    }
    const auto known = ledger::TeamStore(context.database()).costCenterByCode(trimmed);
    if (!known)
        return known.failure();
    if (*known)
        return (*known)->id;
    const CostCenter added{context.newId<CostCenterId>(), {}, trimmed, trimmed};
    if (const auto done = ledger::TeamStore::addCostCenter(transaction, added); !done)
        return done.failure();
    return added.id;
}

Expected<MadeTeam> makeTeam(Context &context, ledger::RecordTransaction &transaction,
                            const Administration::NewTeam &wish, const Account &account)
{
    Team team;
    team.id = context.newId<TeamId>();
    team.name = wish.name.simplified();
    team.slug = wish.slug.isEmpty() ? slugFromName(team.name) : wish.slug;
    team.account = account.id;
    team.leadEmail = wish.leadEmail.trimmed();
    team.zone = wish.zone;
    if (const auto checked = checkTeamFields(team); !checked)
        return checked.failure();
    if (const auto checked = validatePolicy(wish.policy); !checked)
        return checked.failure();
    if (const auto checked = checkTeamNamesAreFree(context.database(), team); !checked)
        return checked.failure();
    const auto costCenter = costCenterFor(context, transaction, wish.costCenter);
    if (!costCenter)
        return costCenter.failure();
    team.costCenter = *costCenter;
    if (const auto added = ledger::TeamStore::add(transaction, team); !added)
        return added.failure();
    const auto fourEyes = wantsFourEyes(context);
    if (!fourEyes)
        return fourEyes.failure();
    const Policy narrowest = Policy::conservative();
    const bool waits = *fourEyes && !raisedFields(narrowest, wish.policy).isEmpty();
    const QString reason = wish.reason.simplified();
    const PolicyVersion first{team.id,
                              0,
                              waits ? narrowest : wish.policy,
                              transaction.author().at,
                              transaction.author().by,
                              reason.isEmpty() ? QStringLiteral("First policy of the team") : reason,
                              transaction.author().at};
    const auto saved = ledger::PolicyStore::save(transaction, first);
    if (!saved)
        return saved.failure();
    if (!waits)
        return MadeTeam{team};
    Request request = newRequest(context, RequestKind::Change, transaction.author().by);
    request.team = team.id;
    request.reason = first.reason;
    request.order = toJson(ChangeOrder{ownerOf(team), saved->number, differences(narrowest, wish.policy)});
    const auto asked = addWaiting(transaction, std::move(request));
    return asked ? Expected<MadeTeam>(MadeTeam{team, *asked}) : asked.failure();
}

Expected<QString> costCenterCodeOf(Context &context, const Team &team)
{
    const auto all = ledger::TeamStore(context.database()).costCenters();
    if (!all)
        return all.failure();
    const auto own =
        std::find_if(all->begin(), all->end(), [&team](const CostCenter &each) { return each.id == team.costCenter; });
    return own == all->end() ? QString() : own->code;
}

} // namespace bursar::governor
