#pragma once

#include "domain/judgement.h"

#include <map>
#include <set>

namespace bursar {

/// A rental of the past, as it was asked for and as it went.
struct PastRental
{
    RequestId request;
    TeamId team;
    MemberId by;
    Proposal proposal;
    Instant from; ///< when it was asked for
    Instant to; ///< when its GPU stopped
    Money cost; ///< in all; it counts evenly from begin to end
};

/// Rules that were not in force then, tried on the past.
struct ReplayRules
{
    struct Team
    {
        Policy policy;
        QString zone; ///< IANA
        Holidays holidays = {};
    };
    std::map<TeamId, Team> teams; ///< rentals of other teams pass, and count above them
    /// A budget above teams, or of a person.
    struct Shared
    {
        BudgetOwner owner;
        std::map<BudgetPeriod, Money> amounts;
        QString zone;
        std::set<TeamId> teams; ///< empty for a person
        MemberId member;
        CarryOver carryOver = {};
    };
    std::vector<Shared> shared;
};

struct ReplayedRental
{
    enum class Fate {
        Allowed,
        Delayed, ///< only money, slots or hours were missing, and it fits within a week
        Waiting, ///< a second person would have been asked; counts as approved
        Refused
    };
    size_t rental = 0; ///< index into the rentals that were replayed
    Fate fate = Fate::Allowed;
    std::vector<Rule> rules; ///< that stood in its way, when it was asked for
    std::optional<Instant> startsAt; ///< when it could begin, if delayed
};
QString toString(ReplayedRental::Fate fate); ///< `allowed`, `delayed`, `waiting`, `refused`

struct ReplayTally
{
    int rentals = 0;
    int refused = 0;
    int delayed = 0;
    int waiting = 0;
    Money spent; ///< of all of them
    Money avoided; ///< of those refused
    friend bool operator==(const ReplayTally &, const ReplayTally &) = default;
};

struct ReplayReport
{
    ReplayTally all;
    std::map<TeamId, ReplayTally> byTeam;
    std::map<MemberId, ReplayTally> byMember;
    std::vector<ReplayedRental> rentals; ///< that would not have passed at once, in their order
};

/// What the rules would have done with these rentals (in order of their begin). Each is judged by the one judge, with
/// what the rentals that passed before it cost and hold at that time; a refused one costs nothing later. Pure.
ReplayReport replay(const std::vector<PastRental> &rentals, const ReplayRules &rules);

} // namespace bursar
