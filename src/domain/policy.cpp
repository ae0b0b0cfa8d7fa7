#include "domain/policy.h"

namespace bursar {

QString toString(AtLimit atLimit)
{
    return atLimit == AtLimit::Stop ? QStringLiteral("stop") : QStringLiteral("pause");
}

std::optional<AtLimit> atLimitFromText(QStringView text)
{
    for (const AtLimit each : {AtLimit::Pause, AtLimit::Stop}) {
        if (text.trimmed().compare(toString(each), Qt::CaseInsensitive) == 0)
            return each;
    }
    return std::nullopt;
}

Money Policy::dailyBudget() const
{
    const auto found = budgets.find(BudgetPeriod::Day);
    return found == budgets.end() ? Money{} : found->second;
}

Policy Policy::conservative()
{
    Policy policy;
    if (auto pattern = GpuPattern::parse(u"RTX 4090"))
        policy.gpuAllow.push_back(*std::move(pattern));
    policy.maxInstances = 2;
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(10);
    policy.maxPricePerHour = HourlyRate::fromNanos(500'000'000);
    policy.minReliability = Share::fromMillionths(950'000);
    return policy;
}

const PolicyVersion *versionInForce(const std::vector<PolicyVersion> &versions, Instant at)
{
    const PolicyVersion *best = nullptr;
    for (const PolicyVersion &version : versions) {
        if (version.effectiveFrom > at)
            continue;
        const bool later = !best || version.effectiveFrom > best->effectiveFrom
            || (version.effectiveFrom == best->effectiveFrom && version.number > best->number);
        if (later)
            best = &version;
    }
    return best;
}

} // namespace bursar
