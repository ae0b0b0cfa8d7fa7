#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/request.h"
#include "domain/standing.h"
#include "governor/context.h"

namespace bursar::governor {

/// What a team's policy of now says about a rental, without what is reserved for that rental already.
class RentalJudge
{
public:
    static Expected<RentalJudge> of(Context &context, const Request &request);

    Decision decide(const Proposal &proposal) const { return bursar::decide(m_policy, m_standing, proposal); }
    int policyVersion() const { return m_policyVersion; }

private:
    RentalJudge(Policy policy, int policyVersion, Standing standing);

    Policy m_policy;
    int m_policyVersion;
    Standing m_standing;
};

} // namespace bursar::governor
