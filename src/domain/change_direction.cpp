#include "domain/change_direction.h"

#include "domain/policy_fields.h"

#include <algorithm>

namespace bursar {

namespace {

/// A rule that is taken away lets everything through; one that comes new lets less through.
template <class Value, class LetsMore>
bool isLifted(const std::optional<Value> &from, const std::optional<Value> &to, LetsMore letsMore)
{
    return from && (!to || letsMore(*to, *from));
}

template <class Value>
bool isHigher(const std::optional<Value> &from, const std::optional<Value> &to)
{
    return isLifted(from, to, std::greater<>());
}

template <class Value>
bool isLower(const std::optional<Value> &from, const std::optional<Value> &to)
{
    return isLifted(from, to, std::less<>());
}

template <class List>
bool hasOnlyKnown(const List &known, const List &these)
{
    return std::all_of(these.begin(), these.end(), [&known](const auto &value) {
        return std::find(known.begin(), known.end(), value) != known.end();
    });
}

/// Of lists that allow what they name, and everything when they are empty.
template <class List>
bool allowsMore(const List &from, const List &to)
{
    return !from.empty() && (to.empty() || !hasOnlyKnown(from, to));
}

/// How hard a rule is that may be absent: nothing, warn, stop.
int hardness(const std::optional<LimitAction> &action)
{
    return !action ? 0 : *action == LimitAction::Warn ? 1 : 2;
}

std::optional<Money> amountOf(const std::map<BudgetPeriod, Money> &budgets, BudgetPeriod period)
{
    const auto found = budgets.find(period);
    return found == budgets.end() ? std::nullopt : std::optional(found->second);
}

bool carriesMore(const CarryOver &from, const CarryOver &to)
{
    return std::any_of(to.begin(), to.end(),
                       [&from](const auto &entry) { return entry.second > percentOf(from, entry.first); });
}

class Comparison
{
public:
    void check(const char *field, bool raised)
    {
        if (raised)
            m_raised.append(QLatin1String(field));
    }
    QStringList take() { return std::move(m_raised); }

private:
    QStringList m_raised;
};

} // namespace

QStringList raisedFields(const Policy &from, const Policy &to)
{
    Comparison fields;
    const auto budget = [&](BudgetPeriod period) {
        fields.check(budgetField(period).latin1(),
                     isHigher(amountOf(from.budgets, period), amountOf(to.budgets, period)));
    };
    fields.check("gpu_allow", !hasOnlyKnown(from.gpuAllow, to.gpuAllow));
    fields.check("max_instances", to.maxInstances > from.maxInstances);
    budget(BudgetPeriod::Day);
    fields.check("max_price_per_hour", to.maxPricePerHour > from.maxPricePerHour);
    fields.check("min_reliability", to.minReliability < from.minReliability);
    for (const BudgetPeriod period :
         {BudgetPeriod::Month, BudgetPeriod::Week, BudgetPeriod::Hour, BudgetPeriod::Quarter, BudgetPeriod::Lifetime})
        budget(period);
    fields.check("carry_over", carriesMore(from.carryOver, to.carryOver));
    fields.check("team_max_price_per_hour", isHigher(from.teamMaxPricePerHour, to.teamMaxPricePerHour));
    fields.check("max_gpus_per_instance", isHigher(from.maxGpusPerInstance, to.maxGpusPerInstance));
    fields.check("max_gpus", isHigher(from.maxGpus, to.maxGpus));
    fields.check("approval_above_price", isHigher(from.approvalAbovePrice, to.approvalAbovePrice));
    fields.check("approval_above_cost", isHigher(from.approvalAboveCost, to.approvalAboveCost));
    fields.check("alert_at", !hasOnlyKnown(to.alertAt, from.alertAt)); // a warning less
    fields.check("max_disk", isHigher(from.maxDisk, to.maxDisk));
    fields.check("verified_only", from.verifiedOnly.value_or(false) && !to.verifiedOnly.value_or(false));
    fields.check("datacenter_only", from.datacenterOnly.value_or(false) && !to.datacenterOnly.value_or(false));
    fields.check("countries_allow", allowsMore(from.countriesAllow, to.countriesAllow));
    fields.check("countries_deny", !hasOnlyKnown(to.countriesDeny, from.countriesDeny));
    fields.check("rental_types", allowsMore(from.rentalTypes, to.rentalTypes));
    fields.check("images_allow", allowsMore(from.imagesAllow, to.imagesAllow));
    fields.check("max_planned_hours", isHigher(from.maxPlannedHours, to.maxPlannedHours));
    fields.check("max_lifetime", isHigher(from.maxLifetime, to.maxLifetime));
    fields.check("at_lifetime_end", hardness(to.atLifetimeEnd) < hardness(from.atLifetimeEnd));
    fields.check("idle_below", isLower(from.idleBelowPercent, to.idleBelowPercent));
    fields.check("idle_for", isHigher(from.idleFor, to.idleFor));
    fields.check("when_idle", hardness(to.whenIdle) < hardness(from.whenIdle));
    fields.check("working_hours",
                 isLifted(from.workingHours, to.workingHours,
                          [](const WorkingHours &now, const WorkingHours &before) { return !before.contains(now); }));
    fields.check("outside_hours", hardness(to.outsideHours) < hardness(from.outsideHours));
    fields.check("at_limit", from.atLimit == AtLimit::Stop && to.atLimit == AtLimit::Pause);
    fields.check("stop_at_once", from.stopAtOnce != to.stopAtOnce && isTighter(to.stopAtOnce, from.stopAtOnce));
    return fields.take();
}

QStringList raisedPeriods(const BudgetTerms &from, const BudgetTerms &to)
{
    QStringList raised;
    for (const auto &[period, amount] : from.amounts) {
        if (isHigher(std::optional(amount), amountOf(to.amounts, period)))
            raised.append(toString(period));
    }
    if (carriesMore(from.carryOver, to.carryOver))
        raised.append(QStringLiteral("carry_over"));
    if (from.atLimit == AtLimit::Stop && to.atLimit == AtLimit::Pause)
        raised.append(QStringLiteral("at_limit"));
    if (from.stopAtOnce != to.stopAtOnce && isTighter(to.stopAtOnce, from.stopAtOnce)) // more runs on
        raised.append(QStringLiteral("stop_at_once"));
    return raised;
}

} // namespace bursar
