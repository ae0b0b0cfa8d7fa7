#pragma once

#include "domain/request.h"
#include "foundation/expected.h"

#include <functional>

namespace bursar::governor {

class Context;

/// How far a rental may be from what was seen when it was asked for.
struct RentalLeeway
{
    std::optional<HourlyRate> priceTolerance; ///< $/h that the offer may have become dearer; none: five percent
    bool mayTakeEqualOffer = false; ///< the next cheapest equal one, should it be gone
};

/// Where people leave what the executor shall do. Everything here is durable when the function returns.
class RequestDesk
{
public:
    explicit RequestDesk(Context &context);

    /// `count` requests of one batch; the executor decides each when its turn comes. With an `exceptionReason`, what
    /// the policy refuses waits for a person, if its rules may be waived at all.
    Expected<std::vector<Request>> rent(const MemberId &by, const Proposal &proposal, const QString &reason,
                                        int count = 1, const QString &exceptionReason = {},
                                        const RentalLeeway &leeway = {});
    /// A request for each of these, of one batch, as `rent` leaves them; each may take an equal offer.
    Expected<std::vector<Request>> rentEach(const MemberId &by, const std::vector<Proposal> &proposals,
                                            const QString &reason, const QString &exceptionReason = {});
    Expected<std::vector<Request>> command(const MemberId &by, const std::vector<InstanceId> &instances,
                                           InstanceCommand command, const QString &note = {},
                                           const std::optional<Instant> &until = std::nullopt);
    /// The same, sent when a pause is over in which it can be taken back.
    Expected<std::vector<Request>> commandAfterPause(const MemberId &by, const std::vector<InstanceId> &instances,
                                                     InstanceCommand command);
    static constexpr Duration pauseToTakeBack = std::chrono::seconds{5};
    /// Moves planned ends: a request for each, all of them or none.
    Expected<std::vector<Request>> extend(const MemberId &by, const std::vector<std::pair<InstanceId, Instant>> &ends);
    /// Answers price increases of hosts, by Vast.ai's numbers. A usage error when one is not pending, or is being
    /// answered already.
    Expected<std::vector<Request>> answerPriceIncreases(const MemberId &by, const std::vector<qint64> &increases,
                                                        bool accept);
    /// Binds the amount to the instance for a discount; what is left comes back, less five percent, when it goes.
    Expected<std::vector<Request>> prepay(const MemberId &by, InstanceId instance, Money amount);
    /// Another bid for interruptible instances, for the whole machine.
    Expected<std::vector<Request>> changeBid(const MemberId &by, const std::vector<InstanceId> &instances,
                                             HourlyRate bid);
    /// Vetoes the stops that rules have planned for them: they run on until the rule is kept and broken again.
    Expected<void> keepRunning(const MemberId &by, const std::vector<InstanceId> &instances);
    /// Before the create call: cancelled. After it: refused with what to do instead (destroy the instance).
    Expected<Request> cancel(const MemberId &by, const RequestId &request);
    Expected<Request> show(const RequestId &request) const;
    /// Reads the logs of an instance from Vast.ai.
    void fetchLogs(InstanceId instance, int lines, std::function<void(Expected<QString>)> done);

private:
    Context &m_context;
};

} // namespace bursar::governor
