#pragma once

#include "foundation/time_types.h"

#include <QtGlobal>

#include <map>
#include <optional>
#include <utility>

namespace bursar::simulator {

/// Something that will happen to a contract or an account, unless it is overtaken.
struct Event
{
    enum class Kind {
        NextPhase, ///< the phase's own time is over
        BidCheck, ///< standing bids changed
        RetryStart, ///< strangers may have left
        HostDown,
        HostUp,
        PromiseEnds, ///< the host's promise ends: the contract stops
        Deleted, ///< 48 hours later
        CreditCheck, ///< the account's money should be gone by now
        Evict, ///< a fault: somebody pays more
        PrepaidEnds, ///< what was prepaid should be used up by now
        Wake, ///< the API asked to be called: a scheduled job is due
    };
    Kind kind = Kind::NextPhase;
    qint64 subject = 0;
    quint32 stage = 0;
};

/// What is due, in order of time and then of asking.
class EventQueue
{
public:
    void add(Instant when, Event event) { m_events.emplace(std::pair(when, ++m_last), event); }
    /// Takes the next event that is due at or before `until`.
    std::optional<std::pair<Instant, Event>> takeDue(Instant until)
    {
        if (m_events.empty() || m_events.begin()->first.first > until)
            return std::nullopt;
        const auto node = m_events.extract(m_events.begin());
        return std::pair(node.key().first, node.mapped());
    }
    std::optional<Instant> nextDue() const
    {
        return m_events.empty() ? std::nullopt : std::optional(m_events.begin()->first.first);
    }

private:
    std::map<std::pair<Instant, quint64>, Event> m_events;
    quint64 m_last = 0;
};

} // namespace bursar::simulator
