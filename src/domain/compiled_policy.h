#pragma once

#include "domain/budget_rule.h"
#include "domain/decision.h"

#include <QHash>

namespace bursar {

/// A policy and a standing prepared once, so that the verdicts of 100,000 offers fit into one frame.
/// Agrees with decide() for every offer (on demand, no traffic planned); a test holds that.
/// Remembers GPU names while it works: one object per thread.
class CompiledPolicy
{
public:
    CompiledPolicy(const Policy &policy, const Standing &standing, Gigabytes disk, Duration plannedTime);
    Verdict verdictOf(const Offer &offer) const;

private:
    /// What one budget leaves to a proposal, and for how long GPU and disk count in it.
    struct Room
    {
        Money available;
        BillableTime time;
    };

    bool gpuAllowed(const Offer &offer) const;
    bool fits(const Room &room, const Offer &offer) const;

    std::vector<GpuPattern> m_gpuAllow;
    HourlyRate m_maxPricePerHour;
    Share m_minReliability;
    Gigabytes m_disk;
    std::vector<Room> m_rooms;
    bool m_nothingFits = false; ///< no slot free, or a budget has nothing left
    mutable QHash<QPair<QString, int>, bool> m_gpuAllowed; ///< remembered per GPU name and memory
};

} // namespace bursar
