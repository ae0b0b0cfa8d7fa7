#pragma once

#include "domain/replay.h"
#include "governor/desk.h"

namespace bursar::desktop {

/// What a change that waits for approval would have done in the last 90 days: worked out by a reader when it is asked
/// for, and kept for the request that was asked for last.
class ChangeReplay final : public QObject
{
    Q_OBJECT
public:
    ChangeReplay(governor::Desk &desk, QObject *parent);

    /// Does nothing for other kinds, nor for the one that it knows already.
    void ask(const governor::RequestView &view, const governor::DeskSnapshot &snapshot);
    std::optional<ReplayTally> of(const RequestId &request) const;

Q_SIGNALS:
    void known();

private:
    governor::Desk &m_desk;
    RequestId m_request;
    std::optional<ReplayTally> m_tally;
};

} // namespace bursar::desktop
