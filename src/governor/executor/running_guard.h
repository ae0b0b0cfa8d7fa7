#pragma once

#include "domain/running_rules.h"
#include "governor/budgets/standings.h"
#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "ledger/running_rules_store.h"

namespace bursar::governor {

/// After each look: what the rules say about instances that run. A rule that warns is told once; one that stops marks
/// the instance first and stops it a quarter of an hour later, unless a person says that it shall run on. Never more
/// of a team at once than its policy's brake lets, nor more for a budget above the teams than that budget's brake lets:
/// then a person decides about the rest, whatever other rule would stop them. Nothing is ever destroyed here.
class RunningGuard
{
public:
    static constexpr Duration grace = std::chrono::minutes{15};

    explicit RunningGuard(ExecutorSession &session);
    Expected<void> check();

private:
    using Breach = ledger::RunningRulesStore::Breach;
    /// An instance that runs, with what its team's rules say.
    struct Watched
    {
        ledger::Contract contract;
        HourlyRate pricePerHour;
        HourlyRate gpuPerHour; ///< what stopping it saves
        std::vector<RuleBreach> breaches;
        StopBrake brake; ///< of its team
        StopFirst first = StopFirst::Dearest;
    };
    /// What is looked at, read once for all teams.
    struct Fleet
    {
        std::vector<ledger::Contract> contracts;
        std::vector<ledger::LastSeen> seen;
        std::map<InstanceId, Instant> idle;
        std::map<QString, StopBrake>
            brakesAbove; ///< of owners above the teams whose budgets stop, by their typed names
        std::optional<Standings> standings; ///< only when a team needs it
    };

    Expected<Fleet> readFleet();
    Expected<std::vector<Watched>> watchedOf(const Team &team, Fleet &fleet);
    Expected<std::optional<Instant>> noteIdling(const Policy &policy, const ledger::LastSeen &seen,
                                                const std::map<InstanceId, Instant> &idle);
    Expected<void> tellNewOnes(const Watched &watched, const std::vector<Breach> &known);
    /// The rules whose time has come for it and that nobody has answered; none while it waits for a person.
    std::vector<RuleBreach> dueOnes(const Watched &watched, const std::vector<Breach> &known) const;
    Expected<void> stopDueOnes(std::vector<Watched> watched, const Fleet &fleet, const std::vector<Breach> &known);
    Expected<void> hold(const Watched &watched, const std::vector<RuleBreach> &due, const std::vector<Breach> &known);
    /// True when a stop was left, or is on its way.
    Expected<bool> stop(const Watched &watched, const RuleBreach &found, const std::vector<Request> &open);
    Expected<void> forgetOthers(const std::vector<Watched> &watched, const std::vector<Breach> &known);
    Expected<void> forgetIdling(const std::vector<Watched> &watched, const std::map<InstanceId, Instant> &idle);
    Expected<void> note(const Watched &watched, const Breach &breach, const QString &action);

    ExecutorSession &m_session;
    ledger::RunningRulesStore m_store;
};

} // namespace bursar::governor
