#include "governor/budget_guard.h"

#include "domain/audit_actions.h"
#include "governor/standings.h"
#include "governor/stop_order.h"
#include "ledger/audit_store.h"
#include "ledger/contract_store.h"
#include "ledger/policy_store.h"
#include "ledger/request_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr Duration checkThresholdsEvery = std::chrono::minutes{2};

/// Percent of the limit that is used, whole and rounded down; a limit of nothing is used up.
int percentUsed(const BudgetStanding &budget)
{
    if (budget.limit <= Money{})
        return 100;
    return static_cast<int>(narrow(Wide{budget.actual.micros()} * 100 / budget.limit.micros()));
}

} // namespace

BudgetGuard::BudgetGuard(ExecutorSession &session)
    : m_session(session)
{
}

Expected<void> BudgetGuard::check()
{
    // Telling a few minutes later harms nobody: what must not happen at 100 % is refused by the decision itself.
    const Instant now = m_session.context().now();
    if (!m_checked || now - *m_checked >= checkThresholdsEvery || now < *m_checked) {
        m_checked = now;
        const auto teams = ledger::TeamStore(m_session.context().database()).all();
        if (!teams)
            return teams.failure();
        for (const Team &team : *teams) {
            if (auto checked = checkThresholds(team.id); !checked)
                return checked;
        }
    }
    return stopWhatEnds();
}

Expected<void> BudgetGuard::checkThresholds(const TeamId &teamId)
{
    Context &context = m_session.context();
    const auto team = ledger::TeamStore(context.database()).byId(teamId);
    const auto policy = ledger::PolicyStore(context.database()).inForce(teamId, context.now());
    if (!team || !policy)
        return team ? policy.failure() : team.failure();
    if (!*team || !*policy)
        return {};
    const Expected<Standing> standing = standingOf(context.costs(), **team, (*policy)->policy, context.now());
    if (!standing)
        return standing.failure();

    for (const BudgetStanding &budget : standing->budgets) {
        if (budget.period == BudgetPeriod::Hour)
            continue; // a rolling hour has no period in which to tell once
        const int used = percentUsed(budget);
        ledger::AuditStore::Filter told;
        told.from = budget.span.from;
        told.team = teamId;
        told.action = audit_action::budgetReached;
        const auto before = used >= 1 ? ledger::AuditStore(context.database()).list(told)
                                      : Expected<std::vector<AuditEvent>>(std::vector<AuditEvent>{});
        if (!before)
            return before.failure();
        for (const int threshold : (*policy)->policy.alertAt) {
            const bool toldAlready = std::any_of(before->begin(), before->end(), [&](const AuditEvent &event) {
                return event.subject == toString(budget.period)
                    && event.details.value(QStringLiteral("percent")).toInt() == threshold;
            });
            if (used < threshold || toldAlready)
                continue;
            auto transaction = m_session.record();
            if (!transaction)
                return transaction.failure();
            auto done = (*transaction)
                            ->append(audit_action::budgetReached, teamId, toString(budget.period),
                                     {{QStringLiteral("percent"), threshold},
                                      {QStringLiteral("actual"), budget.actual.toString()},
                                      {QStringLiteral("limit"), budget.limit.toString()}});
            if (done)
                done = (*transaction)->commit();
            if (!done)
                return done;
            m_session.report(audit_action::budgetReached, (*team)->slug, QStringLiteral("%1 %").arg(threshold));
        }
    }
    return {};
}

Expected<void> BudgetGuard::stopWhatEnds()
{
    Context &context = m_session.context();
    const ledger::ContractStore store(context.database());
    const auto contracts = store.all();
    const auto lastSeen = store.lastSeen();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!contracts || !lastSeen || !open)
        return !contracts ? contracts.failure() : !lastSeen ? lastSeen.failure() : open.failure();
    for (const ledger::Contract &contract : *contracts) {
        if (!contract.stopAtEnd || !contract.plannedEnd || *contract.plannedEnd > context.now())
            continue;
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == contract.instance; });
        if (seen == lastSeen->end() || !holdsSlot(seen->state))
            continue;
        const auto ordered = orderStop(m_session, contract, QStringLiteral("The planned end has come."), *open);
        if (!ordered)
            return ordered.failure();
    }
    return {};
}

} // namespace bursar::governor
