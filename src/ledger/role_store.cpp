#include "ledger/role_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"
#include "ledger/stored_text.h"

#include <algorithm>

namespace bursar::ledger {

namespace {

RoleGrant grantFrom(Row &row)
{
    RoleGrant grant;
    grant.member = row.id<MemberId>();
    grant.role = row.known(appRoleFromText(row.text()));
    grant.team = row.id<TeamId>();
    return grant;
}

Expected<void> tell(RecordTransaction &transaction, const RoleGrant &grant, bool given)
{
    return transaction.append(audit_action::memberRoleChanged, grant.team, grant.member.toString(),
                              {{QStringLiteral("role"), toString(grant.role)}, {QStringLiteral("given"), given}});
}

} // namespace

RoleStore::RoleStore(Database &database)
    : m_database(database)
{
}

Expected<RoleBook> RoleStore::book() const
{
    const auto grants = collect<RoleGrant>(
        m_database, QStringLiteral("SELECT member, role, team FROM member_roles ORDER BY member, role, team"), {},
        grantFrom);
    return grants ? Expected<RoleBook>(RoleBook(*grants)) : grants.failure();
}

Expected<void> RoleStore::give(RecordTransaction &transaction, const RoleGrant &grant)
{
    const auto book = RoleStore(transaction.database()).book();
    if (!book)
        return book.failure();
    if (std::ranges::find(book->grants(), grant) != book->grants().end())
        return {};
    // Told first, since telling asks for the right: by the roles of before, not by those that this gives.
    const auto told = tell(transaction, grant, true);
    return told ? transaction.database().execute(
               QStringLiteral("INSERT INTO member_roles (member, role, team) VALUES (?, ?, ?)"),
               {stored(grant.member), toString(grant.role), storedText(grant.team.toString())})
                : told;
}

Expected<void> RoleStore::take(RecordTransaction &transaction, const RoleGrant &grant)
{
    const auto book = RoleStore(transaction.database()).book();
    if (!book)
        return book.failure();
    if (std::ranges::find(book->grants(), grant) == book->grants().end())
        return {};
    const auto told = tell(transaction, grant, false);
    return told ? transaction.database().execute(
               QStringLiteral("DELETE FROM member_roles WHERE member = ? AND role = ? AND team = ?"),
               {stored(grant.member), toString(grant.role), storedText(grant.team.toString())})
                : told;
}

} // namespace bursar::ledger
