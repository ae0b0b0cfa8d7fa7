#pragma once

#include "foundation/chance.h"
#include "foundation/time_types.h"

#include <optional>

namespace bursar::vast {

/// Leaves an endpoint alone that does not answer, and finds out by one call at a time whether it does again. A 429 is
/// an answer.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(Chance &chance)
        : m_chance(chance)
    {
    }

    /// Whether a call may go now. An urgent one may be the probe at any time.
    bool allows(Instant now, bool urgent) const;
    /// When the next probe may go; nothing while all is well.
    std::optional<Instant> silentUntil() const { return m_isOpen ? std::optional(m_probeAt) : std::nullopt; }

    void sent();
    void answered();
    void failed(Instant now);
    /// The call was taken back, and says nothing.
    void abandoned() { m_isProbing = false; }

private:
    Chance &m_chance;
    int m_failures = 0; ///< in a row
    int m_pauses = 0;
    bool m_isOpen = false;
    bool m_isProbing = false;
    Instant m_probeAt{};
};

} // namespace bursar::vast
