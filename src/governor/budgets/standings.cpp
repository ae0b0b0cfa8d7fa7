#include "governor/budgets/standings.h"

#include "governor/costs/cost_book.h"
#include "ledger/contract_store.h"
#include "ledger/policy_store.h"
#include "ledger/transfer_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Kind = BudgetOwner::Kind;

QString keyOf(const BudgetOwner &owner)
{
    return toString(owner.kind) + QLatin1Char(' ') + owner.id;
}

} // namespace

Standings::Standings(CostBook &costs, Instant now, BudgetTree tree, std::vector<FleetItem> items,
                     std::vector<BudgetTransfer> transfers)
    : m_costs(&costs)
    , m_now(now)
    , m_tree(std::move(tree))
    , m_items(std::move(items))
    , m_transfers(std::move(transfers))
{
}

Expected<Standings> Standings::load(CostBook &costs, Instant now, const RequestId &without)
{
    auto tree = BudgetTree::load(costs.database());
    if (!tree)
        return tree.failure();
    auto items = fleetItems(costs.database(), now, without);
    if (!items)
        return items.failure();
    auto transfers = ledger::TransferStore(costs.database()).all();
    if (!transfers)
        return transfers.failure();
    return Standings(costs, now, *std::move(tree), *std::move(items), *std::move(transfers));
}

Standings::Share Standings::shareOf(const BudgetOwner &owner)
{
    return {owner, owner.kind == Kind::Team ? TeamId::parse(owner.id).value_or(TeamId{}) : TeamId{}};
}

bool Standings::counts(const Share &share, const TeamId &team, const MemberId &by, const QDate &utcDay) const
{
    switch (share.owner.kind) {
    case Kind::Team:
        return team == share.team;
    case Kind::Member:
        return !by.isEmpty() && by.toString() == share.owner.id;
    case Kind::CostCenter:
    case Kind::Organisation:
        break;
    }
    return m_tree.isAbove(share.owner, team, utcDay);
}

Expected<QDate> Standings::firstDay() const
{
    const auto contracts = ledger::ContractStore(m_costs->database()).all(true);
    if (!contracts)
        return contracts.failure();
    Instant first = m_now;
    for (const ledger::Contract &contract : *contracts)
        first = std::min(first, contract.firstSeen);
    return localDate(first, QTimeZone::utc()).addDays(-2); // a contract may be older than our first look
}

Expected<const std::map<InstanceId, MemberId> *> Standings::renters()
{
    if (!m_renters) {
        const auto contracts = ledger::ContractStore(m_costs->database()).all(true);
        if (!contracts)
            return contracts.failure();
        m_renters.emplace();
        for (const ledger::Contract &contract : *contracts)
            m_renters->emplace(contract.instance, contract.by);
    }
    return &*m_renters;
}

template <class Take>
Expected<void> Standings::addUp(const Share &share, QDate first, QDate last, const QTimeZone &zone, Take take)
{
    const bool isTeams = share.owner.kind == Kind::Team;
    const auto parts = m_costs->ofDays(first, last, zone, isTeams ? std::optional(share.team) : std::nullopt);
    if (!parts)
        return parts.failure();
    const std::map<InstanceId, MemberId> *renters = nullptr;
    if (share.owner.kind == Kind::Member) {
        const auto known = this->renters();
        if (!known)
            return known.failure();
        renters = *known;
    }
    for (const CostPart &part : *parts) {
        MemberId by;
        if (renters) {
            const auto renter = renters->find(part.instance);
            by = renter == renters->end() ? MemberId{} : renter->second;
        }
        if (isTeams || counts(share, part.team.value_or(TeamId{}), by, part.day))
            take(part);
    }
    return {};
}

Expected<Money> Standings::spent(const Share &share, const Span &span, const QTimeZone &zone)
{
    QDate first = localDate(span.from, zone);
    if (span.to == endOfTime) {
        const Expected<QDate> begin = firstDay();
        if (!begin)
            return begin.failure();
        first = *begin;
    }
    Money sum;
    const auto added = addUp(share, first, localDate(m_now, zone), zone,
                             [&sum](const CostPart &part) { sum += part.amounts.total(); });
    return added ? Expected<Money>(sum) : added.failure();
}

Expected<std::map<QDate, Money>> Standings::spentByDay(const BudgetOwner &owner, QDate first, QDate last,
                                                       const QTimeZone &zone)
{
    std::map<QDate, Money> days;
    const auto added = addUp(shareOf(owner), first, last, zone,
                             [&days](const CostPart &part) { days[part.day] += part.amounts.total(); });
    return added ? Expected<std::map<QDate, Money>>(days) : added.failure();
}

std::vector<NamedCost> Standings::aheadOf(const BudgetOwner &owner) const
{
    const Share share = shareOf(owner);
    const QDate today = localDate(m_now, QTimeZone::utc());
    std::vector<NamedCost> ahead;
    for (const FleetItem &item : m_items) {
        if (counts(share, item.team, item.by, today))
            ahead.push_back({item.name, item.ahead});
    }
    return ahead;
}

Expected<HourStanding> Standings::hourOf(const Share &share)
{
    if (!m_recent) {
        auto recent = recentCosts(m_costs->database(), m_now);
        if (!recent)
            return recent.failure();
        m_recent = *std::move(recent);
    }
    const QDate today = localDate(m_now, QTimeZone::utc());
    std::vector<PastCost> past;
    for (const RecentCost &cost : *m_recent) {
        if (counts(share, cost.team, cost.by, today))
            past.push_back(cost.cost);
    }
    std::vector<CostAhead> ahead;
    for (const FleetItem &item : m_items) {
        if (counts(share, item.team, item.by, today))
            ahead.push_back(item.ahead);
    }
    return rollingHour(past, ahead, m_now);
}

Expected<BudgetStanding> Standings::budgetOf(const Share &share, BudgetPeriod period, Money whole,
                                             const std::optional<Instant> &begun, const QTimeZone &zone)
{
    const BudgetSpan part = budgetSpanAt(period, m_now, zone, begun);
    BudgetStanding budget;
    budget.period = period;
    budget.owner = share.owner;
    budget.zone = QString::fromLatin1(zone.id());
    budget.span = part.span;
    budget.periodLength = part.periodLength;
    budget.wholeLimit = whole;
    budget.transferred = transferredTo(share.owner, period, budget.wholePeriod(), m_transfers);
    budget.limit = budget.limitFor(whole);
    const QDate today = localDate(m_now, QTimeZone::utc());
    for (const FleetItem &item : m_items) {
        if (!counts(share, item.team, item.by, today))
            continue;
        budget.spendPerHour += item.bills;
        if (period != BudgetPeriod::Hour)
            budget.committed += committedUntil(item.ahead, m_now, budget.span);
    }
    if (period == BudgetPeriod::Hour) {
        const Expected<HourStanding> hour = hourOf(share);
        if (!hour)
            return hour.failure();
        budget.actual = hour->actual;
        budget.committed = hour->committed;
        return budget;
    }
    const Expected<Money> actual = spent(share, budget.span, zone);
    if (!actual)
        return actual.failure();
    budget.actual = *actual;
    return budget;
}

Expected<std::vector<BudgetStanding>> Standings::ofOwner(const BudgetTree::Owner &owner)
{
    const QString key = keyOf(owner.owner);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    std::vector<BudgetStanding> budgets;
    const OwnerBudgets *inForce = budgetsInForce(owner.versions, m_now);
    const Share share{owner.owner, {}};
    for (const auto &[period, whole] : inForce ? inForce->amounts : std::map<BudgetPeriod, Money>{}) {
        auto budget = budgetOf(share, period, whole, begunOf(owner.versions, period, m_now), m_tree.zone());
        if (!budget)
            return budget.failure();
        budgets.push_back(*std::move(budget));
    }
    m_known.emplace(key, budgets);
    return budgets;
}

Expected<std::vector<BudgetStanding>> Standings::ofOwners()
{
    std::vector<BudgetStanding> all;
    for (const BudgetTree::Owner &owner : m_tree.owners()) {
        const auto budgets = ofOwner(owner);
        if (!budgets)
            return budgets.failure();
        all.insert(all.end(), budgets->begin(), budgets->end());
    }
    return all;
}

Expected<Standing> Standings::of(const Team &team, const Policy &policy, const MemberId &asker)
{
    Standing standing;
    standing.team = team.id;
    standing.slug = team.slug;
    standing.at = m_now;
    standing.zone = team.zone;
    standing.instancesLimit = policy.maxInstances;
    for (const FleetItem &item : m_items) {
        if (item.team != team.id)
            continue;
        standing.slotsHeld += item.holdsSlot ? 1 : 0;
        standing.running += item.isRunning ? 1 : 0;
        standing.gpusHeld += item.holdsSlot ? item.gpus : 0;
        standing.spendPerHour += item.bills;
        standing.heldPerHour += item.held;
    }

    const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());
    const ledger::PolicyStore policies(m_costs->database());
    const Share own{ownerOf(team), team.id};
    for (const auto &[period, whole] : policy.budgets) {
        const auto begun = policies.budgetBegun(team.id, period, periodAt(period, m_now, zone).from, m_now);
        if (!begun)
            return begun.failure();
        auto budget = budgetOf(own, period, whole, *begun, zone);
        if (!budget)
            return budget.failure();
        standing.budgets.push_back(*std::move(budget));
    }
    const QDate today = localDate(m_now, QTimeZone::utc());
    for (const BudgetTree::Owner &owner : m_tree.owners()) {
        if (!counts({owner.owner, {}}, team.id, asker, today))
            continue;
        const auto budgets = ofOwner(owner);
        if (!budgets)
            return budgets.failure();
        standing.otherBudgets.insert(standing.otherBudgets.end(), budgets->begin(), budgets->end());
    }
    return standing;
}

Expected<Standing> standingOf(CostBook &costs, const Team &team, const Policy &policy, Instant now,
                              const RequestId &without, const MemberId &asker)
{
    Expected<Standings> standings = Standings::load(costs, now, without);
    return standings ? standings->of(team, policy, asker) : standings.failure();
}

} // namespace bursar::governor
