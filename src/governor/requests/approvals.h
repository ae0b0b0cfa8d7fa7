#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;
class ExecutorSession;

/// What a second person says to the requests that wait for one. Everything is durable when the function returns.
class Approvals
{
public:
    explicit Approvals(Context &context);

    /// Lets the reasons pass that the waiting rental or command has; the executor then decides anew, a rental with its
    /// offer of then, and asks again if it has become dearer or breaks another rule. A change or a transfer is carried
    /// out at once: closed, or denied when what it rests on has moved since it was asked for. Refused for one's own
    /// request where the organisation wants four eyes, and for one's own transfer always.
    /// `seen`: the true price per hour that a dearer rental had when they said yes; it is let pass up to that.
    Expected<Request> approve(const MemberId &by, const RequestId &request, const QString &note = {},
                              const std::optional<HourlyRate> &seen = std::nullopt);
    /// A reason is required: whoever asked reads it.
    Expected<Request> reject(const MemberId &by, const RequestId &request, const QString &reason);
    /// Says that somebody else should answer. It is shown; everybody who may answer still can.
    Expected<Request> delegate(const MemberId &by, const RequestId &request, const MemberId &to);

private:
    Context &m_context;
};

/// Nobody waits for ever: a request that nobody has answered for so long is cancelled.
constexpr Duration approvalWaits = std::chrono::hours{72};
/// Called by the executor after each look.
Expected<void> cancelUnanswered(ExecutorSession &session);

} // namespace bursar::governor
