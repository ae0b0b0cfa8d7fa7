#include "vast/call_runner.h"

#include "vast/redact.h"

namespace bursar::vast {

namespace {

/// Vast.ai echoes the key in some answers (`users/current`): it ends here.
HttpAnswer withoutSecret(const HttpAnswer &answer, const QByteArray &secret)
{
    HttpAnswer result = answer;
    if (!secret.isEmpty())
        result.body.replace(secret, QByteArrayLiteral("***"));
    return result;
}

} // namespace

CallRunner::CallRunner(RequestQueue &queue, Timers &timers, QUrl baseUrl, Client::KeySource key)
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

QUrl CallRunner::urlOf(const ApiCall &call) const
{
    QByteArray address = m_baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    address += call.path;
    char separator = '?';
    for (const auto &[name, value] : call.query) {
        address += separator + name + '=' + value.toPercentEncoding();
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

CallRunner::CallId CallRunner::run(const ApiCall &call, Handler handler)
{
    const CallId id = begin();
    step(id, call, std::move(handler));
    return id;
}

void CallRunner::step(CallId id, const ApiCall &call, Handler handler)
{
    const Expected<Secret> key = m_key();
    if (!key || key->isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NoKey;
        error.message = key ? QString() : redacted(key.error().message);
        return failLater(id, error, std::move(handler));
    }
    QueuedCall queued{call.endpoint, call.effect, call.priority, {}, {}};
    queued.request.method = call.method;
    queued.request.url = urlOf(call);
    queued.request.timeout = m_timeout;
    if (call.effect == Effect::Write && m_permit)
        queued.request.permit = m_permit();
    queued.request.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + key->reveal()});
    queued.request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    if (!call.body.isEmpty()) {
        queued.request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
        queued.request.body = call.body;
    }
    if (call.shared)
        queued.shareKey = QString::fromUtf8(call.method + ' ' + queued.request.url.toEncoded() + ' ' + call.body);
    enqueue(id, std::move(queued), key->reveal(), std::move(handler));
}

void CallRunner::fetch(CallId id, const QUrl &url, const Endpoint &endpoint, Priority priority, qint64 maxBytes,
                       Handler handler)
{
    QueuedCall queued{endpoint, Effect::Read, priority, {}, {}};
    queued.request.method = QByteArrayLiteral("GET");
    queued.request.url = url;
    queued.request.timeout = m_timeout;
    queued.request.maxAnswerBytes = maxBytes;
    enqueue(id, std::move(queued), {}, std::move(handler));
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
                handler(withoutSecret(*answer, secret));
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
