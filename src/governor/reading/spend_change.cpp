// What two periods' costs tell when they stand beside each other.

#include "governor/reading/spend_report.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Owner = std::optional<TeamId>;

/// A team's use of one kind of GPU.
struct GpuUse
{
    Wide millis = 0; ///< × GPUs
    Money cost;
};

struct TeamUse
{
    std::map<QString, GpuUse> gpus;
    Money rest;
    Money total;
};

std::map<Owner, TeamUse> usesOf(const std::vector<CostPart> &parts)
{
    std::map<Owner, TeamUse> uses;
    for (const CostPart &part : parts) {
        TeamUse &use = uses[part.team];
        const Money all = part.amounts.total();
        GpuUse &gpu = use.gpus[part.gpuName];
        gpu.millis += Wide{part.gpuTime.count()} * part.numGpus;
        gpu.cost += part.amounts.gpu;
        use.rest += all - part.amounts.gpu;
        use.total += all;
    }
    return uses;
}

void compare(SpendChange &change, const TeamUse &before, const TeamUse &now)
{
    change.rest += now.rest - before.rest;
    std::map<QString, std::pair<GpuUse, GpuUse>> gpus;
    for (const auto &[name, use] : before.gpus)
        gpus[name].first = use;
    for (const auto &[name, use] : now.gpus)
        gpus[name].second = use;
    for (const auto &[name, uses] : gpus) {
        const auto &[then, here] = uses;
        const Money whole = here.cost - then.cost;
        if (then.millis == 0 || here.millis == 0) {
            change.hours += whole;
            continue;
        }
        const Wide atOldPrice = divideHalfEven(Wide{then.cost.micros()} * (here.millis - then.millis), then.millis);
        const Money hours = Money::fromMicros(narrow(atOldPrice));
        change.hours += hours;
        change.price += whole - hours;
    }
}

Money median(std::vector<Money> amounts)
{
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle;
}

} // namespace

SpendQuestion withPeriodBefore(SpendQuestion question, QDate today)
{
    const Month month = Month::of(question.from);
    const bool isMonth = question.from == month.firstDay() && question.to == month.lastDay();
    if (!isMonth) {
        question.beforeTo = question.from.addDays(-1);
        question.beforeFrom = question.beforeTo.addDays(-question.from.daysTo(question.to));
        return question;
    }
    question.beforeFrom = month.previous().firstDay();
    question.beforeTo = month.previous().lastDay();
    if (today >= question.from && today <= question.to)
        question.beforeTo = std::min(question.beforeTo, question.beforeFrom.addDays(question.from.daysTo(today)));
    return question;
}

SpendChange explainChange(const std::vector<CostPart> &before, const std::vector<CostPart> &now)
{
    SpendChange change;
    const std::map<Owner, TeamUse> then = usesOf(before);
    const std::map<Owner, TeamUse> here = usesOf(now);
    for (const auto &[owner, use] : here) {
        const auto known = then.find(owner);
        const bool isNew = known == then.end() || known->second.total.isZero();
        if (isNew)
            change.newTeams += use.total;
        else if (!use.total.isZero())
            compare(change, known->second, use);
        const Money moved = isNew ? use.total : use.total - known->second.total;
        if (!moved.isZero())
            change.movers.push_back({owner.value_or(TeamId()), {}, moved});
    }
    for (const auto &[owner, use] : then) {
        const auto still = here.find(owner);
        const bool isGone = still == here.end() || still->second.total.isZero();
        if (!isGone || use.total.isZero())
            continue;
        change.goneTeams -= use.total;
        if (still == here.end())
            change.movers.push_back({owner.value_or(TeamId()), {}, -use.total});
    }
    std::stable_sort(change.movers.begin(), change.movers.end(),
                     [](const SpendChange::Mover &left, const SpendChange::Mover &right) {
                         return std::max(left.change, -left.change) > std::max(right.change, -right.change);
                     });
    return change;
}

std::vector<SpendAnomaly> spendAnomalies(const std::vector<CostPart> &parts, QDate firstKnown, QDate from, QDate to)
{
    constexpr int daysNeeded = 7;
    constexpr int daysLooked = 28;
    const Money excess = Money::fromDollars(5);
    std::map<Owner, std::map<QDate, Money>> days;
    for (const CostPart &part : parts)
        days[part.team][part.day] += part.amounts.total();
    std::vector<SpendAnomaly> found;
    for (const auto &[owner, amounts] : days) {
        const QDate first = std::max(firstKnown, amounts.begin()->first); // before its first day a team was not there
        for (auto day = amounts.lower_bound(from); day != amounts.end() && day->first <= to; ++day) {
            const QDate begin = std::max(first, day->first.addDays(-daysLooked));
            const auto known = begin.daysTo(day->first);
            if (known < daysNeeded)
                continue;
            std::vector<Money> earlier(static_cast<std::size_t>(known));
            for (auto one = amounts.lower_bound(begin); one != day; ++one)
                earlier[static_cast<std::size_t>(begin.daysTo(one->first))] = one->second;
            const Money usual = median(std::move(earlier));
            if (day->second >= usual * 2 && day->second - usual >= excess)
                found.push_back({day->first, owner.value_or(TeamId()), {}, day->second, usual});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const SpendAnomaly &left, const SpendAnomaly &right) {
        return left.amount - left.usual > right.amount - right.usual;
    });
    return found;
}

} // namespace bursar::governor
