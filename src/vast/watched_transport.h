#pragma once

#include "foundation/clock.h"
#include "vast/transport.h"

#include <memory>
#include <optional>

namespace bursar::vast {

/// What the calls of an account have shown about the way to Vast.ai.
struct LineState
{
    bool answered = false; ///< the last call had an answer, whatever it said
    QString failure; ///< why the last call had none; for people
    /// How far Vast.ai's clock is ahead of ours, by the Date header of the last answer that had one; zero within what
    /// the transfer and the header's whole seconds leave open.
    std::optional<Duration> clockAhead;
};

/// Carries requests on and watches what becomes of them.
class WatchedTransport final : public Transport
{
public:
    /// Both outlive it; the clock is the one to be compared.
    WatchedTransport(Transport &inner, const Clock &clock);

    SendId send(HttpRequest request, Done done) override;
    void abort(SendId id) override;
    const LineState &state() const { return *m_state; }

private:
    Transport &m_inner;
    const Clock &m_clock;
    std::shared_ptr<LineState> m_state; ///< answers may come when this is gone
};

} // namespace bursar::vast
