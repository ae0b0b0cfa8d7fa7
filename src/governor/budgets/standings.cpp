#include "governor/budgets/standings.h"

#include "governor/costs/cost_book.h"
#include "ledger/contract_store.h"
#include "ledger/policy_store.h"
#include "ledger/raise_store.h"
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
                     std::vector<BudgetTransfer> transfers, std::vector<BudgetRaise> raises,
                     ledger::HolidayLists holidays)
    : m_costs(&costs)
    , m_now(now)
    , m_tree(std::move(tree))
    , m_items(std::move(items))
    , m_transfers(std::move(transfers))
    , m_raises(std::move(raises))
    , m_holidays(std::move(holidays))
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
    const auto holidays = ledger::HolidayStore(costs.database()).all();
    auto raises = ledger::RaiseStore(costs.database()).all();
    if (!transfers || !holidays)
        return transfers ? holidays.failure() : transfers.failure();
    if (!raises)
        return raises.failure();
    for (BudgetTransfer &transfer : *transfers) {
        const QDate day = localDate(transfer.at, QTimeZone::utc());
        transfer.aboveFrom = tree->above(transfer.from, day);
        transfer.aboveTo = tree->above(transfer.to, day);
    }
    return Standings(costs, now, *std::move(tree), *std::move(items), *std::move(transfers), *std::move(raises),
                     *holidays);
}

void Standings::leaveOut(const InstanceId &instance)
{
    std::erase_if(m_items, [&instance](const FleetItem &item) { return item.instance == instance; });
    m_known.clear();
}

Standings::Share Standings::shareOf(const BudgetOwner &owner)
{
    return {owner, owner.kind == Kind::Team ? TeamId::parse(owner.id).value_or(TeamId{}) : TeamId{}, {}};
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

Expected<Money> Standings::spent(const Share &share, const Span &span, const QTimeZone &zone, Instant last)
{
    QDate first = localDate(span.from, zone);
    if (span.to == endOfTime) {
        const Expected<QDate> begin = firstDay();
        if (!begin)
            return begin.failure();
        first = *begin;
    }
    Money sum;
    const auto added =
        addUp(share, first, localDate(last, zone), zone, [&sum](const CostPart &part) { sum += part.amounts.total(); });
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

Expected<std::vector<PastDay>> Standings::rhythmOf(const BudgetOwner &owner, const QTimeZone &zone)
{
    constexpr int daysLookedAt = 7 * 8;
    const QDate today = localDate(m_now, zone);
    const auto days = spentByDay(owner, today.addDays(-daysLookedAt), today.addDays(-1), zone);
    if (!days)
        return days.failure();
    std::vector<PastDay> rhythm;
    if (days->empty())
        return rhythm;
    for (QDate day = days->begin()->first; day < today; day = day.addDays(1)) {
        const auto spent = days->find(day);
        rhythm.push_back({day, spent == days->end() ? Money{} : spent->second});
    }
    return rhythm;
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

Expected<std::optional<Standings::Rule>> Standings::ruleOf(const Share &share, BudgetPeriod period, Instant at) const
{
    BudgetTerms terms;
    std::optional<Instant> begun;
    if (share.owner.kind == Kind::Team) {
        const ledger::PolicyStore policies(m_costs->database());
        const QTimeZone zone = zoneNamed(share.zone).value_or(QTimeZone::utc());
        const auto version = policies.inForce(share.team, at);
        const auto since = policies.budgetBegun(share.team, period, periodAt(period, at, zone).from, at);
        if (!version || !since)
            return version ? since.failure() : version.failure();
        if (*version)
            terms = {(*version)->policy.budgets, (*version)->policy.carryOver};
        begun = *since;
    } else {
        const auto owner = std::find_if(m_tree.owners().begin(), m_tree.owners().end(),
                                        [&](const auto &known) { return isSameOwner(known.owner, share.owner); });
        const OwnerBudgets *inForce = owner == m_tree.owners().end() ? nullptr : budgetsInForce(owner->versions, at);
        if (inForce) {
            terms = inForce->terms;
            begun = begunOf(owner->versions, period, at);
        }
    }
    const auto limit = terms.amounts.find(period);
    if (limit == terms.amounts.end())
        return std::optional<Rule>{};
    return std::optional(Rule{limit->second, percentOf(terms.carryOver, period), begun});
}

/// Whoever lowers a budget means it, though it was raised for a time before.
bool Standings::isLoweredSince(const Share &share, const BudgetRaise &raise, const Rule &rule) const
{
    const auto then = ruleOf(share, raise.period, raise.at);
    return then && *then && rule.whole < (*then)->whole;
}

BudgetStanding Standings::frameOf(const Share &share, BudgetPeriod period, const Rule &rule, const QTimeZone &zone,
                                  Instant at) const
{
    const BudgetSpan part = budgetSpanAt(period, at, zone, rule.begun);
    BudgetStanding budget;
    budget.period = period;
    budget.owner = share.owner;
    budget.zone = QString::fromLatin1(zone.id());
    budget.span = part.span;
    budget.periodLength = part.periodLength;
    budget.wholeLimit = rule.whole;
    budget.transferred = transferredTo(share.owner, period, budget.wholePeriod(), m_transfers);
    const BudgetRaise *raise = raiseAt(m_raises, share.owner, period, at);
    if (raise && raise->amount > rule.whole && !isLoweredSince(share, *raise, rule)) {
        budget.raisedTo = raise->amount;
        budget.raisedUntil = raise->holds.to;
    }
    return budget;
}

Expected<Money> Standings::leftBefore(const Share &share, BudgetPeriod period, Instant begin, const QTimeZone &zone)
{
    constexpr int mostPeriods = 40; // further back it makes no difference but to budgets that are used up each time
    LeftOver left;
    for (int looked = 0; looked < mostPeriods && !left.isKnown(); ++looked) {
        const Instant last = begin - Duration{1};
        const auto rule = ruleOf(share, period, last);
        if (!rule)
            return rule.failure();
        if (!*rule)
            break;
        const BudgetStanding closed = frameOf(share, period, **rule, zone, last);
        const Expected<Money> actual = spent(share, closed.span, zone, last);
        if (!actual)
            return actual;
        left.add(closed.limitFor((*rule)->whole), *actual,
                 mostCarried(std::max((*rule)->whole, closed.raisedTo), (*rule)->carryOver));
        if (closed.isProRata() || ((*rule)->begun && closed.span.contains(*(*rule)->begun)))
            break; // it began there
        begin = closed.span.from;
    }
    return left.amount();
}

Expected<BudgetStanding> Standings::budgetOf(const Share &share, BudgetPeriod period, const Rule &rule,
                                             const QTimeZone &zone)
{
    BudgetStanding budget = frameOf(share, period, rule, zone, m_now);
    budget.carryOver = rule.carryOver;
    const bool beganWithin = rule.begun && budget.wholePeriod().contains(*rule.begun);
    if (rule.carryOver > 0 && !beganWithin) {
        const Expected<Money> left = leftBefore(share, period, budget.span.from, zone);
        if (!left)
            return left.failure();
        budget.leftBefore = *left;
    }
    budget.limit = budget.limitFor(rule.whole);
    const QDate today = localDate(m_now, QTimeZone::utc());
    for (const FleetItem &item : m_items) {
        if (!counts(share, item.team, item.by, today))
            continue;
        budget.spendPerHour += item.bills;
        if (period == BudgetPeriod::Hour)
            continue;
        budget.committed += committedUntil(item.ahead, m_now, budget.span);
        if (period != BudgetPeriod::Lifetime) {
            CostAhead later = item.ahead;
            later.traffic = {}; // it counts in this period
            budget.committedNext += committedUntil(later, budget.span.to, periodAt(period, budget.span.to, zone));
        }
    }
    if (period == BudgetPeriod::Hour) {
        const Expected<HourStanding> hour = hourOf(share);
        if (!hour)
            return hour.failure();
        budget.actual = hour->actual;
        budget.committed = hour->committed;
        return budget;
    }
    const Expected<Money> actual = spent(share, budget.span, zone, m_now);
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
    const Share share = shareOf(owner.owner);
    const BudgetTerms terms = inForce ? inForce->terms : BudgetTerms{};
    for (const auto &[period, whole] : terms.amounts) {
        auto budget =
            budgetOf(share, period, {whole, percentOf(terms.carryOver, period), begunOf(owner.versions, period, m_now)},
                     m_tree.zone());
        if (!budget)
            return budget.failure();
        budget->stopsAtLimit = terms.atLimit == AtLimit::Stop && owner.owner.kind != Kind::Member;
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
    standing.holidays = ledger::holidaysOf(m_holidays, team.id);
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
    const Share own{ownerOf(team), team.id, team.zone};
    for (const auto &[period, whole] : policy.budgets) {
        const auto begun = policies.budgetBegun(team.id, period, periodAt(period, m_now, zone).from, m_now);
        if (!begun)
            return begun.failure();
        auto budget = budgetOf(own, period, {whole, percentOf(policy.carryOver, period), *begun}, zone);
        if (!budget)
            return budget.failure();
        standing.budgets.push_back(*std::move(budget));
    }
    const QDate today = localDate(m_now, QTimeZone::utc());
    for (const BudgetTree::Owner &owner : m_tree.owners()) {
        if (!counts(shareOf(owner.owner), team.id, asker, today))
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
