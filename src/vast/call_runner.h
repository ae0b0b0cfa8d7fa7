#pragma once

#include "vast/client.h"

#include <map>
#include <memory>
#include <vector>

namespace bursar::vast {

/// One request of a typed call, before base address and key are added.
struct ApiCall
{
    Endpoint endpoint;
    Effect effect = Effect::Read;
    Priority priority = Priority::Background;
    QByteArray method;
    QByteArray path; ///< `/api/v0/bundles/`, with the slash at the end where Vast.ai's route has one
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< values not yet encoded
    QByteArray body; ///< JSON
    bool shared = false; ///< equal calls in flight get one answer
};

/// Sends the steps of a client's calls through the queue and lets them be cancelled under one number.
class CallRunner final : public std::enable_shared_from_this<CallRunner>
{
public:
    using CallId = Client::CallId;
    using Handler = std::function<void(const Result<HttpAnswer> &)>;

    CallRunner(RequestQueue &queue, Timers &timers, QUrl baseUrl, Client::KeySource key);
    ~CallRunner();
    CallRunner(const CallRunner &) = delete;
    CallRunner &operator=(const CallRunner &) = delete;

    void setTimeout(Duration timeout) { m_timeout = timeout; }
    void setPermit(std::function<qint64()> permit) { m_permit = std::move(permit); }
    const QUrl &baseUrl() const { return m_baseUrl; }
    Instant now() const { return m_timers.now(); }

    /// A call that takes one step.
    CallId run(const ApiCall &call, Handler handler);
    /// A number for a call of several steps; `step` and `fetch` send them. A step's handler must send the next one or
    /// call `end`.
    CallId begin() { return ++m_lastId; }
    void step(CallId id, const ApiCall &call, Handler handler);
    /// A file on another host: no key, no headers of ours.
    void fetch(CallId id, const QUrl &url, const Endpoint &endpoint, Priority priority, qint64 maxBytes,
               Handler handler);
    /// The next step after a wait; a cancel in between calls `cancelled`.
    void after(CallId id, Duration delay, std::function<void()> action, std::function<void()> cancelled);
    void cancel(CallId id);

private:
    struct Pending
    {
        RequestQueue::CallId queued = 0;
        Timers::TimerId timer = 0;
        std::function<void()> cancelled;
    };

    QUrl urlOf(const ApiCall &call) const;
    void enqueue(CallId id, QueuedCall call, const QByteArray &secret, Handler handler);
    void failLater(CallId id, const ApiError &error, Handler handler);

    RequestQueue &m_queue;
    Timers &m_timers;
    QUrl m_baseUrl;
    Client::KeySource m_key;
    Duration m_timeout = std::chrono::seconds{30};
    std::function<qint64()> m_permit;
    CallId m_lastId = 0;
    std::map<CallId, Pending> m_pending;
};

/// Gives the decoded answer, or the error, to `done`.
template <class T, class Decoder>
CallRunner::Handler decoding(Callback<T> done, Decoder decode)
{
    return [done = std::move(done), decode = std::move(decode)](const Result<HttpAnswer> &answer) {
        if (answer)
            done(decode(*answer));
        else
            done(answer.failure());
    };
}

} // namespace bursar::vast
