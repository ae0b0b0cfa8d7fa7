#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

#include <functional>

namespace bursar::governor {

class Context;

/// Where people leave what the executor shall do. Everything here is durable when the function returns.
class RequestDesk
{
public:
    explicit RequestDesk(Context &context);

    /// `count` requests of one batch; the executor decides each when its turn comes.
    Expected<std::vector<Request>> rent(const MemberId &by, const Proposal &proposal, const QString &reason,
                                        int count = 1);
    Expected<std::vector<Request>> command(const MemberId &by, const std::vector<InstanceId> &instances,
                                           InstanceCommand command, const QString &note = {},
                                           const std::optional<Instant> &until = std::nullopt);
    /// Before the create call: cancelled. After it: refused with what to do instead (destroy the instance).
    Expected<Request> cancel(const MemberId &by, const RequestId &request);
    /// A rental that waits for a second person; whoever asked for it cannot approve it. The executor decides again,
    /// with the thresholds satisfied.
    Expected<Request> approve(const MemberId &by, const RequestId &request);
    Expected<Request> reject(const MemberId &by, const RequestId &request, const QString &reason);
    Expected<Request> show(const RequestId &request) const;
    /// Reads the logs of an instance from Vast.ai.
    void fetchLogs(InstanceId instance, int lines, std::function<void(Expected<QString>)> done);

private:
    Expected<Request> waiting(const RequestId &id) const;
    Context &m_context;
};

} // namespace bursar::governor
