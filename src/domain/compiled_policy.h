#pragma once

#include "domain/decision.h"

#include <QHash>

namespace bursar {

/// A policy and a standing prepared once, so that the verdicts of 100,000 offers fit into one frame.
/// Agrees with decide() for every offer; a test holds that.
class CompiledPolicy
{
public:
    CompiledPolicy(const Policy &policy, const Standing &standing, Gigabytes disk, Duration plannedTime);
    Verdict verdictOf(const Offer &offer) const;

private:
    Policy m_policy;
    Standing m_standing;
    Proposal m_template;
    mutable QHash<QPair<QString, int>, bool> m_gpuAllowed; ///< remembered per GPU name and memory
};

} // namespace bursar
