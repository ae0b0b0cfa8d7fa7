#pragma once

#include "foundation/clock.h"
#include "vast/transport.h"

#include <functional>

namespace bursar::governor {

/// Lets a call that changes something at Vast.ai go out only while this process may make such calls: one that waited in
/// the queue while another executor took over, as in a machine that slept, must not be sent any more.
class GuardedTransport final : public vast::Transport
{
public:
    /// Whether the permit of a call still holds.
    using Holds = std::function<bool(qint64 permit)>;

    GuardedTransport(vast::Transport &transport, Timers &timers, Holds holds);

    SendId send(vast::HttpRequest request, Done done) override;
    void abort(SendId id) override;

private:
    vast::Transport &m_transport;
    Timers &m_timers;
    Holds m_holds;
};

} // namespace bursar::governor
