#include "domain/app_roles.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace bursar {

namespace {

constexpr Reach none = Reach::None;
constexpr Reach own = Reach::OwnTeams;
constexpr Reach all = Reach::AllTeams;

struct TableRow
{
    Right right;
    std::array<Reach, 6> reach; ///< in the order of AppRole
};

constexpr std::array table{
    //                         viewer lead manager finance auditor administrator
    TableRow{Right::Read, {own, own, all, all, all, all}},
    TableRow{Right::Rent, {none, own, all, none, none, none}},
    TableRow{Right::Ask, {none, own, all, none, none, none}},
    TableRow{Right::Govern, {none, none, all, none, none, none}},
    TableRow{Right::Invoice, {none, none, none, all, none, none}},
    TableRow{Right::Administer, {none, none, none, none, none, all}},
    TableRow{Right::Verify, {none, none, none, all, all, all}},
};

} // namespace

const std::vector<AppRole> &appRoles()
{
    static const std::vector<AppRole> roles{AppRole::Viewer,  AppRole::Lead,    AppRole::Manager,
                                            AppRole::Finance, AppRole::Auditor, AppRole::Administrator};
    return roles;
}

QString toString(AppRole role)
{
    switch (role) {
    case AppRole::Viewer:
        return QStringLiteral("viewer");
    case AppRole::Lead:
        return QStringLiteral("lead");
    case AppRole::Manager:
        return QStringLiteral("manager");
    case AppRole::Finance:
        return QStringLiteral("finance");
    case AppRole::Auditor:
        return QStringLiteral("auditor");
    case AppRole::Administrator:
        break;
    }
    return QStringLiteral("administrator");
}

std::optional<AppRole> appRoleFromText(QStringView text)
{
    const std::vector<AppRole> &roles = appRoles();
    const auto found = std::ranges::find_if(roles, [text](AppRole role) { return toString(role) == text; });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

const std::vector<Right> &appRights()
{
    static const std::vector<Right> rights = [] {
        std::vector<Right> listed;
        std::ranges::transform(table, std::back_inserter(listed), &TableRow::right);
        return listed;
    }();
    return rights;
}

QString toString(Right right)
{
    switch (right) {
    case Right::Read:
        return QStringLiteral("read");
    case Right::Rent:
        return QStringLiteral("rent");
    case Right::Ask:
        return QStringLiteral("ask");
    case Right::Govern:
        return QStringLiteral("govern");
    case Right::Invoice:
        return QStringLiteral("invoice");
    case Right::Administer:
        return QStringLiteral("administer");
    case Right::Verify:
        break;
    }
    return QStringLiteral("verify");
}

QString meaningOf(Right right)
{
    switch (right) {
    case Right::Read:
        return QStringLiteral("see this");
    case Right::Rent:
        return QStringLiteral("rent and command instances");
    case Right::Ask:
        return QStringLiteral("ask for exceptions and for budget");
    case Right::Govern:
        return QStringLiteral("change teams, policies and budgets, and answer requests");
    case Right::Invoice:
        return QStringLiteral("make invoices, close months and reconcile");
    case Right::Administer:
        return QStringLiteral("change the organisation, accounts, keys and members");
    case Right::Verify:
        break;
    }
    return QStringLiteral("verify and export the audit trail and sign reviews");
}

Reach reachOf(AppRole role, Right right)
{
    const auto row = std::ranges::find(table, right, &TableRow::right);
    return row == table.end() ? Reach::None : row->reach.at(static_cast<std::size_t>(role));
}

bool needsTeam(AppRole role)
{
    return reachOf(role, Right::Read) == Reach::OwnTeams;
}

std::vector<RoleGrant> RoleBook::of(const MemberId &member) const
{
    std::vector<RoleGrant> found;
    std::ranges::copy_if(m_grants, std::back_inserter(found),
                         [&member](const RoleGrant &grant) { return grant.member == member; });
    return found;
}

int RoleBook::administrators() const
{
    return static_cast<int>(std::ranges::count(m_grants, AppRole::Administrator, &RoleGrant::role));
}

bool RoleBook::mayDo(const MemberId &member, Right right, const TeamId &team) const
{
    return !isOn() || std::ranges::any_of(m_grants, [&](const RoleGrant &grant) {
        if (grant.member != member || reachOf(grant.role, right) == Reach::None)
            return false;
        return grant.team.isEmpty() ? reachOf(grant.role, right) == Reach::AllTeams : grant.team == team;
    });
}

bool RoleBook::mayDoSomewhere(const MemberId &member, Right right) const
{
    return !isOn() || std::ranges::any_of(m_grants, [&](const RoleGrant &grant) {
        return grant.member == member && reachOf(grant.role, right) != Reach::None;
    });
}

QString whoMay(Right right)
{
    QStringList names;
    for (const AppRole role : appRoles()) {
        if (reachOf(role, right) == Reach::None)
            continue;
        const QString word = toString(role);
        const bool vowel = word.startsWith(QLatin1Char('a'));
        names.append(role == AppRole::Finance ? word
                                              : QString((vowel ? QStringLiteral("an ") : QStringLiteral("a ")) + word));
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : QString(names.join(QLatin1String(", ")) + QLatin1String(" or ") + last);
}

} // namespace bursar
