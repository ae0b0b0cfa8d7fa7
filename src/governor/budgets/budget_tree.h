#pragma once

#include "domain/owner_budgets.h"
#include "domain/people.h"
#include "foundation/expected.h"
#include "ledger/team_store.h"

#include <map>
#include <set>

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// A team as one of those that have budgets.
BudgetOwner ownerOf(const Team &team);

/// Who stands above whom: organisation → cost centres → teams, and the budgets of all that are no teams. Read once for
/// a whole answer.
class BudgetTree
{
public:
    /// `always`: the teams' places are read even if no cost centre has a budget yet.
    static Expected<BudgetTree> load(ledger::Database &database, bool always = false);

    const Organisation &organisation() const { return m_organisation; }
    QTimeZone zone() const { return zoneNamed(m_organisation.zone).value_or(QTimeZone::utc()); }
    /// Owners that ever had a budget, by kind and id.
    struct Owner
    {
        BudgetOwner owner;
        std::vector<OwnerBudgets> versions;
    };
    const std::vector<Owner> &owners() const { return m_owners; }
    /// Whether the team's costs of that UTC day count against the owner (a person's do by who rented).
    bool isAbove(const BudgetOwner &owner, const TeamId &team, const QDate &utcDay) const;
    /// The nodes above the owner on that UTC day, from the nearest on; none above a person.
    std::vector<BudgetOwner> above(const BudgetOwner &owner, const QDate &utcDay) const;
    /// All that could have budgets beside the teams, each kind by name.
    BudgetOwner organisationOwner() const;
    std::vector<BudgetOwner> costCenters() const;
    std::vector<BudgetOwner> members() const;
    /// The name and key for people and commands; nothing when there is no such owner.
    std::optional<BudgetOwner> ownerNamed(BudgetOwner::Kind kind, const QString &key) const;

private:
    BudgetOwner named(BudgetOwner owner) const;
    CostCenterId costCenterOf(const TeamId &team, const QDate &utcDay) const;
    /// The cost centre and those above it, up to the top.
    std::vector<CostCenterId> chainFrom(CostCenterId node) const;

    Organisation m_organisation;
    std::map<QString, CostCenter> m_costCenters;
    std::map<QString, Member> m_members;
    std::shared_ptr<const ledger::TeamStore::Assignments> m_assignments; ///< null where no place matters
    std::vector<Owner> m_owners;
};

} // namespace bursar::governor
