#pragma once

#include "foundation/virtual_time.h"
#include "vast/transport.h"

#include <deque>
#include <map>
#include <vector>

namespace bursar::vast {

/// Answers from a script, on virtual time, and remembers what was sent and when.
class ScriptedTransport final : public Transport
{
public:
    using Outcome = Expected<HttpAnswer, TransportFailure>;
    struct Sent
    {
        Instant at;
        HttpRequest request;
    };

    explicit ScriptedTransport(VirtualTime &time)
        : m_time(time)
    {
    }

    void answer(int status, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        m_script.push_back(HttpAnswer{status, std::move(headers), body});
    }
    void fail(TransportFailure::Kind kind)
    {
        m_script.push_back(Unexpected{TransportFailure{kind, QStringLiteral("scripted")}});
    }
    /// How long every answer takes.
    void setDelay(Duration delay) { m_delay = delay; }
    /// Answers `{}` when the script is at its end; else calls then hang.
    void setHanging(bool hanging) { m_hanging = hanging; }

    const std::vector<Sent> &sent() const { return m_sent; }
    int mostAtOnce() const { return m_mostAtOnce; }

    SendId send(HttpRequest request, Done done) override
    {
        m_sent.push_back({m_time.now(), std::move(request)});
        const SendId id = ++m_lastId;
        m_waiting.emplace(id, std::move(done));
        m_mostAtOnce = std::max(m_mostAtOnce, static_cast<int>(m_waiting.size()));
        if (m_script.empty() && m_hanging)
            return id;
        Outcome outcome = HttpAnswer{200, {}, "{}"};
        if (!m_script.empty()) {
            outcome = m_script.front();
            m_script.pop_front();
        }
        m_time.callAfter(m_delay, [this, id, outcome] { end(id, outcome); });
        return id;
    }
    void abort(SendId id) override
    {
        m_time.callAfter(Duration{0}, [this, id] {
            end(id, Unexpected{TransportFailure{TransportFailure::Kind::Aborted, QStringLiteral("aborted")}});
        });
    }

private:
    void end(SendId id, const Outcome &outcome)
    {
        auto waiting = m_waiting.extract(id);
        if (!waiting.empty())
            waiting.mapped()(outcome);
    }

    VirtualTime &m_time;
    Duration m_delay{10};
    bool m_hanging = false;
    SendId m_lastId = 0;
    int m_mostAtOnce = 0;
    std::deque<Outcome> m_script;
    std::vector<Sent> m_sent;
    std::map<SendId, Done> m_waiting;
};

/// 2026-11-21T08:00:00Z
inline Instant testStart()
{
    return instantFromMillis(1'795'248'000'000);
}

} // namespace bursar::vast
