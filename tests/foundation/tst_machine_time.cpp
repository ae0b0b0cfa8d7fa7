#include "foundation/machine_time.h"

#include <QTest>

#include <vector>

using namespace bursar;
using namespace std::chrono_literals;

class MachineTimeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsOnceAndNotTooEarly();
    void callsForThePastSoonButNotAtOnce();
    void keepsTheOrderOfOneMoment();
    void ordersByMoment();
    void forgetsCancelledCalls();
    void aCallMayCancelAnotherOfTheSameMoment();
    void aCallMayAskForAnother();
    void aCallMayEndTheClock();
    void takesAMomentBeyondATimersReach();
    void dropsItsCallsWithItself();
};

void MachineTimeTest::callsOnceAndNotTooEarly()
{
    MachineTime time;
    int calls = 0;
    Instant calledAt{};
    const Instant due = time.now() + 30ms;
    time.callAt(due, [&] {
        ++calls;
        calledAt = time.now();
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(calledAt >= due);
    bool later = false;
    time.callAfter(20ms, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 1);
}

void MachineTimeTest::callsForThePastSoonButNotAtOnce()
{
    MachineTime time;
    bool called = false;
    time.callAt(Instant{}, [&] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void MachineTimeTest::keepsTheOrderOfOneMoment()
{
    MachineTime time;
    std::vector<int> order;
    std::vector<int> expected;
    const Instant due = time.now() + 60ms;
    // Asked for over several milliseconds, so that each call has another wait in front of it.
    for (int i = 0; time.now() < due - 40ms; ++i) {
        time.callAt(due, [&order, i] { order.push_back(i); });
        expected.push_back(i);
        const auto go = std::chrono::steady_clock::now() + 130us;
        while (std::chrono::steady_clock::now() < go) { }
    }
    QTRY_COMPARE(order.size(), expected.size());
    QVERIFY(order == expected);
}

void MachineTimeTest::ordersByMoment()
{
    MachineTime time;
    QString order;
    const Instant start = time.now();
    time.callAt(start + 40ms, [&] { order += QLatin1Char('c'); });
    time.callAt(start + 10ms, [&] { order += QLatin1Char('a'); });
    time.callAt(start + 20ms, [&] { order += QLatin1Char('b'); });
    QTRY_COMPARE(order, QStringLiteral("abc"));
}

void MachineTimeTest::forgetsCancelledCalls()
{
    MachineTime time;
    bool wrong = false;
    bool right = false;
    const auto timer = time.callAfter(5ms, [&] { wrong = true; });
    time.callAfter(10ms, [&] { right = true; });
    time.cancel(timer);
    time.cancel(timer);
    time.cancel(4711);
    QTRY_VERIFY(right);
    QVERIFY(!wrong);
}

void MachineTimeTest::aCallMayCancelAnotherOfTheSameMoment()
{
    MachineTime time;
    bool wrong = false;
    bool right = false;
    Timers::TimerId other = 0;
    const Instant due = time.now() + 10ms;
    time.callAt(due, [&] { time.cancel(other); });
    other = time.callAt(due, [&] { wrong = true; });
    time.callAt(due + 10ms, [&] { right = true; });
    QTRY_VERIFY(right);
    QVERIFY(!wrong);
}

void MachineTimeTest::aCallMayAskForAnother()
{
    MachineTime time;
    int calls = 0;
    std::function<void()> again = [&] {
        if (++calls < 5)
            time.callAfter(0ms, again);
    };
    time.callAfter(0ms, again);
    QTRY_COMPARE(calls, 5);
}

void MachineTimeTest::aCallMayEndTheClock()
{
    auto time = std::make_unique<MachineTime>();
    bool wrong = false;
    const Instant due = time->now() + 5ms;
    time->callAt(due, [&] { time.reset(); });
    time->callAt(due, [&] { wrong = true; });
    QTRY_VERIFY(!time);
    QCoreApplication::processEvents();
    QVERIFY(!wrong);
}

void MachineTimeTest::takesAMomentBeyondATimersReach()
{
    MachineTime time;
    bool far = false;
    bool near = false;
    time.callAfter(24h * 365 * 50, [&] { far = true; });
    time.callAfter(10ms, [&] { near = true; });
    QTRY_VERIFY(near);
    QVERIFY(!far);
}

void MachineTimeTest::dropsItsCallsWithItself()
{
    const auto token = std::make_shared<int>(1);
    auto time = std::make_unique<MachineTime>();
    time->callAfter(1h, [token] {});
    QCOMPARE(token.use_count(), 2L);
    time.reset();
    QCOMPARE(token.use_count(), 1L);
}

QTEST_GUILESS_MAIN(MachineTimeTest)
#include "tst_machine_time.moc"
