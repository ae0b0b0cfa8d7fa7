#include "ledger/member_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

Member memberFrom(Row &row)
{
    Member member;
    member.id = row.id<MemberId>();
    member.name = row.text();
    return member;
}

} // namespace

MemberStore::MemberStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Member>> MemberStore::all() const
{
    return collect<Member>(m_database, QStringLiteral("SELECT id, name FROM members ORDER BY name"), {}, memberFrom);
}

Expected<std::optional<Member>> MemberStore::byName(const QString &name) const
{
    return first<Member>(m_database, QStringLiteral("SELECT id, name FROM members WHERE name = ?"), {name}, memberFrom);
}

Expected<std::optional<Member>> MemberStore::byId(const MemberId &id) const
{
    return first<Member>(m_database, QStringLiteral("SELECT id, name FROM members WHERE id = ?"), {id.toString()},
                         memberFrom);
}

Expected<void> MemberStore::add(RecordTransaction &transaction, const Member &member)
{
    auto added = transaction.database().execute(QStringLiteral("INSERT INTO members (id, name) VALUES (?, ?)"),
                                                {stored(member.id), member.name});
    return added ? transaction.append(audit_action::memberAdded, {}, member.id.toString(), {}) : added;
}

} // namespace bursar::ledger
