#pragma once

#include "governor/executor/executor_session.h"
#include "ledger/meter_store.h"

namespace bursar::governor {

/// One look at an instance.
struct Observation
{
    AccountId account;
    Instance instance;
    InstanceState state = InstanceState::Unknown;
    std::optional<TeamId> team;
    Instant at;
};

/// What a look adds to the meter.
struct MeterStep
{
    std::vector<UsageSegment> closed; ///< without ids
    std::optional<ledger::OpenMeter> open; ///< none when the instance is gone
};

/// Pure: continues a meter, or closes it where state, rates, team or UTC day changed. What happened between two looks
/// counts to the earlier state, so that an estimate is off by at most rate × polling interval per change. A first look
/// opens at the contract's start (loading until now). A pause in watching of more than `gapAfter` is marked as a gap.
MeterStep meterStep(const std::optional<ledger::OpenMeter> &meter, const Observation &observation, Duration gapAfter);

/// Keeps the meters of the fleet: working table `meters`, closed segments as records.
class Metering
{
public:
    explicit Metering(ExecutorSession &session);
    /// Takes in one complete look at an account's instances. Returns how many segments became records.
    Expected<int> observe(const std::vector<Observation> &observations);

private:
    Expected<void> record(std::vector<UsageSegment> &closed, const std::vector<ledger::OpenMeter> &kept,
                          const std::vector<InstanceId> &ended);
    Expected<void> saveMeters(const std::vector<ledger::OpenMeter> &kept, const std::vector<InstanceId> &ended);

    ExecutorSession &m_session;
};

} // namespace bursar::governor
