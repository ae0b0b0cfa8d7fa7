#pragma once

#include "foundation/chance.h"
#include "vast/pacing_memory.h"
#include "vast/rate_refusal.h"
#include "vast/request_queue.h"

namespace bursar::vast {

/// When the next call of one endpoint may be sent: the spacing, what refusals taught, and the day's quota. The truth
/// stands in the PacingMemory, which other processes with the same key share.
class EndpointPace
{
public:
    EndpointPace(Endpoint endpoint, PacingMemory &memory, Chance &chance);

    const Endpoint &endpoint() const { return m_endpoint; }
    /// No call before; the past means at once.
    Instant nextAllowed(Instant now) const;
    /// End of an exhausted day quota, if one is known.
    std::optional<Instant> quotaUntil(Instant now) const;
    /// Takes the slot for a call now. False if another process was quicker: ask nextAllowed() again.
    bool takeSlot(Instant now);
    void refused(const RateRefusal &refusal, Instant now);
    void succeeded();

    Duration interval() const;
    std::optional<Instant> lastRefused() const { return m_lastRefused; }
    /// True while the wait comes from a refusal and not from the spacing.
    bool isBackingOff(Instant now) const { return m_backOffUntil > now; }

private:
    QString quotaName() const;
    void raise(const QString &name, Duration interval, Instant until);
    Duration backOff(Duration interval);

    Endpoint m_endpoint;
    PacingMemory &m_memory;
    Chance &m_chance;
    int m_refusalsInRow = 0;
    int m_successesInRow = 0;
    std::optional<Instant> m_lastRefused;
    Instant m_backOffUntil{};
};

} // namespace bursar::vast
