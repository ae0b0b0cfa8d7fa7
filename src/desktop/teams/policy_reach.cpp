#include "desktop/teams/policy_reach.h"

#include "domain/policy_fields.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <set>

namespace bursar::desktop {
namespace {

const Gigabytes usualDisk = Gigabytes::fromWhole(20);

Standing unused(const Standing &standing)
{
    Standing fresh;
    fresh.team = standing.team;
    fresh.at = standing.at;
    fresh.zone = standing.zone;
    return fresh;
}

/// How long that money lasts at that price.
std::optional<Duration> timeFor(Money budget, HourlyRate price)
{
    if (price <= HourlyRate{})
        return std::nullopt;
    constexpr Wide hour = Duration{std::chrono::hours{1}}.count();
    const Wide time = Wide{budget.micros()} * 1000 * hour / price.nanos();
    return Duration{narrow(std::min(time, Wide{Duration{std::chrono::hours{24 * 366}}.count()}))};
}

int allowedBy(const Policy &policy, const Standing &standing, const OfferSnapshot &snapshot)
{
    const CompiledPolicy compiled(policy, standing, usualDisk, policy.defaultHours);
    return static_cast<int>(std::ranges::count_if(
        snapshot.offers, [&compiled](const Offer &offer) { return compiled.verdictOf(offer) == Verdict::Allow; }));
}

/// The policy without one of its rules, for each rule that this version judges by offer.
std::vector<std::pair<QString, Policy>> relaxedOnes(const Policy &policy, const OfferSnapshot &snapshot)
{
    std::vector<std::pair<QString, Policy>> relaxed;
    Policy any = policy;
    std::set<QString> names;
    for (const Offer &offer : snapshot.offers)
        names.insert(offer.gpuName);
    any.gpuAllow.clear();
    for (const QString &name : names)
        if (const auto pattern = GpuPattern::parse(name))
            any.gpuAllow.push_back(*pattern);
    relaxed.emplace_back(QStringLiteral("gpu_allow"), any);
    Policy dear = policy;
    dear.maxPricePerHour = HourlyRate::fromNanos(std::numeric_limits<qint64>::max());
    relaxed.emplace_back(QStringLiteral("max_price_per_hour"), dear);
    Policy risky = policy;
    risky.minReliability = Share();
    relaxed.emplace_back(QStringLiteral("min_reliability"), risky);
    Policy several = policy;
    several.maxInstances = std::numeric_limits<int>::max();
    relaxed.emplace_back(QStringLiteral("max_instances"), several);
    for (const auto &[period, limit] : policy.budgets) {
        Policy rich = policy;
        rich.budgets.erase(period);
        relaxed.emplace_back(budgetField(period), rich);
    }
    return relaxed;
}

} // namespace

PolicyReach reachOf(const Policy &policy, const Standing &standing, const OfferSnapshot &snapshot)
{
    const Standing fresh = unused(standing);
    PolicyReach reach;
    reach.offers = static_cast<int>(snapshot.offers.size());
    QHash<QString, PolicyReach::Gpu> found;
    const CompiledPolicy compiled(policy, fresh, usualDisk, policy.defaultHours);
    for (const Offer &offer : snapshot.offers) {
        if (compiled.verdictOf(offer) != Verdict::Allow)
            continue;
        ++reach.allowed;
        const HourlyRate price = offer.truePricePerHour(usualDisk);
        PolicyReach::Gpu &gpu = found[offer.gpuName];
        gpu.name = offer.gpuName;
        gpu.cheapest = gpu.count++ == 0 ? price : std::min(gpu.cheapest, price);
    }
    for (const PolicyReach::Gpu &gpu : std::as_const(found))
        reach.byGpu.push_back(gpu);
    std::sort(reach.byGpu.begin(), reach.byGpu.end(), [](const auto &left, const auto &right) {
        return left.count != right.count ? left.count > right.count : left.name < right.name;
    });
    const auto cheapest = std::ranges::min_element(reach.byGpu, {}, &PolicyReach::Gpu::cheapest);
    if (cheapest != reach.byGpu.end())
        reach.dayBuys = timeFor(policy.dailyBudget(), cheapest->cheapest);
    for (const auto &[rule, relaxed] : relaxedOnes(policy, snapshot)) {
        const int more = allowedBy(relaxed, fresh, snapshot) - reach.allowed;
        if (more > reach.costs) {
            reach.costs = more;
            reach.costliestRule = rule;
        }
    }
    return reach;
}

} // namespace bursar::desktop
