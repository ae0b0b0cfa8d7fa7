#pragma once

#include "foundation/expected.h"
#include "foundation/time_types.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>
#include <utility>

namespace bursar::vast {

/// One HTTP request. The key stands in a header only; nothing here is ever logged.
struct HttpRequest
{
    QByteArray method; ///< GET, POST, PUT, DELETE
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Duration timeout = std::chrono::seconds{30}; ///< real time, from the moment it is sent
    qint64 maxAnswerBytes = qint64{64} * 1024 * 1024; ///< a longer answer is a failure
    qint64 permit = 0; ///< of a call that changes something at Vast.ai (`Client::setPermit`)
};

struct HttpAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    Instant receivedAt{}; ///< set by the queue; an answer from its memory is older than now
    QByteArray header(QByteArrayView lowerCaseName) const;
};

/// Why there is no answer.
struct TransportFailure
{
    enum class Kind {
        Refused, ///< nothing listens at that address: nothing was sent, and asking again soon is no use
        NotSent, ///< nothing reached the server: no network, name unknown, TLS refused
        NoAnswer, ///< it may have reached the server: cut, timed out, answer unreadable or too long
        Aborted, ///< we gave up ourselves; if it was sent, its outcome is unknown
    };
    Kind kind = Kind::NoAnswer;
    QString detail; ///< for people, without secrets
};

/// Carries requests to Vast.ai, or to something that answers as it does. Never sends a request twice.
/// Used on one thread; `done` is called exactly once, on that thread, never from inside `send`.
class Transport
{
public:
    using Done = std::function<void(Expected<HttpAnswer, TransportFailure>)>;
    using SendId = quint64;

    virtual ~Transport() = default;
    virtual SendId send(HttpRequest request, Done done) = 0;
    /// `done` is then called with Aborted (if it has not been called yet).
    virtual void abort(SendId id) = 0;
};

} // namespace bursar::vast
