#pragma once

#include "governor/executor/executor_session.h"

namespace bursar::governor {

/// After each look: asks for the stop of rentals whose planned end has come. At 100 % new rentals pause by the decision
/// itself (actual + committed ≥ limit); what people are told of it is the notifier's.
class BudgetGuard
{
public:
    explicit BudgetGuard(ExecutorSession &session);
    Expected<void> check();

private:
    ExecutorSession &m_session;
};

} // namespace bursar::governor
