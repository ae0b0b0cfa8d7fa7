#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/request.h"
#include "domain/standing.h"
#include "governor/context.h"

namespace bursar::governor {

/// decide(), and where it refuses with the nearest allowed offers of the team's last search among the remedies.
Decision decideWithMarket(ledger::Database &database, const Policy &policy, const Standing &standing,
                          const Proposal &proposal, const Waivers &waivers = {});

/// What a team's policy of now says about a rental, without what is reserved for that rental already.
class RentalJudge
{
public:
    static Expected<RentalJudge> of(Context &context, const Request &request);

    /// The verdict alone matters.
    Verdict verdictOf(const Proposal &proposal) const
    {
        return Judge(m_policy, m_standing).judge(proposal, m_order.waiversFor(proposal)).verdict;
    }
    /// With every reason, and the nearest allowed offers of the team's last search.
    Decision decide(const Proposal &proposal) const;
    int policyVersion() const { return m_policyVersion; }

private:
    RentalJudge(ledger::Database &database, Policy policy, int policyVersion, Standing standing, RentalOrder order);

    ledger::Database &m_database;
    Policy m_policy;
    int m_policyVersion;
    Standing m_standing;
    RentalOrder m_order; ///< with what a second person has let pass
};

} // namespace bursar::governor
