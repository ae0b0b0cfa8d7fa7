#pragma once

#include "vast/call.h"
#include "vast/secret.h"

#include <map>
#include <memory>

namespace bursar::vast {

/// Sends the requests of a client's calls through the queue and lets them be cancelled under one number. Only Client
/// uses it.
class CallRunner final : public std::enable_shared_from_this<CallRunner>
{
public:
    using CallId = quint64;
    using KeySource =
        std::function<Expected<Secret>()>; ///< asked at each request, so that a rotated key is used at once
    using Handler = std::function<void(const Result<HttpAnswer> &)>;

    CallRunner(RequestQueue &queue, Timers &timers, QUrl baseUrl, KeySource key);
    ~CallRunner();
    CallRunner(const CallRunner &) = delete;
    CallRunner &operator=(const CallRunner &) = delete;

    void setTimeout(Duration timeout) { m_timeout = timeout; }
    void setPermit(std::function<qint64()> permit) { m_permit = std::move(permit); }

    /// A number for a call; `step` and `converse` send its requests.
    CallId begin() { return ++m_lastId; }
    void step(CallId id, const CallRequest &request, Priority priority, Handler handler);
    /// Sends a request and what its answer leads to, until there is a result.
    template <class T>
    void converse(CallId id, const NextRequest &next, Priority priority,
                  const std::shared_ptr<std::function<Step<T>(const HttpAnswer &)>> &reader, Callback<T> done)
    {
        const auto send = [this, id, next, priority, reader, done] {
            step(id, next.request, priority, [this, id, priority, reader, done](const Result<HttpAnswer> &answer) {
                if (!answer)
                    return done(answer.failure());
                const Step<T> leadsTo = (*reader)(*answer);
                if (const auto *further = std::get_if<NextRequest>(&leadsTo))
                    converse<T>(id, *further, priority, reader, done);
                else
                    done(std::get<Result<T>>(leadsTo));
            });
        };
        if (next.wait <= Duration{0})
            send();
        else
            after(id, next.wait, send, [done] { done(Unexpected{takenBack()}); });
    }
    void cancel(CallId id);

private:
    struct Pending
    {
        RequestQueue::CallId queued = 0;
        Timers::TimerId timer = 0;
        std::function<void()> cancelled;
    };

    static ApiError takenBack();
    QUrl urlOf(const CallRequest &request) const;
    bool isAllowedElsewhere(const QUrl &url) const;
    void enqueue(CallId id, QueuedCall call, const QByteArray &secret, Handler handler);
    /// The next request after a wait; a cancel in between calls `cancelled`.
    void after(CallId id, Duration delay, std::function<void()> action, std::function<void()> cancelled);
    void failLater(CallId id, const ApiError &error, Handler handler);

    RequestQueue &m_queue;
    Timers &m_timers;
    QUrl m_baseUrl;
    KeySource m_key;
    Duration m_timeout = std::chrono::seconds{30};
    std::function<qint64()> m_permit;
    CallId m_lastId = 0;
    std::map<CallId, Pending> m_pending;
};

} // namespace bursar::vast
