#include "domain/policy_templates.h"

#include <algorithm>

namespace bursar {

namespace {

std::vector<GpuPattern> patterns(const QStringList &names)
{
    std::vector<GpuPattern> all;
    for (const QString &name : names) {
        if (auto pattern = GpuPattern::parse(name))
            all.push_back(*std::move(pattern));
    }
    return all;
}

/// Consumer cards and single data-centre cards; what costs more than a dinner is approved.
Policy standard()
{
    Policy policy;
    policy.gpuAllow = patterns({QStringLiteral("RTX 3090"), QStringLiteral("RTX 4090"), QStringLiteral("RTX 5090"),
                                QStringLiteral("L40S"), QStringLiteral("A100")});
    policy.maxInstances = 5;
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(50);
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1'000);
    policy.maxPricePerHour = HourlyRate::fromNanos(2'500'000'000);
    policy.minReliability = Share::fromMillionths(950'000);
    policy.approvalAboveCost = Money::fromDollars(100);
    return policy;
}

/// For teams that train large models; a monthly budget and approval of what is dear still hold them.
Policy open()
{
    Policy policy;
    policy.gpuAllow = patterns({QStringLiteral("RTX 3090"), QStringLiteral("RTX 4090"), QStringLiteral("RTX 5090"),
                                QStringLiteral("L40S"), QStringLiteral("A100"), QStringLiteral("H100"),
                                QStringLiteral("H200"), QStringLiteral("B200")});
    policy.maxInstances = 20;
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(500);
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(10'000);
    policy.maxPricePerHour = HourlyRate::fromNanos(30'000'000'000);
    policy.minReliability = Share::fromMillionths(900'000);
    policy.approvalAbovePrice = HourlyRate::fromNanos(10'000'000'000);
    policy.approvalAboveCost = Money::fromDollars(1'000);
    return policy;
}

} // namespace

const std::vector<PolicyTemplate> &policyTemplates()
{
    static const std::vector<PolicyTemplate> templates{{QStringLiteral("conservative"), Policy::conservative()},
                                                       {QStringLiteral("standard"), standard()},
                                                       {QStringLiteral("open"), open()}};
    return templates;
}

std::optional<Policy> policyTemplate(QStringView name)
{
    const auto &templates = policyTemplates();
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [name](const PolicyTemplate &each) { return each.name == name; });
    return found == templates.end() ? std::nullopt : std::optional(found->policy);
}

QStringList policyTemplateNames()
{
    QStringList names;
    for (const PolicyTemplate &each : policyTemplates())
        names.append(each.name);
    return names;
}

} // namespace bursar
