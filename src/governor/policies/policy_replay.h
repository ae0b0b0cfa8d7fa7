#pragma once

#include "domain/owner_budgets.h"
#include "domain/replay.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// Rules that are not saved yet: a team's policy, or the budgets of an owner above the teams (or of a person).
struct ReplayDraft
{
    std::map<TeamId, Policy> policies; ///< of one team, or of several that get the same rules
    std::optional<OwnerBudgets> budgets; ///< its owner's kind and id, and the amounts
    friend bool operator==(const ReplayDraft &, const ReplayDraft &) = default;
};

/// What a draft would have done, with names for people.
struct PolicyReplay
{
    Span span;
    std::vector<PastRental> rentals; ///< all that were looked at, in order
    ReplayReport report;
    std::map<TeamId, QString> teams; ///< slugs
    std::map<MemberId, QString> members;
};

/// Runs the rentals of the last days against the draft, together with the budgets above that are in force. A team's
/// draft judges that team's rentals; a draft of budgets judges those of every team by its policy in force. Writes
/// nothing.
Expected<PolicyReplay> replayPolicy(ledger::Database &database, const ReplayDraft &draft, Instant now, int days);

} // namespace bursar::governor
