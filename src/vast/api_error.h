#pragma once

#include "domain/ids.h"
#include "foundation/expected.h"

#include <functional>

namespace bursar::vast {

/// Why a call did not give its result.
struct ApiError
{
    enum class Kind {
        Unreachable, ///< nothing was sent: no network, name unknown, TLS
        OutcomeUnknown, ///< a write was sent and nobody knows whether it worked: look before doing anything
        NoAnswer, ///< a read had no usable answer after its retries
        KeyRefused, ///< no key, unknown or deleted key, expired session
        PermissionMissing, ///< the key may not do this
        NotFound, ///< no such thing (never an authentication problem in disguise)
        OfferGone, ///< the offer is not available any more
        NoCredit,
        Refused, ///< Vast.ai understood and said no; `contract` may be set all the same
        RateLimited, ///< a write was not processed because it came too early; `retryAt` tells when to come again
        QuotaExceeded, ///< the day's search rows are used up; `retryAt` is the next UTC midnight
        BadAnswer, ///< the answer could not be read
        NoKey, ///< the key reference gave no key; nothing was sent
        Cancelled, ///< taken back before it was sent
    };
    Kind kind = Kind::BadAnswer;
    int httpStatus = 0;
    QString slug; ///< Vast.ai's word, `no_such_ask`
    QString message; ///< Vast.ai's sentence, redacted, for people
    InstanceId contract; ///< a refusal may still have rented
    std::optional<Instant> retryAt;

    /// True if a call with an effect may have happened.
    bool mayHaveHappened() const { return kind == Kind::OutcomeUnknown || !contract.isEmpty(); }
};

/// In words for people, with what to do next. `accountName` stands in the sentence.
Error toError(const ApiError &error, const QString &accountName);

template <class T>
using Result = Expected<T, ApiError>;
/// Called exactly once, on the thread of the queue, never from inside the call that took it.
template <class T>
using Callback = std::function<void(Result<T>)>;

} // namespace bursar::vast
