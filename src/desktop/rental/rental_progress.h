#pragma once

#include "desktop/widgets/progress_steps.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

/// How far the requests of one rental are, read from snapshots: a step list with the moments at which each was seen,
/// and one sentence. Has no window.
class RentalProgress
{
public:
    enum class Outcome { Waiting, Running, Refused, Failed, Cancelled };

    RentalProgress() = default;
    RentalProgress(std::vector<RequestId> requests, Instant askedAt);

    /// Takes the newest state of the requests.
    void follow(const governor::DeskSnapshot &snapshot);

    const std::vector<RequestId> &requests() const { return m_requests; }
    /// In the order of the requests; those not seen yet are missing.
    const std::vector<governor::RequestView> &views() const { return m_views; }
    /// Of all copies together; Waiting while any is on its way.
    Outcome outcome() const;
    int runningCount() const;
    /// How far the slowest copy that is still on its way has come.
    std::vector<ProgressStep> steps() const;
    /// What happened or what is waited for, for people.
    QString sentence() const;
    /// Of the first copy that was refused.
    std::optional<Decision> refusal() const;
    /// Those that can still be cancelled: no create call was made.
    std::vector<RequestId> cancellable() const;
    /// Instances that were rented already and stay when the rest is cancelled.
    std::vector<InstanceId> rented() const;

private:
    /// Decided, reserved, asked for, loading, running: how many of these steps are done.
    static int reached(const governor::RequestView &view, const governor::DeskSnapshot &snapshot);
    int slowest() const;

    std::vector<RequestId> m_requests;
    Instant m_askedAt;
    Instant m_now;
    std::vector<governor::RequestView> m_views; ///< in the order of the requests; those not seen yet are missing
    std::vector<int> m_reached;
    std::vector<std::optional<Instant>> m_doneAt; ///< when each step was first seen done
};

} // namespace bursar::desktop
