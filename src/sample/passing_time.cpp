#include "sample/passing_time.h"

#include "foundation/text_formats.h"

#include <algorithm>

namespace bursar::sample {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;

constexpr Duration calmStep = 6h;
constexpr Duration changingStep = 30s;

bool isChanging(const governor::InstanceView &instance)
{
    return instance.state == InstanceState::Creating || instance.state == InstanceState::Loading
        || instance.state == InstanceState::Passing || instance.state == InstanceState::Scheduling;
}

bool isUnderWay(const governor::RequestView &view)
{
    return !isEnd(view.request.state) && view.request.state != RequestState::Running;
}

/// When the next look is due.
Expected<Instant> nextLook(const governor::Governor &governor, Instant now)
{
    const auto instances = governor.reader().instances(now);
    const auto requests = governor.reader().requests(std::nullopt, std::nullopt, 200);
    if (!instances || !requests)
        return instances ? requests.failure() : instances.failure();
    if (std::any_of(instances->begin(), instances->end(), isChanging)
        || std::any_of(requests->begin(), requests->end(), isUnderWay))
        return now + changingStep;
    Instant next = now + calmStep;
    for (const governor::InstanceView &instance : *instances) {
        if (instance.endsAt && *instance.endsAt > now)
            next = std::min(next, *instance.endsAt);
        else if (instance.endsAt && holdsSlot(instance.state)) // its stop is due
            next = std::min(next, now + changingStep);
    }
    return next;
}

} // namespace

Expected<void> lookOnce(SampleMarketplace &marketplace, governor::Governor &governor)
{
    using Round = governor::Executor::Round;
    std::optional<Expected<Round>> answer;
    governor.executor().round([&answer](Expected<Round> round) { answer.emplace(std::move(round)); },
                              governor::Executor::Charges::WhenDue);
    while (!answer && marketplace.runNext()) { }
    if (!answer)
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("sample_stuck"),
                                QStringLiteral("The sample marketplace gave no answer."),
                                {},
                                {}}};
    return *answer ? Expected<void>() : Expected<void>(answer->failure());
}

Expected<void> passTime(SampleMarketplace &marketplace, governor::Governor &governor, Instant until,
                        const Progress &progress)
{
    const Instant start = marketplace.now();
    while (marketplace.now() < until) {
        if (auto looked = lookOnce(marketplace, governor); !looked)
            return looked;
        const Expected<Instant> next = nextLook(governor, marketplace.now());
        if (!next)
            return next.failure();
        marketplace.advanceTo(std::min(*next, until));
        const Duration passed = std::min(marketplace.now(), until) - start;
        if (!progress(static_cast<int>(passed * 100 / (until - start)), toRfc3339(marketplace.now())))
            return {};
    }
    return lookOnce(marketplace, governor);
}

} // namespace bursar::sample
