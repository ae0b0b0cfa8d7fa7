#include "governor/reading/ledger_reader_private.h"
#include "ledger/account_store.h"
#include "ledger/member_store.h"
#include "ledger/team_store.h"

namespace bursar::governor {

namespace {

template <class Key>
QString nameIn(const std::map<Key, QString> &names, const Key &id)
{
    const auto found = names.find(id);
    return found == names.end() ? id.toString() : found->second;
}

} // namespace

Expected<Names> Names::load(ledger::Database &database)
{
    Names names;
    const auto accounts = ledger::AccountStore(database).all(true);
    if (!accounts)
        return accounts.failure();
    for (const Account &account : *accounts)
        names.accounts.emplace(account.id, account.name);
    const ledger::TeamStore teamStore(database);
    const auto teams = teamStore.all(true);
    if (!teams)
        return teams.failure();
    for (const Team &team : *teams)
        names.teams.emplace(team.id, team);
    const auto costCenters = teamStore.costCenters();
    if (!costCenters)
        return costCenters.failure();
    for (const CostCenter &costCenter : *costCenters)
        names.costCenters.emplace(costCenter.id, costCenter.code);
    const auto members = ledger::MemberStore(database).all();
    if (!members)
        return members.failure();
    for (const Member &member : *members)
        names.members.emplace(member.id, member.name);
    return names;
}

QString Names::account(const AccountId &id) const
{
    return nameIn(accounts, id);
}

QString Names::team(const TeamId &id) const
{
    const auto found = teams.find(id);
    return found == teams.end() ? id.toString() : found->second.name;
}

QString Names::teamSlug(const TeamId &id) const
{
    const auto found = teams.find(id);
    return found == teams.end() ? id.toString() : found->second.slug;
}

QString Names::member(const MemberId &id) const
{
    return id.isEmpty() ? QStringLiteral("Bursar") : nameIn(members, id);
}

void Names::nameMember(BudgetOwner &owner) const
{
    if (owner.kind == BudgetOwner::Kind::Member)
        owner.key = owner.name = member(MemberId::parse(owner.id).value_or(MemberId()));
}

QString Names::costCenterOf(const TeamId &id) const
{
    const auto found = teams.find(id);
    return found == teams.end() || found->second.costCenter.isEmpty() ? QString()
                                                                      : nameIn(costCenters, found->second.costCenter);
}

} // namespace bursar::governor
