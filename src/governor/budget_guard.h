#pragma once

#include "governor/executor_session.h"

namespace bursar::governor {

/// After each look: tells once per period when a budget passes one of its thresholds, and asks for the stop of rentals
/// whose planned end has come. At 100 % new rentals pause by the decision itself (actual + committed ≥ limit).
class BudgetGuard
{
public:
    explicit BudgetGuard(ExecutorSession &session);
    Expected<void> check();

private:
    Expected<void> checkThresholds(const TeamId &team);
    Expected<void> stopWhatEnds();
    ExecutorSession &m_session;
    std::optional<Instant> m_checked; ///< when the thresholds were looked at last
};

} // namespace bursar::governor
