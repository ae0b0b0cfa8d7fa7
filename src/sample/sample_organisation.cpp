#include "sample/sample_organisation.h"

#include "domain/policy_fields.h"

namespace bursar::sample {

namespace {

struct SampleTeam
{
    QString name;
    QString costCenter;
    QString lead;
    QString zone;
    QString gpus;
    QString maxInstances;
    QString dailyBudget;
    QString maxPrice;
    QString monthlyBudget;
};

const std::vector<SampleTeam> &sampleTeams()
{
    static const std::vector<SampleTeam> teams{
        {QStringLiteral("ml-research"), QStringLiteral("4100"), QStringLiteral("ada.brandt@example.org"),
         QStringLiteral("UTC"), QStringLiteral("A100, H100_SXM"), QStringLiteral("8"), QStringLiteral("200"),
         QStringLiteral("4.00"), QStringLiteral("4500")},
        {QStringLiteral("ml-engineering"), QStringLiteral("4200"), QStringLiteral("li.wen@example.org"),
         QStringLiteral("UTC"), QStringLiteral("RTX_4090, A100"), QStringLiteral("4"), QStringLiteral("50"),
         QStringLiteral("2.00"), QStringLiteral("1200")},
        {QStringLiteral("data-science"), QStringLiteral("4300"), QStringLiteral("sam.okafor@example.org"),
         QStringLiteral("Europe/Berlin"), QStringLiteral("RTX_4090, RTX_3090"), QStringLiteral("2"),
         QStringLiteral("10"), QStringLiteral("0.30"), QStringLiteral("250")}};
    return teams;
}

Expected<Policy> policyOf(const SampleTeam &team)
{
    Policy policy = Policy::conservative();
    const std::pair<QString, QString> fields[] = {{QStringLiteral("gpu_allow"), team.gpus},
                                                  {QStringLiteral("max_instances"), team.maxInstances},
                                                  {QStringLiteral("daily_budget"), team.dailyBudget},
                                                  {QStringLiteral("max_price_per_hour"), team.maxPrice},
                                                  {QStringLiteral("monthly_budget"), team.monthlyBudget}};
    for (const auto &[field, text] : fields) {
        if (auto set = setPolicyField(policy, field, text); !set)
            return set.failure();
    }
    return policy;
}

} // namespace

Expected<void> makeOrganisation(governor::Governor &governor, const MemberId &by, const QString &accountUrl)
{
    Organisation organisation;
    organisation.name = QStringLiteral("Nordlicht Institute");
    organisation.address = QStringLiteral("Harbour Street 12\n20457 Hamburg\nGermany");
    organisation.taxId = QStringLiteral("DE 123 456 789");
    organisation.paymentTerms = QStringLiteral("Internal allocation within 30 days");
    if (auto set = governor.administration().setOrganisation(by, organisation); !set)
        return set.failure();
    if (auto added =
            governor.administration().addAccount(by, accountName, accountUrl, {KeyReference::Kind::Sample, {}});
        !added)
        return added.failure();
    for (const SampleTeam &team : sampleTeams()) {
        const Expected<Policy> policy = policyOf(team);
        if (!policy)
            return policy.failure();
        governor::Administration::NewTeam newTeam;
        newTeam.name = team.name;
        newTeam.account = accountName;
        newTeam.costCenter = team.costCenter;
        newTeam.leadEmail = team.lead;
        newTeam.zone = team.zone;
        newTeam.policy = *policy;
        newTeam.reason = QStringLiteral("First policy");
        if (auto added = governor.administration().addTeam(by, newTeam); !added)
            return added.failure();
    }
    return {};
}

} // namespace bursar::sample
