#include "governor/executor/guarded_transport.h"

namespace bursar::governor {

namespace {

/// Of a call that was held back; the transport's own begin at 1.
constexpr vast::Transport::SendId heldBack = 0;

} // namespace

GuardedTransport::GuardedTransport(vast::Transport &transport, Timers &timers, Holds holds)
    : m_transport(transport)
    , m_timers(timers)
    , m_holds(std::move(holds))
{
}

vast::Transport::SendId GuardedTransport::send(vast::HttpRequest request, Done done)
{
    if (request.permit == 0 || m_holds(request.permit))
        return m_transport.send(std::move(request), std::move(done));
    m_timers.callAfter(Duration{0}, [done = std::move(done)] {
        done(Unexpected{vast::TransportFailure{vast::TransportFailure::Kind::NotSent,
                                               QStringLiteral("Another executor has taken over.")}});
    });
    return heldBack;
}

void GuardedTransport::abort(SendId id)
{
    if (id != heldBack) // that one is on its way back
        m_transport.abort(id);
}

} // namespace bursar::governor
