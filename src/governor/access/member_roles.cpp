#include "governor/access/member_roles.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/member_store.h"
#include "ledger/role_store.h"

namespace bursar::governor {

namespace {

Expected<TeamId> teamIdNamed(Context &context, const QString &name)
{
    if (name.isEmpty())
        return TeamId{};
    const Expected<Team> team = teamNamed(context.database(), name);
    return team ? Expected<TeamId>(team->id) : team.failure();
}

} // namespace

MemberRoles::MemberRoles(Context &context)
    : m_context(context)
{
}

Expected<RoleBook> MemberRoles::book() const
{
    return ledger::RoleStore(m_context.database()).book();
}

Expected<RoleGrant> MemberRoles::give(const MemberId &by, const QString &typed, AppRole role, const QString &teamName)
{
    const QString name = typed.simplified();
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<TeamId> team = teamIdNamed(m_context, teamName);
    const auto known = ledger::MemberStore(m_context.database()).byName(name);
    const auto before = book();
    if (!team)
        return team.failure();
    if (!known || !before)
        return known ? before.failure() : known.failure();
    if (name.isEmpty())
        return usageError(QStringLiteral("no_name"), QStringLiteral("Nobody was named."),
                          QStringLiteral("Name the person as their computer does at login."));
    if (needsTeam(role) && team->isEmpty())
        return usageError(QStringLiteral("role_needs_team"),
                          QStringLiteral("A %1 is so for a team.").arg(toString(role)),
                          QStringLiteral("Add --team TEAM; give the role once for each team."));
    RoleGrant grant{*known ? (*known)->id : m_context.newId<MemberId>(), role, *team};
    if (!*known) {
        if (auto added = ledger::MemberStore::add(**transaction, {grant.member, name}); !added)
            return added.failure();
    }
    // Whoever gives the first role becomes administrator, so that nobody is locked out.
    if (!before->isOn()) {
        if (auto own = ledger::RoleStore::give(**transaction, {by, AppRole::Administrator, {}}); !own)
            return own.failure();
    }
    if (role == AppRole::Administrator && !team->isEmpty())
        return usageError(QStringLiteral("role_of_all"), QStringLiteral("An administrator is so for all teams."),
                          QStringLiteral("Leave --team out."));
    if (auto given = ledger::RoleStore::give(**transaction, grant); !given)
        return given.failure();
    const auto after = book();
    if (!after || after->grants() == before->grants()) // had it already
        return after ? Expected<RoleGrant>(grant) : after.failure();
    if (auto done = (*transaction)->commit(); !done)
        return done.failure();
    return grant;
}

Expected<void> MemberRoles::take(const MemberId &by, const QString &name, AppRole role, const QString &teamName)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<TeamId> team = teamIdNamed(m_context, teamName);
    const auto known = ledger::MemberStore(m_context.database()).byName(name.simplified());
    const auto before = book();
    if (!team)
        return team.failure();
    if (!known || !before)
        return known ? before.failure() : known.failure();
    const RoleGrant grant{*known ? (*known)->id : MemberId{}, role, *team};
    const std::vector<RoleGrant> held = before->of(grant.member);
    if (!*known || std::find(held.begin(), held.end(), grant) == held.end())
        return usageError(
            QStringLiteral("no_such_role"),
            QStringLiteral("%1 is no %2%3.")
                .arg(name, toString(role), teamName.isEmpty() ? QString() : QStringLiteral(" of %1").arg(teamName)),
            QStringLiteral("See who is what: bursarctl member list"));
    if (role == AppRole::Administrator && before->administrators() == 1)
        return Unexpected{Error{Error::Kind::Refused,
                                QStringLiteral("last_administrator"),
                                QStringLiteral("%1 is the last administrator.").arg(name),
                                QStringLiteral("Make somebody else administrator first."),
                                {}}};
    if (auto taken = ledger::RoleStore::take(**transaction, grant); !taken)
        return taken;
    return (*transaction)->commit();
}

Expected<void> MemberRoles::require(const MemberId &by, Right right, const TeamId &team)
{
    const auto allowed = ledger::RecordTransaction::checkRight(m_context.database(), by, right, team);
    if (allowed || allowed.error().code != QLatin1String("role_refused"))
        return allowed;
    const auto told =
        ledger::RecordTransaction::recordRefusal(m_context.database(), {by, m_context.now()}, right, team);
    return told ? allowed : told;
}

} // namespace bursar::governor
