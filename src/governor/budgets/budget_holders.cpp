#include "governor/budgets/budget_holders.h"

#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <algorithm>
#include <map>

namespace bursar::governor {

namespace {

using Kind = BudgetOwner::Kind;

class Holders
{
public:
    Holders(CostBook &costs, Standings standings, BudgetTree tree, Instant now)
        : m_database(costs.database())
        , m_standings(std::move(standings))
        , m_tree(std::move(tree))
        , m_now(now)
    {
    }

    Expected<std::vector<BudgetHolder>> all()
    {
        auto shared = m_standings.ofOwners();
        const auto teams = ledger::TeamStore(m_database).all();
        if (!shared)
            return shared.failure();
        if (!teams)
            return teams.failure();
        m_shared = *std::move(shared);
        for (const Team &team : *teams)
            m_teams.emplace(team.id.toString(), team);
        placeInTree(*teams);
        if (auto added = add(m_tree.organisationOwner(), 0); !added)
            return added.failure();
        for (const BudgetOwner &member : m_tree.members()) {
            if (auto added = add(member, 0); !added)
                return added.failure();
        }
        return std::move(m_holders);
    }

private:
    /// Below whom each cost centre and team stands today.
    void placeInTree(const std::vector<Team> &teams)
    {
        const QDate today = localDate(m_now, QTimeZone::utc());
        std::vector<BudgetOwner> nodes = m_tree.costCenters();
        for (const Team &team : teams)
            nodes.push_back(ownerOf(team));
        for (const BudgetOwner &node : nodes)
            m_below[m_tree.above(node, today).front().id].push_back(node);
    }

    Expected<void> add(const BudgetOwner &owner, int depth)
    {
        BudgetHolder holder;
        holder.owner = owner;
        holder.depth = depth;
        if (auto filled = owner.kind == Kind::Team ? fillTeam(holder) : fillShared(holder); !filled)
            return filled;
        m_holders.push_back(std::move(holder));
        if (owner.kind == Kind::Member)
            return {};
        for (const BudgetOwner &child : m_below[owner.id]) {
            if (auto added = add(child, depth + 1); !added)
                return added;
        }
        return {};
    }

    Expected<void> fillTeam(BudgetHolder &holder)
    {
        const Team &team = m_teams.at(holder.owner.id);
        const auto version = ledger::PolicyStore(m_database).inForce(team.id, m_now);
        if (!version)
            return version.failure();
        if (!*version)
            return {};
        const auto standing = m_standings.of(team, (*version)->policy);
        if (!standing)
            return standing.failure();
        holder.version = (*version)->number;
        holder.budgets = standing->budgets;
        return {};
    }

    Expected<void> fillShared(BudgetHolder &holder)
    {
        for (const BudgetTree::Owner &owner : m_tree.owners()) {
            const OwnerBudgets *version =
                isSameOwner(owner.owner, holder.owner) ? budgetsInForce(owner.versions, m_now) : nullptr;
            if (version != nullptr) {
                holder.version = version->number;
                holder.terms = version->terms;
            }
        }
        std::copy_if(m_shared.begin(), m_shared.end(), std::back_inserter(holder.budgets),
                     [&holder](const BudgetStanding &budget) { return isSameOwner(budget.owner, holder.owner); });
        return {};
    }

    ledger::Database &m_database;
    Standings m_standings;
    BudgetTree m_tree;
    Instant m_now;
    std::vector<BudgetStanding> m_shared; ///< of all that are no teams
    std::map<QString, Team> m_teams;
    std::map<QString, std::vector<BudgetOwner>> m_below; ///< by the id of the node above; empty: the organisation
    std::vector<BudgetHolder> m_holders;
};

} // namespace

Expected<std::vector<BudgetHolder>> budgetHolders(CostBook &costs, Instant now)
{
    auto standings = Standings::load(costs, now);
    auto tree = BudgetTree::load(costs.database(), true); // also where no cost centre has a budget yet
    if (!standings)
        return standings.failure();
    if (!tree)
        return tree.failure();
    return Holders(costs, *std::move(standings), *std::move(tree), now).all();
}

} // namespace bursar::governor
