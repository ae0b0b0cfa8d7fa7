#include "domain/running_rules.h"

#include "domain/rule.h"
#include "foundation/text_formats.h"

namespace bursar {

namespace {

RuleBreach lifetimeBreach(const Policy &policy)
{
    return {QStringLiteral("max_lifetime"), policy.atLifetimeEnd.value_or(LimitAction::Warn),
            QStringLiteral("It has existed for longer than the %1 that the policy allows.")
                .arg(durationToText(*policy.maxLifetime))};
}

RuleBreach idleBreach(const Policy &policy)
{
    return {QStringLiteral("idle_for"), policy.whenIdle.value_or(LimitAction::Warn),
            QStringLiteral("Its GPU has been below %1 % for %2.")
                .arg(*policy.idleBelowPercent)
                .arg(durationToText(*policy.idleFor))};
}

RuleBreach hoursBreach(const Policy &policy, const Standing &standing, const QTimeZone &zone)
{
    const auto holiday = standing.holidays.find(localDate(standing.at, zone));
    return {QStringLiteral("working_hours"), policy.outsideHours.value_or(LimitAction::Warn),
            holiday == standing.holidays.end()
                ? QStringLiteral("It runs outside the team's working hours (%1).").arg(policy.workingHours->toString())
                : QStringLiteral("It runs on a holiday of the team (%1).").arg(holiday->second)};
}

RuleBreach budgetBreach(const BudgetStanding &budget)
{
    return {toString(ruleOf(budget.period)), LimitAction::Stop,
            QStringLiteral("The budget of $%1 is spent.").arg(budget.limit.toString())};
}

/// Of an owner above the team: one rule for each owner, since several may have a budget of that period.
RuleBreach budgetAboveBreach(const BudgetStanding &budget)
{
    RuleBreach breach{QStringLiteral("%1 %2").arg(toString(ruleOf(budget.period)), typedName(budget.owner)),
                      LimitAction::Stop,
                      QStringLiteral("The %1 budget of $%2 of %3 is spent.")
                          .arg(toString(budget.period), budget.limit.toString(), budget.owner.name)};
    breach.owner = typedName(budget.owner);
    return breach;
}

} // namespace

bool isIdle(const Policy &policy, std::optional<int> gpuUtilPercent)
{
    constexpr int usuallyBelow = 5;
    return gpuUtilPercent && *gpuUtilPercent < policy.idleBelowPercent.value_or(usuallyBelow);
}

std::vector<RuleBreach> breachesOf(const Policy &policy, const Standing &standing, const QTimeZone &zone,
                                   const RunningInstance &instance)
{
    std::vector<RuleBreach> breaches;
    const Instant now = standing.at;
    if (policy.maxLifetime && now - instance.since >= *policy.maxLifetime)
        breaches.push_back(lifetimeBreach(policy));
    if (policy.idleBelowPercent && policy.idleFor && instance.idleSince && now - *instance.idleSince >= *policy.idleFor)
        breaches.push_back(idleBreach(policy));
    if (policy.workingHours && !policy.workingHours->openUntil(now, zone, standing.holidays))
        breaches.push_back(hoursBreach(policy, standing, zone));
    if (policy.atLimit == AtLimit::Stop) {
        for (const BudgetStanding &budget : standing.budgets) {
            if (budget.actual >= budget.limit)
                breaches.push_back(budgetBreach(budget));
        }
    }
    for (const BudgetStanding &budget : standing.otherBudgets) {
        if (budget.stopsAtLimit && budget.actual >= budget.limit)
            breaches.push_back(budgetAboveBreach(budget));
    }
    return breaches;
}

} // namespace bursar
