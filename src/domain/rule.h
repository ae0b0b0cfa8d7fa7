#pragma once

#include <QStringList>

#include <bitset>
#include <optional>

namespace bursar {

enum class BudgetPeriod;

/// What a proposal is judged by, in the order of the policy's fields; at the end what is wrong with the offer itself.
enum class Rule {
    GpuAllow,
    MaxInstances,
    DailyBudget,
    MaxPricePerHour,
    MinReliability,
    MonthlyBudget,
    WeeklyBudget,
    HourlyBudget,
    QuarterlyBudget,
    LifetimeBudget,
    TeamMaxPricePerHour,
    MaxGpusPerInstance,
    MaxGpus,
    ApprovalAbovePrice,
    ApprovalAboveCost,
    MaxDisk,
    VerifiedOnly,
    DatacenterOnly,
    CountriesAllow,
    CountriesDeny,
    RentalTypes,
    ImagesAllow,
    MaxPlannedHours,
    MaxLifetime,
    WorkingHours,
    Offer,
};
constexpr int ruleCount = static_cast<int>(Rule::Offer) + 1;

/// The policy field's name (`gpu_allow`), or `offer`.
QLatin1String toString(Rule rule);
std::optional<Rule> ruleFromText(QStringView text);
Rule ruleOf(BudgetPeriod period);
std::optional<BudgetPeriod> periodOf(Rule rule);

/// The rules that ask for a second person instead of refusing.
bool isApprovalThreshold(Rule rule);
/// Whether a person may let one proposal pass this rule: price, GPU, hours and budget. Where a machine stands, who has
/// verified it, what runs on it and how many there are cannot be waived; the policy has to change.
bool mayBeWaived(Rule rule);

/// What a second person has let pass for one proposal: an approval, an exception, or both.
class Waivers
{
public:
    /// The thresholds above which a second person approves.
    static Waivers approval();
    /// Takes no rule that may not be waived; false then.
    bool waive(Rule rule);
    bool covers(Rule rule) const { return m_rules.test(static_cast<size_t>(rule)); }
    bool isEmpty() const { return m_rules.none(); }
    /// The fields' names, in their order.
    QStringList toNames() const;
    /// Nothing when one of them is no rule, or one that may not be waived.
    static std::optional<Waivers> fromNames(const QStringList &names);
    friend bool operator==(const Waivers &, const Waivers &) = default;

private:
    std::bitset<ruleCount> m_rules;
};

} // namespace bursar
