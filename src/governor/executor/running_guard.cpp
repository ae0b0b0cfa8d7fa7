#include "governor/executor/running_guard.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "governor/budgets/standings.h"
#include "governor/executor/stop_order.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Answer = ledger::RunningRulesStore::Answer;

/// Whether the policy has any rule for what runs; most have none, and need no standing for it. Idling is noted all the
/// same: it is among the savings.
bool hasRunningRules(const Policy &policy)
{
    return policy.maxLifetime || (policy.idleBelowPercent && policy.idleFor) || policy.workingHours
        || policy.atLimit == AtLimit::Stop;
}

template <class Breaches>
auto breachNamed(const Breaches &breaches, const InstanceId &instance, const QString &rule)
{
    return std::find_if(breaches.begin(), breaches.end(),
                        [&](const auto &each) { return each.instance == instance && each.rule == rule; });
}

} // namespace

RunningGuard::RunningGuard(ExecutorSession &session)
    : m_session(session)
    , m_store(session.context().database())
{
}

Expected<void> RunningGuard::check()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto contracts = store.all();
    const auto seen = store.lastSeen();
    const auto teams = ledger::TeamStore(context.database()).all();
    const auto known = m_store.breaches();
    const auto idle = m_store.idleSince();
    if (!contracts || !seen)
        return contracts ? seen.failure() : contracts.failure();
    if (!teams || !known || !idle)
        return !teams ? teams.failure() : !known ? known.failure() : idle.failure();

    std::vector<Watched> all;
    for (const Team &team : *teams) {
        const auto watched = watchedOf(team.id, *contracts, *seen, *idle);
        if (!watched)
            return watched.failure();
        for (const Watched &each : *watched) {
            if (auto told = tellNewOnes(each, *known); !told)
                return told;
        }
        if (auto stopped = stopDueOnes(*watched, *known); !stopped)
            return stopped;
        all.insert(all.end(), watched->begin(), watched->end());
    }
    if (auto forgotten = forgetOthers(all, *known); !forgotten)
        return forgotten;
    return forgetIdling(all, *idle);
}

Expected<std::vector<RunningGuard::Watched>> RunningGuard::watchedOf(const TeamId &teamId,
                                                                     const std::vector<ledger::Contract> &contracts,
                                                                     const std::vector<ledger::LastSeen> &seen,
                                                                     const std::map<InstanceId, Instant> &idle)
{
    Context &context = m_session.context();
    const auto team = ledger::TeamStore(context.database()).byId(teamId);
    const auto version = ledger::PolicyStore(context.database()).inForce(teamId, context.now());
    if (!team || !version)
        return team ? version.failure() : team.failure();
    std::vector<Watched> watched;
    if (!*team || !*version)
        return watched;
    const Policy &policy = (*version)->policy;
    const bool hasRules = hasRunningRules(policy);
    std::optional<Standing> standing; // only for a team that runs something
    const QTimeZone zone = zoneNamed((*team)->zone).value_or(QTimeZone::utc());
    for (const ledger::Contract &contract : contracts) {
        const auto row = std::find_if(seen.begin(), seen.end(),
                                      [&](const ledger::LastSeen &each) { return each.instance == contract.instance; });
        if (contract.team != teamId || row == seen.end() || row->state != InstanceState::Running)
            continue;
        const auto idleSince = noteIdling(policy, *row, idle);
        if (!idleSince)
            return idleSince.failure();
        const HourlyRate price = row->observed.truePricePerHour();
        if (!hasRules) {
            watched.push_back({contract, price, {}});
            continue;
        }
        if (!standing) {
            Expected<Standing> found = standingOf(context.costs(), **team, policy, context.now());
            if (!found)
                return found.failure();
            standing = *std::move(found);
        }
        const RunningInstance instance{contract.instance, contract.firstSeen, *idleSince};
        watched.push_back({contract, price, breachesOf(policy, *standing, zone, instance)});
    }
    return watched;
}

Expected<std::optional<Instant>> RunningGuard::noteIdling(const Policy &policy, const ledger::LastSeen &seen,
                                                          const std::map<InstanceId, Instant> &idle)
{
    const auto before = idle.find(seen.instance);
    const bool wasIdle = before != idle.end();
    if (!isIdle(policy, seen.observed.gpuUtilPercent)) {
        if (wasIdle) {
            if (auto done = m_store.setIdleSince(seen.instance, std::nullopt); !done)
                return done.failure();
        }
        return std::optional<Instant>();
    }
    if (wasIdle)
        return std::optional(before->second);
    if (auto done = m_store.setIdleSince(seen.instance, seen.at); !done)
        return done.failure();
    return std::optional(seen.at);
}

/// The row and its event, together.
Expected<void> RunningGuard::note(const Watched &watched, const Breach &breach, const QString &action)
{
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    auto done = m_store.save(breach);
    QJsonObject details{{QStringLiteral("rule"), breach.rule}, {QStringLiteral("reason"), breach.reason}};
    if (breach.due)
        details.insert(QStringLiteral("due"), toRfc3339(*breach.due));
    if (done)
        done = (*transaction)
                   ->append(action, watched.contract.team.value_or(TeamId{}), breach.instance.toString(), details);
    if (done)
        done = (*transaction)->commit();
    if (done)
        m_session.report(action, breach.instance.toString(), breach.reason);
    return done;
}

Expected<void> RunningGuard::tellNewOnes(const Watched &watched, const std::vector<Breach> &known)
{
    const Instant now = m_session.context().now();
    for (const RuleBreach &found : watched.breaches) {
        if (breachNamed(known, watched.contract.instance, found.rule) != known.end())
            continue;
        const bool stops = found.action == LimitAction::Stop;
        const Breach breach{watched.contract.instance,
                            found.rule,
                            found.reason,
                            now,
                            stops ? std::optional(now + grace) : std::nullopt,
                            Answer::None};
        if (auto noted =
                note(watched, breach, stops ? audit_action::instanceStopPlanned : audit_action::instanceWarned);
            !noted)
            return noted;
    }
    return {};
}

Expected<void> RunningGuard::stopDueOnes(std::vector<Watched> watched, const std::vector<Breach> &known)
{
    const auto open = ledger::RequestStore(m_session.context().database()).open();
    if (!open)
        return open.failure();
    // The dearest first: each stop saves most.
    std::stable_sort(watched.begin(), watched.end(),
                     [](const Watched &left, const Watched &right) { return left.pricePerHour > right.pricePerHour; });
    int stopped = 0;
    for (const Watched &each : watched) {
        for (const RuleBreach &found : each.breaches) {
            const auto row = breachNamed(known, each.contract.instance, found.rule);
            if (row == known.end() || !row->due || *row->due > m_session.context().now() || row->answer != Answer::None)
                continue;
            if (stopped >= mostStopsAtOnce) {
                Breach held = *row;
                held.answer = Answer::Held;
                if (auto noted = note(each, held, audit_action::instanceStopHeld); !noted)
                    return noted;
                continue;
            }
            const auto ordered = orderStop(m_session, each.contract, found.reason, *open);
            if (!ordered)
                return ordered.failure();
            stopped += *ordered ? 1 : 0;
            break; // one stop is enough
        }
    }
    return {};
}

Expected<void> RunningGuard::forgetOthers(const std::vector<Watched> &watched, const std::vector<Breach> &known)
{
    for (const Breach &row : known) {
        const bool still = std::any_of(watched.begin(), watched.end(), [&row](const Watched &each) {
            return each.contract.instance == row.instance
                && std::any_of(each.breaches.begin(), each.breaches.end(),
                               [&row](const RuleBreach &breach) { return breach.rule == row.rule; });
        });
        if (still)
            continue;
        if (auto removed = m_store.remove(row.instance, row.rule); !removed)
            return removed;
    }
    return {};
}

/// What has stopped begins anew when it is started again.
Expected<void> RunningGuard::forgetIdling(const std::vector<Watched> &watched,
                                          const std::map<InstanceId, Instant> &idle)
{
    for (const auto &[instance, since] : idle) {
        const bool runs = std::any_of(watched.begin(), watched.end(), [&instance = instance](const Watched &each) {
            return each.contract.instance == instance;
        });
        if (runs)
            continue;
        if (auto done = m_store.setIdleSince(instance, std::nullopt); !done)
            return done;
    }
    return {};
}

} // namespace bursar::governor
