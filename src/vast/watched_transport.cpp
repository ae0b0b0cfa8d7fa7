#include "vast/watched_transport.h"

#include "vast/http_date.h"

namespace bursar::vast {

namespace {

using std::chrono_literals::operator""s;

/// The server wrote `date`, cut to the second, at some moment between `sent` and `received`.
Duration clockAhead(Instant date, Instant sent, Instant received)
{
    if (date > received)
        return date - received;
    if (date + 1s <= sent)
        return date + 1s - sent;
    return {};
}

} // namespace

WatchedTransport::WatchedTransport(Transport &inner, const Clock &clock)
    : m_inner(inner)
    , m_clock(clock)
    , m_state(std::make_shared<LineState>())
{
}

Transport::SendId WatchedTransport::send(HttpRequest request, Done done)
{
    return m_inner.send(std::move(request),
                        [state = m_state, &clock = m_clock, sent = m_clock.now(),
                         done = std::move(done)](const Expected<HttpAnswer, TransportFailure> &result) {
                            if (result) {
                                state->answered = true;
                                state->failure.clear();
                                if (const auto date = instantFromHttpDate(result->header("date")))
                                    state->clockAhead = clockAhead(*date, sent, clock.now());
                            } else if (result.error().kind != TransportFailure::Kind::Aborted) {
                                state->answered = false;
                                state->failure = result.error().detail;
                            }
                            done(result);
                        });
}

void WatchedTransport::abort(SendId id)
{
    m_inner.abort(id);
}

} // namespace bursar::vast
