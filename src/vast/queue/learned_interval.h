#pragma once

#include "foundation/time_types.h"

#include <optional>

namespace bursar::vast {

/// What Vast.ai's answers have taught about the shortest time between two calls of one endpoint. It closes in on the
/// true limit from both sides: refusals tell what is too short, calls that kept the interval tell what is long enough.
/// A pure value; docs/pacing.md says why it learns so.
struct LearnedInterval
{
    Duration interval{}; ///< between two calls now
    Duration tooShort{}; ///< the longest that was refused, or the threshold that Vast.ai named; 0: none known
    Duration proven{}; ///< the shortest that was granted again and again; 0: none known
    int paced = 0; ///< calls in a row that came just after this interval and were let through

    /// Before anything is known: what is published, and a little, since calls may move closer together on their way.
    static LearnedInterval from(Duration published);

    /// One more call left just after the interval and nothing was refused.
    void granted(Duration published);
    /// A call came later than it might have: it tells nothing about the interval.
    void idled() { paced = 0; }
    /// A call that kept the interval was refused; the refusal may name the true threshold.
    void refused(std::optional<Duration> threshold, Duration published);
    /// What was too short long ago may not be so now.
    void doubt() { tooShort = Duration{0}; }
    /// Too short and long enough lie so close together that more would be noise.
    bool isSettled() const;

    friend bool operator==(const LearnedInterval &, const LearnedInterval &) = default;

private:
    int callsToNextStep(Duration published) const;
    Duration afterRefusal(std::optional<Duration> threshold, Duration published) const;
};

} // namespace bursar::vast
