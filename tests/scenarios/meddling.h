#pragma once

#include "vast/transport.h"

#include <functional>

namespace bursar {

/// Lets somebody meddle with the answers on their way.
class Meddling final : public vast::Transport
{
public:
    using Meddle = std::function<void(const vast::HttpRequest &, vast::HttpAnswer &)>;

    Meddling(vast::Transport &below, const Meddle &meddle)
        : m_below(below)
        , m_meddle(meddle)
    {
    }
    SendId send(vast::HttpRequest request, Done done) override
    {
        return m_below.send(request, [this, request, done](Expected<vast::HttpAnswer, vast::TransportFailure> answer) {
            if (answer && m_meddle)
                m_meddle(request, *answer);
            done(std::move(answer));
        });
    }
    void abort(SendId id) override { m_below.abort(id); }

private:
    vast::Transport &m_below;
    const Meddle &m_meddle;
};

} // namespace bursar
