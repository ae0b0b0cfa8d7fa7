#pragma once

#include "vast/pacing_memory.h"
#include "vast/queue/rate_refusal.h"
#include "vast/queue_state.h"

namespace bursar::vast {

/// The rows that searches of one account may still return today (20,000 per UTC day; met by several clients in autumn
/// 2026). Our count only holds back those who can wait, since others may use the account as well; that the quota is
/// gone, Vast.ai alone says.
class SearchQuota
{
public:
    explicit SearchQuota(PacingMemory &memory)
        : m_memory(memory)
    {
    }

    /// Until when a search of this priority may not be sent; nothing if it may.
    std::optional<Instant> heldBackUntil(Priority priority, Instant now) const;
    /// Until when all are refused, if Vast.ai said so.
    std::optional<Instant> goneUntil(Instant now) const;
    void spend(int rows, Instant now);
    void refused(const RateRefusal &refusal, Instant now);
    QueueState::SearchRows state(Instant now) const;

private:
    PacingMemory::SearchRows today(const std::optional<PacingMemory::SearchRows> &stored, Instant now) const;
    template <class Change>
    void change(Instant now, Change change);

    PacingMemory &m_memory;
};

} // namespace bursar::vast
