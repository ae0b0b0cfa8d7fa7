#pragma once

#include "domain/ids.h"

#include <optional>
#include <vector>

namespace bursar {

/// What a person is in Bursar. No role at Vast.ai: those are lists of permissions of its own.
enum class AppRole { Viewer, Lead, Manager, Finance, Auditor, Administrator };
const std::vector<AppRole> &appRoles();
QString toString(AppRole role); ///< `viewer`, `lead`, …
std::optional<AppRole> appRoleFromText(QStringView text);

/// What commands, pages and records ask for.
enum class Right {
    Read,
    Rent, ///< and command instances, keep rental templates
    Ask, ///< for an exception, for another budget
    Govern, ///< teams, policies, budgets, approvals
    Invoice, ///< invoices, month close, reconciliation
    Administer, ///< organisation, accounts, keys, members
    Verify, ///< verify and export the audit trail, sign reviews
};
const std::vector<Right> &appRights();
QString toString(Right right); ///< `read`, `rent`, …
/// Half a sentence, English: `rent and command instances`.
QString meaningOf(Right right);

enum class Reach { None, OwnTeams, AllTeams };
/// The table of roles: the only place that says who may do what.
Reach reachOf(AppRole role, Right right);
/// Viewers and leads are so for a team; others may be.
bool needsTeam(AppRole role);

/// That somebody has a role, for one team or (empty) for all.
struct RoleGrant
{
    MemberId member;
    AppRole role = AppRole::Viewer;
    TeamId team;
    friend bool operator==(const RoleGrant &, const RoleGrant &) = default;
};

/// Everybody's roles. While nobody has one, roles are off: whoever can open the ledger may do everything.
class RoleBook
{
public:
    RoleBook() = default;
    explicit RoleBook(std::vector<RoleGrant> grants)
        : m_grants(std::move(grants))
    {
    }
    bool isOn() const { return !m_grants.empty(); }
    const std::vector<RoleGrant> &grants() const { return m_grants; }
    std::vector<RoleGrant> of(const MemberId &member) const;
    int administrators() const;
    /// For that team; without one, for all teams and for what belongs to none.
    bool mayDo(const MemberId &member, Right right, const TeamId &team = {}) const;
    /// For at least one team: what a window may show at all.
    bool mayDoSomewhere(const MemberId &member, Right right) const;

private:
    std::vector<RoleGrant> m_grants;
};

/// `a manager or an administrator`
QString whoMay(Right right);

} // namespace bursar
