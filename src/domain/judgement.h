#pragma once

#include "domain/budget_rule.h"
#include "domain/proposal.h"
#include "domain/rule.h"

namespace bursar {

enum class Verdict { Allow, NeedsApproval, Deny };
QString toString(Verdict verdict); ///< `allow`, `needs_approval`, `deny`

/// One rule that a proposal breaks, as bare facts; decide() puts it into words.
struct Finding
{
    Rule rule = Rule::Offer;
    enum class Kind {
        Plain,
        NotRentable,
        DiskBeyondOffer,
        BidBelowFloor,
        CountryUnknown,
    };
    Kind kind = Kind::Plain;
    int budget = -1; ///< which of Judge::budgets()
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Judgement
{
    Verdict verdict = Verdict::Allow;
    std::vector<Finding> findings; ///< every rule that is broken, in the order of the policy's fields
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// The one place where a proposal is judged: pure, every broken rule found, each budget judged alone
/// (actual + committed + what the proposal adds by that period's end must not exceed the limit).
/// Now is `standing.at`. Policy and standing must outlive the judge; one judge serves many proposals.
///
/// The policy's fields are its rules, but for those that speak of running instances alone (`alert_at`, `idle_…`,
/// `at_limit`). Lifetime and working hours are rules only where they stop what runs: a rental that would be stopped
/// before its planned end is refused with the hours that fit. An image that is not chosen yet breaks no rule.
class Judge
{
public:
    Judge(const Policy &policy, const Standing &standing);

    /// Waived rules are not broken. Budgets above the team are never waived.
    Judgement judge(const Proposal &proposal, const Waivers &waivers = {}) const;
    /// Whether the proposal breaks that rule (that budget).
    bool breaks(const Finding &finding, const Proposal &proposal) const;

    const Policy &policy() const { return m_policy; }
    const Standing &standing() const { return m_standing; }
    const std::vector<BudgetRule> &budgets() const { return m_budgets; }
    /// What the proposal adds to that budget by its period's end.
    Money addsTo(const BudgetRule &budget, const Proposal &proposal) const;

private:
    bool breaks(Rule rule, const Proposal &proposal) const;
    bool breaksWorkingHours(Duration plannedTime) const;
    void judgeOffer(const Proposal &proposal, std::vector<Finding> &findings) const;
    void judgeCountry(const Proposal &proposal, Rule rule, std::vector<Finding> &findings) const;

    const Policy &m_policy;
    const Standing &m_standing;
    std::vector<BudgetRule> m_budgets;
};

} // namespace bursar
