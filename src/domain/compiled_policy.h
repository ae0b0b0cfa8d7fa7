#pragma once

#include "domain/judgement.h"

#include <QHash>

namespace bursar {

/// A policy, a standing and what is wanted beside the offer, prepared once, so that the verdicts of 100,000 offers fit
/// into one frame. Agrees with Judge for every offer; a test holds that.
/// Remembers GPU names while it works: one object per thread.
class CompiledPolicy
{
public:
    /// The proposal's own offer does not matter.
    CompiledPolicy(const Policy &policy, const Standing &standing, Proposal wanted);
    /// On demand, no traffic planned.
    CompiledPolicy(const Policy &policy, const Standing &standing, Gigabytes disk, Duration plannedTime);
    Verdict verdictOf(const Offer &offer) const;

private:
    /// What one budget leaves to a proposal, and for how long GPU and disk count in it.
    struct Room
    {
        Money available;
        Span span;
        BillableTime time;
    };

    bool gpuAllowed(const Offer &offer) const;
    bool mayStand(const Offer &offer) const;
    bool priceFits(HourlyRate price) const;
    bool fits(const Room &room, const Offer &offer) const;
    Verdict plainVerdict(const Offer &offer) const;
    Verdict verdictOfProposal(const Proposal &proposal) const;
    Proposal with(const Offer &offer) const;

    Policy m_policy;
    Proposal m_wanted;
    Instant m_now;
    HourlyRate m_held;
    int m_gpusHeld = 0;
    bool m_noTraffic = true;
    std::vector<Room> m_rooms;
    bool m_nothingFits = false; ///< no slot free, a budget has nothing left, or a rule that no offer changes
    mutable QHash<QPair<QString, int>, bool> m_gpuAllowed; ///< remembered per GPU name and memory
};

} // namespace bursar
