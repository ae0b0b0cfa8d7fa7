#pragma once

#include "domain/budget_raise.h"
#include "domain/budget_transfer.h"
#include "domain/forecast.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "domain/request.h"
#include "domain/standing.h"
#include "foundation/expected.h"
#include "governor/budgets/budget_tree.h"
#include "governor/costs/fleet_costs.h"
#include "ledger/holiday_store.h"

namespace bursar::governor {

class CostBook;

/// Everybody's position at one moment: actual from costs, committed from what runs and is reserved. What many teams
/// share (what runs, the budgets above them) is read once. Of one connection; read within its transaction, decision and
/// reservation are exact however many teams ask at once.
class Standings
{
public:
    /// `without`: a request whose own reservation does not count (the one being decided).
    static Expected<Standings> load(CostBook &costs, Instant now, const RequestId &without = {});
    /// As if the instance cost nothing more: for deciding anew what it is to cost.
    void leaveOut(const InstanceId &instance);

    /// With the budgets of every node above the team, and those of the person who asks.
    Expected<Standing> of(const Team &team, const Policy &policy, const MemberId &asker = {});
    /// The budgets of all persons, cost centres and the organisation that have some.
    Expected<std::vector<BudgetStanding>> ofOwners();
    /// What counts against the owner's budgets, by the days of a zone, from first to last.
    Expected<std::map<QDate, Money>> spentByDay(const BudgetOwner &owner, QDate first, QDate last,
                                                const QTimeZone &zone);
    /// The same for the whole days of the last eight weeks, from the first one with any cost on: before that there was
    /// nothing to have a rhythm.
    Expected<std::vector<PastDay>> rhythmOf(const BudgetOwner &owner, const QTimeZone &zone);
    /// What counts against the owner's budgets and will still cost.
    std::vector<NamedCost> aheadOf(const BudgetOwner &owner) const;
    const BudgetTree &tree() const { return m_tree; }
    const std::vector<FleetItem> &items() const { return m_items; }

private:
    Standings(CostBook &costs, Instant now, BudgetTree tree, std::vector<FleetItem> items,
              std::vector<BudgetTransfer> transfers, std::vector<BudgetRaise> raises, ledger::HolidayLists holidays);

    /// What counts against a budget.
    struct Share
    {
        BudgetOwner owner;
        TeamId team; ///< of a team's budget
        QString zone; ///< of a team's
    };
    /// A budget as a version has it.
    struct Rule
    {
        Money whole;
        int carryOver = 0; ///< percent
        std::optional<Instant> begun;
    };
    static Share shareOf(const BudgetOwner &owner);
    bool counts(const Share &share, const TeamId &team, const MemberId &by, const QDate &utcDay) const;
    /// What held at that moment; nothing when there was no such budget.
    Expected<std::optional<Rule>> ruleOf(const Share &share, BudgetPeriod period, Instant at) const;
    bool isLoweredSince(const Share &share, const BudgetRaise &raise, const Rule &rule) const;
    /// Span and limit at that moment, without what is carried over.
    BudgetStanding frameOf(const Share &share, BudgetPeriod period, const Rule &rule, const QTimeZone &zone,
                           Instant at) const;
    /// What the period before `begin` left unused.
    Expected<Money> leftBefore(const Share &share, BudgetPeriod period, Instant begin, const QTimeZone &zone);
    Expected<BudgetStanding> budgetOf(const Share &share, BudgetPeriod period, const Rule &rule, const QTimeZone &zone);
    /// Hands every cost that counts to `take`.
    template <class Take>
    Expected<void> addUp(const Share &share, QDate first, QDate last, const QTimeZone &zone, Take take);
    /// In the span, up to the local day of `last`.
    Expected<Money> spent(const Share &share, const Span &span, const QTimeZone &zone, Instant last);
    Expected<HourStanding> hourOf(const Share &share);
    /// The first day with anything to pay.
    Expected<QDate> firstDay() const;
    Expected<const std::map<InstanceId, MemberId> *> renters();
    Expected<std::vector<BudgetStanding>> ofOwner(const BudgetTree::Owner &owner);

    CostBook *m_costs;
    Instant m_now;
    BudgetTree m_tree;
    std::vector<FleetItem> m_items;
    std::vector<BudgetTransfer> m_transfers;
    std::vector<BudgetRaise> m_raises;
    ledger::HolidayLists m_holidays;
    std::optional<std::vector<RecentCost>> m_recent;
    std::optional<std::map<InstanceId, MemberId>> m_renters;
    std::map<QString, std::vector<BudgetStanding>> m_known; ///< of owners that are no teams, by kind and id
};

/// One team's position.
Expected<Standing> standingOf(CostBook &costs, const Team &team, const Policy &policy, Instant now,
                              const RequestId &without = {}, const MemberId &asker = {});

} // namespace bursar::governor
