#pragma once

#include "domain/ids.h"
#include "domain/policy.h"
#include "domain/standing.h"

#include <QTimeZone>

namespace bursar {

/// An instance as the rules see it that hold while it runs.
struct RunningInstance
{
    InstanceId id;
    Instant since; ///< of its contract
    std::optional<Instant> idleSince; ///< its GPU, by the policy's `idle_below`
};

/// A rule that an instance breaks while it runs, and what its policy wants done.
struct RuleBreach
{
    QString rule; ///< the policy field's name; with the owner behind it for a budget above the team
    LimitAction action = LimitAction::Warn;
    QString reason; ///< a sentence, for people
    QString owner = {}; ///< above the team, whose budget it is; else the team's own rule
    friend bool operator==(const RuleBreach &, const RuleBreach &) = default;
};

/// Lifetime, idling and working hours; the team's budgets where the policy stops at the limit, and those above the team
/// that stop at theirs: only what is actually spent stops an instance, never what is committed. Nothing that the policy
/// does not set.
std::vector<RuleBreach> breachesOf(const Policy &policy, const Standing &standing, const QTimeZone &zone,
                                   const RunningInstance &instance);
/// Whether a GPU at so many percent counts as idle: below the policy's `idle_below`, else below 5 %.
bool isIdle(const Policy &policy, std::optional<int> gpuUtilPercent);

} // namespace bursar
