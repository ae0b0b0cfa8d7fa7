#pragma once

#include "domain/instance.h"
#include "domain/request.h"

namespace bursar {

/// What is wrong with an instance, so that a person should decide something. Not a state of its request.
enum class InstanceCondition {
    LoadingLong, ///< its image does not come: the disk bills, the GPU does not
    WrongType, ///< rented as an interruptible one and is none, or the other way
    WrongPrice, ///< dearer than what was decided
    Outbid, ///< lost its GPU to somebody who pays more
    HostOffline, ///< the host is lost: nothing is billed
    NoHeartbeat, ///< nobody knows whether it runs; assumed to bill
    Lost, ///< Vast.ai does not list it any more; not proven gone
    StartQueued, ///< a start waits for the GPU, and bills when it comes true
    PastEnd, ///< its end has come and it has not stopped
};
/// `loading_long`, `wrong_type`, …
QString toString(InstanceCondition condition);

/// What is known of an instance when its condition is asked for.
struct InstanceFacts
{
    InstanceState state = InstanceState::Unknown;
    std::optional<Instant> stateSince; ///< none: not known
    Instant firstSeen;
    std::optional<Instant> plannedEnd;
    int missed = 0; ///< lists in a row without it
    bool isBid = false;
    HourlyRate pricePerHour; ///< of the GPUs, as Vast.ai tells it
    std::optional<Proposal> rented; ///< what its request was decided on; none: a stranger, or assigned
    bool priceRaised = false; ///< a person has accepted a dearer price since
};

/// A condition with what goes with it.
struct ConditionReport
{
    InstanceCondition condition = InstanceCondition::Lost;
    std::optional<Instant> since;
    std::vector<InstanceCommand> choices; ///< what a person can do, the likeliest first
    QString words; ///< what it means and what to do, one or two sentences for people
    friend bool operator==(const ConditionReport &, const ConditionReport &) = default;
};

/// Loading for longer than this is a condition: an hour has been seen to end well, most take minutes.
constexpr Duration loadingIsLongAfter = std::chrono::minutes{20};

/// The gravest one, if there is any.
std::optional<ConditionReport> conditionOf(const InstanceFacts &facts, Instant now);

} // namespace bursar
