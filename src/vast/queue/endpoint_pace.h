#pragma once

#include "foundation/chance.h"
#include "vast/pacing_memory.h"
#include "vast/queue/rate_refusal.h"
#include "vast/queued_call.h"

namespace bursar::vast {

/// When the next call of one endpoint may be sent. The truth stands in the PacingMemory, which other processes with the
/// same key share.
class EndpointPace
{
public:
    EndpointPace(Endpoint endpoint, PacingMemory &memory, Chance &chance);

    const Endpoint &endpoint() const { return m_endpoint; }
    /// No call before; the past means at once.
    Instant nextAllowed(Instant now) const;
    /// Takes the slot for a call now. False if another process was quicker: ask nextAllowed() again.
    bool takeSlot(Instant now);
    /// A call that was sent at `sentAt` came too early.
    void refused(const RateRefusal &refusal, Instant sentAt, Instant now);
    void answered() { m_refusalsInRow = 0; }

    Duration interval() const;
    /// True while the wait comes from a refusal and not from the spacing.
    bool isBackingOff(Instant now) const { return m_backOffUntil > now; }

private:
    PacingMemory::Entry entryOr(const std::optional<PacingMemory::Entry> &stored) const;
    Duration backOff(Duration interval);

    Endpoint m_endpoint;
    PacingMemory &m_memory;
    Chance &m_chance;
    int m_refusalsInRow = 0;
    Instant m_backOffUntil{};
};

} // namespace bursar::vast
