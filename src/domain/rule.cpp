#include "domain/rule.h"

#include "domain/periods.h"

#include <array>

namespace bursar {

namespace {

constexpr std::array<const char *, ruleCount> ruleNames{"gpu_allow",
                                                        "max_instances",
                                                        "daily_budget",
                                                        "max_price_per_hour",
                                                        "min_reliability",
                                                        "monthly_budget",
                                                        "weekly_budget",
                                                        "hourly_budget",
                                                        "quarterly_budget",
                                                        "lifetime_budget",
                                                        "team_max_price_per_hour",
                                                        "max_gpus_per_instance",
                                                        "max_gpus",
                                                        "approval_above_price",
                                                        "approval_above_cost",
                                                        "max_disk",
                                                        "verified_only",
                                                        "datacenter_only",
                                                        "countries_allow",
                                                        "countries_deny",
                                                        "rental_types",
                                                        "images_allow",
                                                        "max_planned_hours",
                                                        "max_lifetime",
                                                        "working_hours",
                                                        "offer"};

} // namespace

QLatin1String toString(Rule rule)
{
    return QLatin1String(ruleNames.at(static_cast<size_t>(rule)));
}

std::optional<Rule> ruleFromText(QStringView text)
{
    for (int i = 0; i < ruleCount; ++i) {
        if (text == toString(static_cast<Rule>(i)))
            return static_cast<Rule>(i);
    }
    return std::nullopt;
}

Rule ruleOf(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return Rule::HourlyBudget;
    case BudgetPeriod::Day:
        return Rule::DailyBudget;
    case BudgetPeriod::Week:
        return Rule::WeeklyBudget;
    case BudgetPeriod::Month:
        return Rule::MonthlyBudget;
    case BudgetPeriod::Quarter:
        return Rule::QuarterlyBudget;
    case BudgetPeriod::Lifetime:
        break;
    }
    return Rule::LifetimeBudget;
}

std::optional<BudgetPeriod> periodOf(Rule rule)
{
    switch (rule) {
    case Rule::HourlyBudget:
        return BudgetPeriod::Hour;
    case Rule::DailyBudget:
        return BudgetPeriod::Day;
    case Rule::WeeklyBudget:
        return BudgetPeriod::Week;
    case Rule::MonthlyBudget:
        return BudgetPeriod::Month;
    case Rule::QuarterlyBudget:
        return BudgetPeriod::Quarter;
    case Rule::LifetimeBudget:
        return BudgetPeriod::Lifetime;
    default:
        return std::nullopt;
    }
}

bool isApprovalThreshold(Rule rule)
{
    return rule == Rule::ApprovalAbovePrice || rule == Rule::ApprovalAboveCost;
}

bool mayBeWaived(Rule rule)
{
    switch (rule) {
    case Rule::GpuAllow:
    case Rule::MaxGpusPerInstance:
    case Rule::MaxGpus:
    case Rule::MaxPricePerHour:
    case Rule::TeamMaxPricePerHour:
    case Rule::MaxPlannedHours:
    case Rule::MaxLifetime:
    case Rule::WorkingHours:
        return true;
    default:
        return periodOf(rule).has_value();
    }
}

Waivers Waivers::approval()
{
    Waivers waivers;
    for (int i = 0; i < ruleCount; ++i) {
        if (isApprovalThreshold(static_cast<Rule>(i)))
            waivers.m_rules.set(static_cast<size_t>(i));
    }
    return waivers;
}

QStringList Waivers::toNames() const
{
    QStringList names;
    for (int i = 0; i < ruleCount; ++i) {
        if (covers(static_cast<Rule>(i)))
            names.append(toString(static_cast<Rule>(i)));
    }
    return names;
}

std::optional<Waivers> Waivers::fromNames(const QStringList &names)
{
    Waivers waivers;
    for (const QString &name : names) {
        const std::optional<Rule> rule = ruleFromText(name);
        if (!rule || !(isApprovalThreshold(*rule) || mayBeWaived(*rule)))
            return std::nullopt;
        waivers.m_rules.set(static_cast<size_t>(*rule));
    }
    return waivers;
}

bool Waivers::waive(Rule rule)
{
    if (!mayBeWaived(rule))
        return false;
    m_rules.set(static_cast<size_t>(rule));
    return true;
}

} // namespace bursar
