#include "governor/costs/metering.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::governor;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = instantFromMillis(1'795'000'000'000); // an arbitrary moment; only differences matter

Observation look(InstanceState state, Instant at, HourlyRate rate = HourlyRate::fromNanos(400'000'000))
{
    Observation observation;
    observation.instance.id = InstanceId(7);
    observation.instance.pricePerHour = rate;
    observation.instance.storageCost = StorageRate::fromNanos(150'000'000);
    observation.instance.disk = Gigabytes::fromWhole(20);
    observation.instance.startedAt = noon;
    observation.state = state;
    observation.at = at;
    return observation;
}

struct Tally
{
    std::vector<UsageSegment> closed;
    std::optional<ledger::OpenMeter> open;

    void take(const Observation &observation)
    {
        MeterStep step = meterStep(open, observation, 5min);
        closed.insert(closed.end(), step.closed.begin(), step.closed.end());
        open = step.open;
    }
    Duration gpuTime() const
    {
        Duration sum{};
        for (const UsageSegment &segment : all())
            sum += billsGpu(segment.state) ? segment.span.length() : Duration{};
        return sum;
    }
    std::vector<UsageSegment> all() const
    {
        std::vector<UsageSegment> segments = closed;
        if (open)
            segments.push_back(open->segment);
        return segments;
    }
};

} // namespace

class TestMeterSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLoadingWithoutGpu();
    void closesWhenTheRateChanges();
    void cutsAtUtcMidnight();
    void marksAPauseInWatching();
    void endsWhenTheInstanceIsGone();
    void tilesTimeWhateverIsSeen();
    void staysWithinTheBoundOfTheInterval();
};

void TestMeterSteps::countsLoadingWithoutGpu()
{
    Tally tally;
    tally.take(look(InstanceState::Loading, noon + 20s));
    tally.take(look(InstanceState::Loading, noon + 50s));
    tally.take(look(InstanceState::Running, noon + 80s));
    tally.take(look(InstanceState::Running, noon + 110s));
    QCOMPARE(tally.closed.size(), size_t(1));
    QVERIFY(tally.closed.front().cost().gpu.isZero());
    QVERIFY(!tally.closed.front().cost().disk.isZero());
    QCOMPARE(tally.gpuTime(), Duration{30s});
}

void TestMeterSteps::closesWhenTheRateChanges()
{
    Tally tally;
    tally.take(look(InstanceState::Running, noon + 10s));
    tally.take(look(InstanceState::Running, noon + 40s));
    tally.take(look(InstanceState::Running, noon + 70s, HourlyRate::fromNanos(500'000'000)));
    QCOMPARE(tally.closed.back().gpuRate, HourlyRate::fromNanos(400'000'000));
    QCOMPARE(tally.closed.back().span.to, noon + 70s);
    QCOMPARE(tally.open->segment.gpuRate, HourlyRate::fromNanos(500'000'000));
}

void TestMeterSteps::cutsAtUtcMidnight()
{
    const Instant midnight = startOfDay(localDate(noon, QTimeZone::utc()).addDays(1), QTimeZone::utc());
    Tally tally;
    tally.take(look(InstanceState::Running, midnight - 40s));
    tally.take(look(InstanceState::Running, midnight - 10s));
    tally.take(look(InstanceState::Running, midnight + 20s));
    QCOMPARE(tally.closed.back().span.to, midnight);
    QCOMPARE(tally.open->segment.span.from, midnight);
    for (const UsageSegment &segment : tally.all())
        QVERIFY(localDate(segment.span.from, QTimeZone::utc())
                    == localDate(segment.span.to - Duration{1}, QTimeZone::utc())
                || segment.span.length() == Duration{});
}

void TestMeterSteps::marksAPauseInWatching()
{
    Tally tally;
    tally.take(look(InstanceState::Running, noon + 10s));
    tally.take(look(InstanceState::Running, noon + 40s));
    tally.take(look(InstanceState::Running, noon + 3h));
    QVERIFY(std::none_of(tally.closed.begin(), tally.closed.end(),
                         [](const UsageSegment &segment) { return segment.gap; }));
    QVERIFY(tally.open->segment.gap);
    QCOMPARE(tally.open->segment.span.from, noon + 40s);
}

void TestMeterSteps::endsWhenTheInstanceIsGone()
{
    Tally tally;
    tally.take(look(InstanceState::Running, noon + 10s));
    tally.take(look(InstanceState::Running, noon + 40s));
    tally.take(look(InstanceState::Gone, noon + 40s));
    QVERIFY(!tally.open);
    QCOMPARE(tally.closed.back().span.to, noon + 40s);
}

void TestMeterSteps::tilesTimeWhateverIsSeen()
{
    const bool holds = rc::check("segments tile the time from the first look to the last", [] {
        constexpr InstanceState states[] = {InstanceState::Loading, InstanceState::Running, InstanceState::Stopped,
                                            InstanceState::Offline};
        Tally tally;
        Instant at = noon;
        const auto looks = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 40'000), rc::gen::inRange(0, 4)));
        for (const auto &[seconds, state] : looks) {
            at += std::chrono::seconds{seconds};
            tally.take(look(states[state], at));
        }
        const std::vector<UsageSegment> segments = tally.all();
        for (size_t i = 1; i < segments.size(); ++i)
            RC_ASSERT(segments[i - 1].span.to == segments[i].span.from);
        if (!segments.empty())
            RC_ASSERT(segments.back().span.to == at);
    });
    QVERIFY(holds);
}

void TestMeterSteps::staysWithinTheBoundOfTheInterval()
{
    const bool holds = rc::check("GPU time is off by at most one interval per change of state", [] {
        constexpr auto interval = 30s;
        // The truth: changes at random moments between running and stopped; looks every 30 s.
        const auto gaps = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(1, 4'000));
        Tally tally;
        Duration truth{};
        Instant change = noon;
        Instant at = noon;
        bool running = true;
        for (const int seconds : gaps) {
            const Instant next = change + std::chrono::seconds{seconds};
            truth += running ? next - change : Duration{};
            for (; at < next; at += interval)
                tally.take(look(running ? InstanceState::Running : InstanceState::Stopped, at));
            change = next;
            running = !running;
        }
        const auto off = std::chrono::abs(tally.gpuTime() - truth);
        RC_ASSERT(off <= interval * static_cast<int>(gaps.size() + 1));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestMeterSteps)
#include "tst_meter_steps.moc"
