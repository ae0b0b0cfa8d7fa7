#include "simulator/transport/in_memory_transport.h"

#include "simulator/draw.h"

#include <algorithm>

namespace bursar::simulator {

namespace {

using Failure = vast::TransportFailure;

// `sample:7/api/v0/…` and `https://host/api/v0/…` alike.
QByteArray targetOf(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    path.remove(0, std::max<qsizetype>(0, path.indexOf('/')));
    return url.hasQuery() ? QByteArray(path + '?' + url.query(QUrl::FullyEncoded).toLatin1()) : path;
}

ApiRequest valueOf(const vast::HttpRequest &request, const QByteArray &target)
{
    ApiRequest value = ApiRequest::fromTarget(request.method, target);
    for (const auto &[name, content] : request.headers)
        value.headers[name.toLower()] = content;
    if (!request.url.authority().isEmpty())
        value.headers["host"] = request.url.authority().toLatin1();
    value.headers["x-forwarded-proto"] = request.url.scheme().toLatin1();
    value.body = request.body;
    return value;
}

vast::HttpAnswer answerOf(const ApiAnswer &answer)
{
    vast::HttpAnswer result;
    result.status = answer.status;
    result.headers.emplace_back("content-type", answer.contentType);
    for (const auto &[name, value] : answer.headers)
        result.headers.emplace_back(name.toLower(), value);
    result.body = answer.body;
    return result;
}

} // namespace

InMemoryTransport::InMemoryTransport(JournaledMarket &market, Timers &timers)
    : m_market(market)
    , m_timers(timers)
{
}

InMemoryTransport::~InMemoryTransport()
{
    for (const auto &[id, call] : m_underWay)
        m_timers.cancel(call.timer);
}

vast::Transport::SendId InMemoryTransport::send(vast::HttpRequest request, Done done)
{
    const SendId id = ++m_last;
    const Instant now = m_timers.now();
    UnderWay call{std::move(request), std::move(done), 0, {}};
    call.deadline = now + call.request.timeout;
    const Draw draw =
        drawFor(m_market.market().market().seed(), Topic::Answer).with({id, static_cast<quint64>(toMillis(now))});
    call.timer = m_timers.callAt(now + Duration{draw.between(15, 120)}, [this, id] { arrive(id); });
    m_underWay.emplace(id, std::move(call));
    return id;
}

void InMemoryTransport::abort(SendId id)
{
    if (m_underWay.contains(id))
        fail(id, Failure::Kind::Aborted, QStringLiteral("aborted"), m_timers.now());
}

void InMemoryTransport::arrive(SendId id)
{
    UnderWay &call = m_underWay.at(id);
    const QByteArray target = targetOf(call.request.url);
    const Expected<ApiAnswer> answer = m_market.answer(valueOf(call.request, target), target, m_timers.now());
    if (!answer) {
        fail(id, Failure::Kind::NoAnswer, answer.error().message, m_timers.now());
        return;
    }
    const Instant now = m_timers.now();
    if (answer->delivery == ApiAnswer::Delivery::Never) {
        fail(id, Failure::Kind::NoAnswer, QStringLiteral("no answer in time"), call.deadline);
        return;
    }
    if (answer->delivery != ApiAnswer::Delivery::Normal) {
        fail(id, Failure::Kind::NoAnswer, QStringLiteral("the connection was closed"), now);
        return;
    }
    if (answer->body.size() > call.request.maxAnswerBytes) {
        fail(id, Failure::Kind::NoAnswer, QStringLiteral("the answer is too long"), now);
        return;
    }
    const Draw draw = drawFor(m_market.market().market().seed(), Topic::Answer).with({id, 1});
    const Instant due = now + answer->delay + Duration{draw.between(15, 300)};
    if (due > call.deadline)
        fail(id, Failure::Kind::NoAnswer, QStringLiteral("no answer in time"), call.deadline);
    else
        call.timer = m_timers.callAt(due, [this, id, received = *answer] { deliver(id, received); });
}

void InMemoryTransport::deliver(SendId id, const ApiAnswer &answer)
{
    finish(id, answerOf(answer));
}

void InMemoryTransport::fail(SendId id, Failure::Kind kind, const QString &detail, Instant when)
{
    UnderWay &call = m_underWay.at(id);
    m_timers.cancel(call.timer);
    call.timer = m_timers.callAt(when, [this, id, kind, detail] { finish(id, Unexpected<Failure>{{kind, detail}}); });
}

void InMemoryTransport::finish(SendId id, const Expected<vast::HttpAnswer, Failure> &result)
{
    auto call = m_underWay.extract(id);
    // The callback may send again, abort, or end this transport: nothing is touched after it.
    call.mapped().done(result);
}

} // namespace bursar::simulator
