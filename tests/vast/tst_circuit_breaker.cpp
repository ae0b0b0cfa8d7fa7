#include "vast/queue/circuit_breaker.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;

/// When an endpoint that does not answer is asked again.
class CircuitBreakerTest final : public QObject
{
    Q_OBJECT

    static constexpr Instant now = instantFromMillis(1'795'248'000'000);

    SeededChance m_chance{3};
    CircuitBreaker failedTimes(int times)
    {
        CircuitBreaker breaker(m_chance);
        for (int i = 0; i < times; ++i) {
            breaker.sent();
            breaker.failed(now);
        }
        return breaker;
    }

private Q_SLOTS:
    void opensAfterFiveFailuresInARow()
    {
        QVERIFY(failedTimes(4).allows(now, false));
        CircuitBreaker breaker = failedTimes(4);
        breaker.answered();
        breaker.failed(now);
        QVERIFY(breaker.allows(now, false)); // not in a row
        QVERIFY(!failedTimes(5).allows(now, false));
    }

    void letsOneProbeThrough()
    {
        CircuitBreaker breaker = failedTimes(5);
        const Instant probe = *breaker.silentUntil();
        QVERIFY(probe >= now + 10s && probe <= now + 13s);
        QVERIFY(breaker.allows(probe, false));
        breaker.sent();
        QVERIFY(!breaker.allows(probe + 1h, false));
        QVERIFY(!breaker.allows(probe + 1h, true)); // a stop waits for the probe that is under way
        breaker.answered();
        QVERIFY(breaker.allows(probe, false));
        QVERIFY(!breaker.silentUntil());
    }

    void waitsLongerAfterEachProbe()
    {
        CircuitBreaker breaker = failedTimes(5);
        Instant at = *breaker.silentUntil();
        Duration pause = at - now;
        for (int i = 0; i < 3; ++i) {
            breaker.sent();
            breaker.failed(at);
            QVERIFY(*breaker.silentUntil() - at > pause);
            pause = *breaker.silentUntil() - at;
            at = *breaker.silentUntil();
        }
        for (int i = 0; i < 30; ++i) {
            breaker.sent();
            breaker.failed(at);
        }
        QVERIFY(*breaker.silentUntil() <= at + 150s);
    }

    void anUrgentCallMayBeTheProbe()
    {
        CircuitBreaker breaker = failedTimes(5);
        QVERIFY(breaker.allows(now, true));
        breaker.sent();
        breaker.abandoned();
        QVERIFY(breaker.allows(now, true)); // taken back: somebody else may
    }

    void lateFailuresOfBeforeAddNothing()
    {
        CircuitBreaker breaker = failedTimes(5);
        const auto until = breaker.silentUntil();
        breaker.failed(now + 9s);
        QVERIFY(breaker.silentUntil() == until);
    }
};

QTEST_GUILESS_MAIN(CircuitBreakerTest)
#include "tst_circuit_breaker.moc"
