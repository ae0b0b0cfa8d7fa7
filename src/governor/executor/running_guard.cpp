#include "governor/executor/running_guard.h"

#include "domain/audit_actions.h"
#include "domain/savings.h"
#include "foundation/text_formats.h"
#include "governor/executor/stop_counts.h"
#include "governor/executor/stop_order.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <algorithm>
#include <set>

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

/// The dearest first, since each stop saves most; a team's own places are filled with its newest first where it wants
/// so.
template <class Watched>
void putInOrder(std::vector<Watched> &watched)
{
    std::stable_sort(watched.begin(), watched.end(),
                     [](const Watched &left, const Watched &right) { return left.pricePerHour > right.pricePerHour; });
    std::map<TeamId, std::vector<size_t>> places;
    for (size_t i = 0; i < watched.size(); ++i) {
        if (watched[i].first == StopFirst::Newest)
            places[*watched[i].contract.team].push_back(i);
    }
    for (const auto &entry : places) {
        std::vector<Watched> own;
        for (const size_t place : entry.second)
            own.push_back(watched[place]);
        std::stable_sort(own.begin(), own.end(), [](const Watched &left, const Watched &right) {
            return left.contract.firstSeen > right.contract.firstSeen;
        });
        for (size_t i = 0; i < own.size(); ++i)
            watched[entry.second[i]] = own[i];
    }
}

/// Above the team, whose budgets are among the broken rules.
std::set<QString> ownersOf(const std::vector<RuleBreach> &breaches)
{
    std::set<QString> owners;
    for (const RuleBreach &breach : breaches) {
        if (!breach.owner.isEmpty())
            owners.insert(breach.owner);
    }
    return owners;
}

} // namespace

RunningGuard::RunningGuard(ExecutorSession &session)
    : m_session(session)
    , m_store(session.context().database())
{
}

Expected<RunningGuard::Fleet> RunningGuard::readFleet()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    auto contracts = store.all();
    auto seen = store.lastSeen();
    auto idle = m_store.idleSince();
    const auto tree = BudgetTree::load(context.database());
    if (!contracts || !seen)
        return contracts ? seen.failure() : contracts.failure();
    if (!idle || !tree)
        return idle ? tree.failure() : idle.failure();
    Fleet fleet{*std::move(contracts), *std::move(seen), *std::move(idle), {}, {}};
    for (const BudgetTree::Owner &owner : tree->owners()) {
        const OwnerBudgets *inForce = budgetsInForce(owner.versions, context.now());
        if (inForce && inForce->terms.atLimit == AtLimit::Stop)
            fleet.brakesAbove.emplace(typedName(owner.owner), inForce->terms.stopAtOnce);
    }
    return fleet;
}

Expected<void> RunningGuard::check()
{
    auto fleet = readFleet();
    const auto teams = ledger::TeamStore(m_session.context().database()).all();
    const auto known = m_store.breaches();
    if (!fleet)
        return fleet.failure();
    if (!teams || !known)
        return teams ? known.failure() : teams.failure();

    std::vector<Watched> all;
    for (const Team &team : *teams) {
        const auto watched = watchedOf(team, *fleet);
        if (!watched)
            return watched.failure();
        for (const Watched &each : *watched) {
            if (auto told = tellNewOnes(each, *known); !told)
                return told;
        }
        all.insert(all.end(), watched->begin(), watched->end());
    }
    if (auto stopped = stopDueOnes(all, *fleet, *known); !stopped)
        return stopped;
    if (auto forgotten = forgetOthers(all, *known); !forgotten)
        return forgotten;
    return forgetIdling(all, fleet->idle);
}

Expected<std::vector<RunningGuard::Watched>> RunningGuard::watchedOf(const Team &team, Fleet &fleet)
{
    Context &context = m_session.context();
    std::vector<Watched> watched;
    const auto version = ledger::PolicyStore(context.database()).inForce(team.id, context.now());
    if (!version)
        return version.failure();
    if (!*version)
        return watched;
    const Policy &policy = (*version)->policy;
    const bool hasRules = hasRunningRules(policy) || !fleet.brakesAbove.empty();
    std::optional<Standing> standing; // only for a team that runs something
    const QTimeZone zone = zoneNamed(team.zone).value_or(QTimeZone::utc());
    for (const ledger::Contract &contract : fleet.contracts) {
        const auto row = std::find_if(fleet.seen.begin(), fleet.seen.end(),
                                      [&](const ledger::LastSeen &each) { return each.instance == contract.instance; });
        if (contract.team != team.id || row == fleet.seen.end() || row->state != InstanceState::Running)
            continue;
        const auto idleSince = noteIdling(policy, *row, fleet.idle);
        if (!idleSince)
            return idleSince.failure();
        watched.push_back({contract,
                           row->observed.truePricePerHour(),
                           row->observed.pricePerHour,
                           {},
                           policy.stopAtOnce,
                           policy.stopFirst});
        if (!hasRules)
            continue;
        if (!fleet.standings) {
            auto loaded = Standings::load(context.costs(), context.now());
            if (!loaded)
                return loaded.failure();
            fleet.standings = *std::move(loaded);
        }
        if (!standing) {
            Expected<Standing> found = fleet.standings->of(team, policy);
            if (!found)
                return found.failure();
            standing = *std::move(found);
        }
        const RunningInstance instance{contract.instance, contract.firstSeen, *idleSince};
        watched.back().breaches = breachesOf(policy, *standing, zone, instance);
    }
    return watched;
}

/// Of an unbroken watch: what nobody looked at in between may have worked.
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
        const bool stops = found.action == LimitAction::Stop;
        const auto row = breachNamed(known, watched.contract.instance, found.rule);
        if (row != known.end() && row->due.has_value() == stops) // else the rule has another action by now
            continue;
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

Expected<bool> RunningGuard::stop(const Watched &watched, const RuleBreach &found, const std::vector<Request> &open)
{
    const SavingClaim claim{toString(SavingKind::RuleStop), costOver(watched.gpuPerHour, std::chrono::hours{24})};
    return orderStop(m_session, watched.contract, found.reason, open, claim);
}

std::vector<RuleBreach> RunningGuard::dueOnes(const Watched &watched, const std::vector<Breach> &known) const
{
    std::vector<RuleBreach> due;
    for (const RuleBreach &found : watched.breaches) {
        const auto row = breachNamed(known, watched.contract.instance, found.rule);
        const bool isDue = row != known.end() && row->due && *row->due <= m_session.context().now();
        if (isDue && row->answer == Answer::None && found.action == LimitAction::Stop)
            due.push_back(found);
    }
    return due;
}

Expected<void> RunningGuard::hold(const Watched &watched, const std::vector<RuleBreach> &due,
                                  const std::vector<Breach> &known)
{
    for (const RuleBreach &found : due) {
        Breach held = *breachNamed(known, watched.contract.instance, found.rule);
        held.answer = Answer::Held;
        if (auto noted = note(watched, held, audit_action::instanceStopHeld); !noted)
            return noted;
    }
    return {};
}

Expected<void> RunningGuard::stopDueOnes(std::vector<Watched> watched, const Fleet &fleet,
                                         const std::vector<Breach> &known)
{
    const auto open = ledger::RequestStore(m_session.context().database()).open();
    if (!open)
        return open.failure();
    putInOrder(watched);
    StopCounts counts(fleet.brakesAbove);
    for (const Watched &each : watched)
        counts.addRunning(*each.contract.team, ownersOf(each.breaches));
    for (const Watched &each : watched) {
        const std::vector<RuleBreach> due = dueOnes(each, known);
        if (due.empty())
            continue;
        const bool waitsForPerson = std::any_of(known.begin(), known.end(), [&each](const Breach &row) {
            return row.instance == each.contract.instance && row.answer == Answer::Held;
        });
        if (waitsForPerson || !counts.letsStop(*each.contract.team, each.brake, ownersOf(due))) {
            if (auto held = hold(each, due, known); !held)
                return held;
            continue;
        }
        const auto ordered = stop(each, due.front(), *open);
        if (!ordered)
            return ordered.failure();
        if (*ordered)
            counts.addStopped(*each.contract.team, ownersOf(due));
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
