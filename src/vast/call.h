#pragma once

#include "vast/request_queue.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace bursar::vast {

/// One request of a call, before base address, key and priority are added.
struct CallRequest
{
    Endpoint endpoint;
    Effect effect = Effect::Read;
    QByteArray method;
    QByteArray path; ///< `/api/v0/bundles/`, with the slash at the end where Vast.ai's route has one
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< values not yet encoded
    QByteArray body; ///< JSON
    bool shared = false; ///< equal calls in flight get one answer
    /// An answer to an equal call that is not older will do, and while Vast.ai refuses one of a quarter of an hour;
    /// `receivedAt` tells. Needs `shared`.
    Duration mayBeOld{};
    std::function<std::optional<int>(const HttpAnswer &)> searchRows{}; ///< of a search, see QueuedCall
    qint64 maxAnswerBytes = qint64{2} * 1024 * 1024; ///< after decompression; a longer answer is a failure
    QUrl elsewhere; ///< a file on another host, fetched instead of `path`: no key and no header of ours goes there
};

/// A call of Vast.ai's API as a value: what is sent, and a pure function that reads the answer. `Client::send` carries
/// it; a test needs neither a queue nor a network.
template <class T>
struct Call
{
    CallRequest request;
    std::function<Result<T>(const HttpAnswer &)> decode;
};

/// A further request of a call that takes several.
struct NextRequest
{
    CallRequest request;
    Duration wait{0};
};

/// What an answer of such a call leads to: the next request, or the result.
template <class T>
using Step = std::variant<NextRequest, Result<T>>;

/// A call that takes several requests: a list of pages, a file that is made elsewhere. `begin` gives a fresh reader,
/// which keeps what it has read so far and is called with each answer in turn.
template <class T>
struct Conversation
{
    using Reader = std::function<Step<T>(const HttpAnswer &)>;
    CallRequest first;
    std::function<Reader()> begin;
};

} // namespace bursar::vast
