#include "vast/call_runner.h"

#include "vast/network_transport.h"
#include "vast/redact.h"

namespace bursar::vast {

namespace {

/// Vast.ai echoes the key in some answers (`users/current`): it ends here.
HttpAnswer received(const HttpAnswer &answer, const QByteArray &secret, Instant now)
{
    HttpAnswer result = answer;
    if (result.receivedAt == Instant{})
        result.receivedAt = now;
    if (!secret.isEmpty())
        result.body.replace(secret, QByteArrayLiteral("***"));
    return result;
}

} // namespace

CallRunner::CallRunner(RequestQueue &queue, Timers &timers, QUrl baseUrl, KeySource key)
    : m_queue(queue)
    , m_timers(timers)
    , m_baseUrl(std::move(baseUrl))
    , m_key(std::move(key))
{
}

CallRunner::~CallRunner()
{
    for (const auto &[id, pending] : m_pending) {
        m_queue.cancel(pending.queued);
        m_timers.cancel(pending.timer);
    }
}

ApiError CallRunner::takenBack()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.message = QStringLiteral("The call was taken back.");
    return error;
}

QUrl CallRunner::urlOf(const CallRequest &request) const
{
    QByteArray address = m_baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    address += request.path;
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        address += separator + name + '=' + value.toPercentEncoding();
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

/// A file on our own machine is none of Vast.ai's, unless Vast.ai's place is taken by a simulator there.
bool CallRunner::isAllowedElsewhere(const QUrl &url) const
{
    return NetworkTransport::isAllowed(url)
        && (!NetworkTransport::isLoopback(url) || NetworkTransport::isLoopback(m_baseUrl));
}

void CallRunner::step(CallId id, const CallRequest &request, Priority priority, Handler handler)
{
    QueuedCall queued{request.endpoint, request.effect, priority, {}, {}};
    queued.request.method = request.method;
    queued.request.timeout = m_timeout;
    queued.request.maxAnswerBytes = request.maxAnswerBytes;
    if (!request.elsewhere.isEmpty()) {
        queued.request.url = request.elsewhere;
        if (isAllowedElsewhere(request.elsewhere))
            return enqueue(id, std::move(queued), {}, std::move(handler));
        ApiError error;
        error.message = QStringLiteral("The file's address is no https address of another host.");
        return failLater(id, error, std::move(handler));
    }
    const Expected<Secret> key = m_key();
    if (!key || key->isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NoKey;
        error.message = key ? QString() : redacted(key.error().message);
        return failLater(id, error, std::move(handler));
    }
    queued.request.url = urlOf(request);
    if (request.effect == Effect::Write && m_permit)
        queued.request.permit = m_permit();
    queued.request.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + key->reveal()});
    queued.request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    if (!request.body.isEmpty()) {
        queued.request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
        queued.request.body = request.body;
    }
    queued.mayBeOld = request.shared ? request.mayBeOld : Duration{0};
    queued.searchRows = request.searchRows;
    if (request.shared)
        queued.shareKey = QString::fromUtf8(request.method + ' ' + queued.request.url.toEncoded() + ' ' + request.body);
    enqueue(id, std::move(queued), key->reveal(), std::move(handler));
}

void CallRunner::enqueue(CallId id, QueuedCall call, const QByteArray &secret, Handler handler)
{
    const RequestQueue::CallId queued = m_queue.enqueue(
        std::move(call),
        [runner = weak_from_this(), id, secret, handler = std::move(handler)](const Result<HttpAnswer> &answer) {
            const std::shared_ptr<CallRunner> self = runner.lock();
            if (!self)
                return;
            self->m_pending.erase(id);
            if (answer)
                handler(received(*answer, secret, self->m_timers.now()));
            else
                handler(answer);
        });
    m_pending[id] = Pending{queued, 0, {}};
}

void CallRunner::failLater(CallId id, const ApiError &error, Handler handler)
{
    const auto fail = [handler = std::move(handler), error] { handler(Unexpected{error}); };
    after(id, Duration{0}, fail, fail);
}

void CallRunner::after(CallId id, Duration delay, std::function<void()> action, std::function<void()> cancelled)
{
    const Timers::TimerId timer =
        m_timers.callAfter(delay, [runner = weak_from_this(), id, action = std::move(action)] {
            const std::shared_ptr<CallRunner> self = runner.lock();
            if (!self)
                return;
            self->m_pending.erase(id);
            action();
        });
    m_pending[id] = Pending{0, timer, std::move(cancelled)};
}

void CallRunner::cancel(CallId id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    if (found->second.queued != 0) {
        m_queue.cancel(found->second.queued);
        return; // its end comes from the queue
    }
    m_timers.cancel(found->second.timer);
    // Called back later, never from inside cancel.
    after(id, Duration{0}, found->second.cancelled, found->second.cancelled);
}

} // namespace bursar::vast
