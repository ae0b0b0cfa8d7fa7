#pragma once

#include "domain/running_rules.h"
#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "ledger/running_rules_store.h"

namespace bursar::governor {

/// After each look: what the rules say about instances that run. A rule that warns is told once; one that stops marks
/// the instance first and stops it a quarter of an hour later, unless a person says that it shall run on. Never more
/// than a few of a team at once: then a person decides about the rest. Nothing is ever destroyed here.
class RunningGuard
{
public:
    static constexpr Duration grace = std::chrono::minutes{15};
    static constexpr int mostStopsAtOnce = 5; ///< of one team

    explicit RunningGuard(ExecutorSession &session);
    Expected<void> check();

private:
    using Breach = ledger::RunningRulesStore::Breach;
    /// An instance that runs, with what its team's rules say.
    struct Watched
    {
        ledger::Contract contract;
        HourlyRate pricePerHour;
        std::vector<RuleBreach> breaches;
    };

    Expected<std::vector<Watched>> watchedOf(const TeamId &team, const std::vector<ledger::Contract> &contracts,
                                             const std::vector<ledger::LastSeen> &seen,
                                             const std::map<InstanceId, Instant> &idle);
    Expected<std::optional<Instant>> noteIdling(const Policy &policy, const ledger::LastSeen &seen,
                                                const std::map<InstanceId, Instant> &idle);
    Expected<void> tellNewOnes(const Watched &watched, const std::vector<Breach> &known);
    Expected<void> stopDueOnes(std::vector<Watched> watched, const std::vector<Breach> &known);
    Expected<void> forgetOthers(const std::vector<Watched> &watched, const std::vector<Breach> &known);
    Expected<void> forgetIdling(const std::vector<Watched> &watched, const std::map<InstanceId, Instant> &idle);
    Expected<void> note(const Watched &watched, const Breach &breach, const QString &action);

    ExecutorSession &m_session;
    ledger::RunningRulesStore m_store;
};

} // namespace bursar::governor
