#include "governor/budgets/budget_tree.h"

#include "ledger/budget_store.h"
#include "ledger/member_store.h"
#include "ledger/organisation_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

std::vector<BudgetOwner> byName(std::vector<BudgetOwner> owners)
{
    std::stable_sort(owners.begin(), owners.end(), [](const BudgetOwner &left, const BudgetOwner &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return owners;
}

} // namespace

BudgetOwner ownerOf(const Team &team)
{
    return {BudgetOwner::Kind::Team, team.id.toString(), team.name, team.slug};
}

Expected<BudgetTree> BudgetTree::load(ledger::Database &database, bool always)
{
    BudgetTree tree;
    const auto organisation = ledger::OrganisationStore(database).load();
    const ledger::TeamStore teams(database);
    const auto costCenters = teams.costCenters();
    const auto members = ledger::MemberStore(database).all();
    const auto versions = ledger::BudgetStore(database).all();
    if (!organisation)
        return organisation.failure();
    if (!costCenters)
        return costCenters.failure();
    if (!members)
        return members.failure();
    if (!versions)
        return versions.failure();
    tree.m_organisation = *organisation;
    for (const CostCenter &costCenter : *costCenters)
        tree.m_costCenters.emplace(costCenter.id.toString(), costCenter);
    for (const Member &member : *members)
        tree.m_members.emplace(member.id.toString(), member);
    for (const OwnerBudgets &version : *versions) {
        const bool isNew = tree.m_owners.empty() || tree.m_owners.back().owner.kind != version.owner.kind
            || tree.m_owners.back().owner.id != version.owner.id;
        if (isNew)
            tree.m_owners.push_back({tree.named(version.owner), {}});
        tree.m_owners.back().versions.push_back(version);
    }
    const bool hasNodes = std::any_of(tree.m_owners.begin(), tree.m_owners.end(), [](const Owner &owner) {
        return owner.owner.kind == BudgetOwner::Kind::CostCenter;
    });
    if (!hasNodes && !always)
        return tree;
    const auto assignments = teams.allAssignments();
    if (!assignments)
        return assignments.failure();
    tree.m_assignments = *assignments;
    return tree;
}

BudgetOwner BudgetTree::named(BudgetOwner owner) const
{
    if (owner.kind == BudgetOwner::Kind::Organisation) {
        owner.name = m_organisation.name.isEmpty() ? QStringLiteral("Organisation") : m_organisation.name;
    } else if (const auto node = m_costCenters.find(owner.id); node != m_costCenters.end()) {
        owner.name = node->second.name.isEmpty() ? node->second.code : node->second.name;
        owner.key = node->second.code;
    } else if (const auto member = m_members.find(owner.id); member != m_members.end()) {
        owner.name = member->second.name;
        owner.key = member->second.name;
    }
    return owner;
}

BudgetOwner BudgetTree::organisationOwner() const
{
    return named({BudgetOwner::Kind::Organisation, {}, {}, {}});
}

std::vector<BudgetOwner> BudgetTree::costCenters() const
{
    std::vector<BudgetOwner> owners;
    for (const auto &[id, node] : m_costCenters)
        owners.push_back(named({BudgetOwner::Kind::CostCenter, id, {}, {}}));
    return byName(std::move(owners));
}

std::vector<BudgetOwner> BudgetTree::members() const
{
    std::vector<BudgetOwner> owners;
    for (const auto &[id, member] : m_members)
        owners.push_back(named({BudgetOwner::Kind::Member, id, {}, {}}));
    return byName(std::move(owners));
}

std::optional<BudgetOwner> BudgetTree::ownerNamed(BudgetOwner::Kind kind, const QString &key) const
{
    if (kind == BudgetOwner::Kind::Organisation)
        return organisationOwner();
    if (kind == BudgetOwner::Kind::CostCenter) {
        for (const auto &[id, node] : m_costCenters) {
            if (node.code == key)
                return named({kind, id, {}, {}});
        }
    }
    if (kind == BudgetOwner::Kind::Member) {
        for (const auto &[id, member] : m_members) {
            if (member.name == key)
                return named({kind, id, {}, {}});
        }
    }
    return std::nullopt;
}

CostCenterId BudgetTree::costCenterOf(const TeamId &team, const QDate &utcDay) const
{
    if (!m_assignments)
        return {};
    const auto assignments = m_assignments->find(team);
    if (assignments == m_assignments->end() || assignments->second.empty())
        return {};
    CostCenterId node = assignments->second.front().costCenter; // the first one also holds for the time before it
    for (const ledger::TeamStore::Assignment &assignment : assignments->second) {
        if (assignment.fromDay <= utcDay)
            node = assignment.costCenter;
    }
    return node;
}

std::vector<CostCenterId> BudgetTree::chainFrom(CostCenterId node) const
{
    std::vector<CostCenterId> chain;
    // A tree is not deep; the bound only ends a circle in a damaged ledger.
    for (size_t depth = 0; depth <= m_costCenters.size() && !node.isEmpty(); ++depth) {
        chain.push_back(node);
        const auto found = m_costCenters.find(node.toString());
        node = found == m_costCenters.end() ? CostCenterId{} : found->second.parent;
    }
    return chain;
}

bool BudgetTree::isAbove(const BudgetOwner &owner, const TeamId &team, const QDate &utcDay) const
{
    if (owner.kind == BudgetOwner::Kind::Organisation)
        return true;
    if (owner.kind != BudgetOwner::Kind::CostCenter)
        return false;
    const std::vector<CostCenterId> chain = chainFrom(costCenterOf(team, utcDay));
    return std::any_of(chain.begin(), chain.end(),
                       [&owner](const CostCenterId &node) { return node.toString() == owner.id; });
}

std::vector<BudgetOwner> BudgetTree::above(const BudgetOwner &owner, const QDate &utcDay) const
{
    using Kind = BudgetOwner::Kind;
    std::vector<CostCenterId> chain;
    if (owner.kind == Kind::Team)
        chain = chainFrom(costCenterOf(TeamId::parse(owner.id).value_or(TeamId{}), utcDay));
    if (owner.kind == Kind::CostCenter)
        chain = chainFrom(CostCenterId::parse(owner.id).value_or(CostCenterId{}));
    std::vector<BudgetOwner> nodes;
    for (const CostCenterId &node : chain) {
        if (node.toString() != owner.id)
            nodes.push_back(named({Kind::CostCenter, node.toString(), {}, {}}));
    }
    if (owner.kind == Kind::Team || owner.kind == Kind::CostCenter)
        nodes.push_back(named({Kind::Organisation, {}, {}, {}}));
    return nodes;
}

} // namespace bursar::governor
