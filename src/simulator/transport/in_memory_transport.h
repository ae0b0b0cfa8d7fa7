#pragma once

#include "simulator/transport/journaled_market.h"
#include "vast/transport.h"

#include "foundation/clock.h"

#include <map>

namespace bursar::simulator {

/// Carries requests to a marketplace in memory, whatever host their address names. Answers take some time by the
/// seed; faults do to them what they do on a wire. Time-outs count on the timers that it is given.
class InMemoryTransport final : public vast::Transport
{
public:
    /// Both must outlive it.
    InMemoryTransport(JournaledMarket &market, Timers &timers);
    /// Forgets what is under way; those callbacks are not called.
    ~InMemoryTransport() override;

    SendId send(vast::HttpRequest request, Done done) override;
    void abort(SendId id) override;

private:
    struct UnderWay
    {
        vast::HttpRequest request;
        Done done;
        Timers::TimerId timer = 0;
        Instant deadline;
    };
    void arrive(SendId id);
    void deliver(SendId id, const ApiAnswer &answer);
    void fail(SendId id, vast::TransportFailure::Kind kind, const QString &detail, Instant when);
    void finish(SendId id, const Expected<vast::HttpAnswer, vast::TransportFailure> &result);

    JournaledMarket &m_market;
    Timers &m_timers;
    std::map<SendId, UnderWay> m_underWay;
    SendId m_last = 0;
};

} // namespace bursar::simulator
