#pragma once

#include "vast/call_runner.h"

#include <functional>

namespace bursar::vast {

/// Sends calls of Vast.ai's API for one key. The calls themselves are values, made by the functions of `vast/calls/`,
/// a file per route:
///
///     client.send(calls::stopInstance(id), Priority::Person, [](const Result<bool> &result) { … });
///
/// Every call goes through the queue; callbacks come on its thread, exactly once, never from inside `send`.
class Client
{
public:
    using CallId = CallRunner::CallId;
    using KeySource = CallRunner::KeySource;

    /// `timers` is the queue's clock, both outlive the client. Destroying the client takes back its calls without
    /// calling anybody.
    Client(RequestQueue &queue, Timers &timers, QUrl baseUrl, KeySource key);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// How long one request may take (`--call-timeout`).
    void setCallTimeout(Duration timeout);
    /// Gives each call that changes something the permit of the moment in which it is asked for: it may wait for long,
    /// and its transport can tell whether it may still go out.
    void setPermit(std::function<qint64()> permit);

    template <class T>
    CallId send(const Call<T> &call, Priority priority, Callback<std::type_identity_t<T>> done)
    {
        const CallId id = m_runner->begin();
        m_runner->step(id, call.request, priority,
                       [decode = call.decode, done = std::move(done)](const Result<HttpAnswer> &answer) {
                           if (answer)
                               done(decode(*answer));
                           else
                               done(answer.failure());
                       });
        return id;
    }
    template <class T>
    CallId send(const Conversation<T> &call, Priority priority, Callback<std::type_identity_t<T>> done)
    {
        const CallId id = m_runner->begin();
        m_runner->converse(id, NextRequest{call.first, {}}, priority,
                           std::make_shared<typename Conversation<T>::Reader>(call.begin()), std::move(done));
        return id;
    }
    void cancel(CallId id);

private:
    std::shared_ptr<CallRunner> m_runner; ///< shared with the steps of calls that take several
};

} // namespace bursar::vast
