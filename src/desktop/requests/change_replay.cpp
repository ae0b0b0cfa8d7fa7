#include "desktop/requests/change_replay.h"

#include "domain/owner_orders.h"
#include "governor/policies/policy_replay.h"

#include <algorithm>

namespace bursar::desktop {

using governor::DeskSnapshot;
using governor::ReplayDraft;

namespace {

/// The team's policy, or the other owner's budgets, as they would be.
std::optional<ReplayDraft> draftOf(const ChangeOrder &order, const TeamId &team, const DeskSnapshot &snapshot)
{
    ReplayDraft draft;
    if (order.owner.kind == BudgetOwner::Kind::Team) {
        const auto found = std::ranges::find_if(
            snapshot.teams, [&team](const governor::TeamView &view) { return view.team.id == team; });
        if (found == snapshot.teams.end())
            return std::nullopt;
        const Expected<Policy> policy = changedPolicy(found->policy.policy, order);
        if (!policy)
            return std::nullopt;
        draft.policies.emplace(team, *policy);
        return draft;
    }
    BudgetTerms terms;
    for (const governor::TeamView &view : snapshot.teams)
        for (const BudgetStanding &budget : view.standing.otherBudgets)
            if (isSameOwner(budget.owner, order.owner)) {
                terms.amounts[budget.period] = budget.wholeLimit;
                terms.atLimit = budget.stopsAtLimit ? AtLimit::Stop : AtLimit::Pause;
                if (budget.carryOver > 0)
                    terms.carryOver[budget.period] = budget.carryOver;
            }
    const auto changed = changedBudgets(terms, order);
    if (!changed)
        return std::nullopt;
    draft.budgets.emplace();
    draft.budgets->owner = order.owner;
    draft.budgets->terms = *changed;
    return draft;
}

} // namespace

ChangeReplay::ChangeReplay(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ChangeReplay::ask(const governor::RequestView &view, const DeskSnapshot &snapshot)
{
    if (view.request.id == m_request || !view.change)
        return;
    m_request = view.request.id;
    m_tally.reset();
    const std::optional<ReplayDraft> draft = draftOf(*view.change, view.request.team, snapshot);
    if (!draft)
        return;
    const auto replayed = m_desk.read(
        [draft = *draft](const governor::LedgerReader &reader, Instant now) { return reader.replay(draft, now); });
    governor::whenDone(replayed, this, [this, request = m_request](const Expected<governor::PolicyReplay> &replay) {
        if (request != m_request || !replay)
            return;
        m_tally = replay->report.all;
        Q_EMIT known();
    });
}

std::optional<ReplayTally> ChangeReplay::of(const RequestId &request) const
{
    return request == m_request ? m_tally : std::nullopt;
}

} // namespace bursar::desktop
