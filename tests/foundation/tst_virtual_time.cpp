#include "foundation/virtual_time.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = instantFromMillis(1'700'000'000'000);

} // namespace

class VirtualTimeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsUntilMoved();
    void callsEachAtItsOwnMoment();
    void keepsTheOrderOfOneMoment();
    void callsForThePastOnTheNextMove();
    void cancelInsideACall();
    void aCallMayCancelItself();
    void aCallMayAskForMore();
    void runsToTheNextMoment();
    void doesNotGoBack();
    void runsInOrderWhateverWasAskedFor();
};

void VirtualTimeTest::standsUntilMoved()
{
    VirtualTime time(start);
    QCOMPARE(toMillis(time.now()), toMillis(start));
    QVERIFY(!time.nextDue());
    QVERIFY(!time.runNext());
    time.advance(5s);
    QVERIFY(time.now() == start + 5s);
}

void VirtualTimeTest::callsEachAtItsOwnMoment()
{
    VirtualTime time(start);
    std::vector<Duration> seen;
    const auto note = [&] { seen.push_back(time.now() - start); };
    time.callAt(start + 3s, note);
    time.callAt(start + 1s, note);
    time.callAfter(2s, note);
    time.callAfter(10s, note);
    QVERIFY(time.nextDue() == start + 1s);
    time.advanceTo(start + 5s);
    QVERIFY((seen == std::vector<Duration>{1s, 2s, 3s}));
    QVERIFY(time.now() == start + 5s);
    QVERIFY(time.nextDue() == start + 10s);
}

void VirtualTimeTest::keepsTheOrderOfOneMoment()
{
    VirtualTime time(start);
    QString order;
    for (const char letter : {'a', 'b', 'c', 'd'})
        time.callAt(start + 1s, [&order, letter] { order += QLatin1Char(letter); });
    time.advance(1s);
    QCOMPARE(order, QStringLiteral("abcd"));
}

void VirtualTimeTest::callsForThePastOnTheNextMove()
{
    VirtualTime time(start);
    bool called = false;
    time.callAt(start - 1h, [&] { called = true; });
    QVERIFY(!called);
    time.advance(0s);
    QVERIFY(called);
    QVERIFY(time.now() == start);
}

void VirtualTimeTest::cancelInsideACall()
{
    VirtualTime time(start);
    QString order;
    Timers::TimerId sameMoment = 0;
    Timers::TimerId later = 0;
    time.callAt(start + 1s, [&] {
        order += QLatin1Char('a');
        time.cancel(sameMoment);
        time.cancel(later);
        time.cancel(99'999);
    });
    sameMoment = time.callAt(start + 1s, [&] { order += QLatin1Char('x'); });
    later = time.callAt(start + 2s, [&] { order += QLatin1Char('y'); });
    time.callAt(start + 2s, [&] { order += QLatin1Char('b'); });
    time.advance(1min);
    QCOMPARE(order, QStringLiteral("ab"));
}

void VirtualTimeTest::aCallMayCancelItself()
{
    VirtualTime time(start);
    const auto token = std::make_shared<int>(1);
    int seen = 0;
    Timers::TimerId self = 0;
    self = time.callAfter(1s, [&time, &self, &seen, token] {
        time.cancel(self);
        seen = *token; // the call must outlive its cancelling
    });
    time.advance(1s);
    QCOMPARE(seen, 1);
    QCOMPARE(token.use_count(), 1L);
}

void VirtualTimeTest::aCallMayAskForMore()
{
    VirtualTime time(start);
    std::vector<Duration> seen;
    std::function<void()> again = [&] {
        seen.push_back(time.now() - start);
        if (seen.size() < 4)
            time.callAfter(seen.size() == 2 ? 0s : 10s, again); // the same moment, too
    };
    time.callAfter(10s, again);
    time.advance(30s);
    QVERIFY((seen == std::vector<Duration>{10s, 20s, 20s, 30s}));
}

void VirtualTimeTest::runsToTheNextMoment()
{
    VirtualTime time(start);
    QString order;
    time.callAt(start + 24h, [&] { order += QLatin1Char('a'); });
    time.callAt(start + 24h, [&] { order += QLatin1Char('b'); });
    time.callAt(start + 25h, [&] { order += QLatin1Char('c'); });
    QVERIFY(time.runNext());
    QCOMPARE(order, QStringLiteral("ab"));
    QVERIFY(time.now() == start + 24h);
    QVERIFY(time.runNext());
    QVERIFY(!time.runNext());
    QCOMPARE(order, QStringLiteral("abc"));
}

void VirtualTimeTest::doesNotGoBack()
{
    VirtualTime time(start);
    time.advanceTo(start - 1s);
    QVERIFY(time.now() == start);
}

void VirtualTimeTest::runsInOrderWhateverWasAskedFor()
{
    QVERIFY(rc::check("sorted by moment, then by asking", [] {
        const auto delays = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20));
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10));
        VirtualTime time(start);
        std::vector<std::pair<int, size_t>> expected;
        std::vector<std::pair<int, size_t>> seen;
        for (size_t i = 0; i < delays.size(); ++i) {
            const std::pair entry(delays[i], i);
            time.callAfter(std::chrono::seconds(entry.first), [&seen, entry, &time] {
                RC_ASSERT(time.now() == start + std::chrono::seconds(entry.first));
                seen.push_back(entry);
            });
            expected.push_back(entry);
        }
        for (const int step : steps)
            time.advance(std::chrono::seconds(step));
        time.advance(20s);
        std::sort(expected.begin(), expected.end());
        RC_ASSERT(seen == expected);
    }));
}

QTEST_GUILESS_MAIN(VirtualTimeTest)
#include "tst_virtual_time.moc"
