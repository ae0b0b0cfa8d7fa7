#include "vast/queue/learned_interval.h"

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr Duration shortest = 100ms;
constexpr Duration longest = 120s;
constexpr Duration firstMargin = 100ms;
// Refusals that name no threshold may come from others who call with the same key: they slow us down only so far.
constexpr int mostWithoutThreshold = 4;
// What a named threshold gets on top: a hundredth, at least that.
constexpr Duration leastMargin = 20ms;

// After a refusal the way back is quick; below what is published each step costs patience, so that a burst of ten
// rentals is never an experiment; and what has settled is put to the test once in a few hundred calls.
constexpr int callsAbovePublished = 5;
constexpr int callsBelowPublished = 12;
constexpr int callsWhenSettled = 250;

} // namespace

LearnedInterval LearnedInterval::from(Duration published)
{
    return {published + firstMargin, {}, {}, 0};
}

bool LearnedInterval::isSettled() const
{
    return tooShort > 0ms && interval - tooShort <= interval / 25;
}

int LearnedInterval::callsToNextStep(Duration published) const
{
    if (isSettled())
        return callsWhenSettled;
    return interval > published + firstMargin ? callsAbovePublished : callsBelowPublished;
}

void LearnedInterval::granted(Duration published)
{
    if (++paced < callsToNextStep(published))
        return;
    paced = 0;
    proven = interval;
    if (isSettled())
        tooShort = tooShort * 9 / 10; // limits fall, too: the next steps find out
    else
        interval = std::max(shortest, tooShort > 0ms ? (tooShort + interval) / 2 : interval * 3 / 4);
}

void LearnedInterval::refused(std::optional<Duration> threshold, Duration published)
{
    paced = 0;
    if (threshold && interval > *threshold * 5 / 4) {
        tooShort = *threshold; // this call kept it by far: somebody else with this key called in between
        return;
    }
    tooShort = std::max(interval, threshold.value_or(0ms));
    const bool contradicted = proven <= tooShort || (threshold && proven > *threshold * 11 / 10);
    if (contradicted)
        proven = 0ms;
    interval = std::min(longest, contradicted ? afterRefusal(threshold, published) : proven);
}

Duration LearnedInterval::afterRefusal(std::optional<Duration> threshold, Duration published) const
{
    if (!threshold)
        return std::max(interval, std::min(interval * 2, published * mostWithoutThreshold));
    if (interval < *threshold)
        return *threshold + std::max(leastMargin, *threshold / 100);
    // It was kept, and still the calls met too close: the margin was too small for this network.
    return *threshold + std::max(leastMargin, (interval - *threshold) * 2);
}

} // namespace bursar::vast
