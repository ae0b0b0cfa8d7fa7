#include "vast/queue/learned_interval.h"

#include "foundation/chance.h"

#include <QTest>

#include <optional>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;

/// How the interval of an endpoint is learned, call by call.
class LearnedIntervalTest final : public QObject
{
    Q_OBJECT

    static constexpr Duration published = 2s;

    static LearnedInterval after(LearnedInterval learned, int grantedCalls)
    {
        for (int i = 0; i < grantedCalls; ++i)
            learned.granted(published);
        return learned;
    }
    struct Run
    {
        LearnedInterval learned = LearnedInterval::from(published);
        int refused = 0;
        int refusedLately = 0; ///< in the second half
    };
    /// So many calls against a limit; the way moves calls up to 10 ms closer together.
    static Run run(Duration limit, bool isNamed, int calls)
    {
        Run result;
        SeededChance chance(5);
        for (int i = 0; i < calls; ++i) {
            const Duration gap = result.learned.interval - Duration{static_cast<Duration::rep>(chance.below(11))};
            if (gap >= limit) {
                result.learned.granted(published);
                continue;
            }
            ++result.refused;
            result.refusedLately += i >= calls / 2 ? 1 : 0;
            result.learned.refused(isNamed ? std::optional(limit) : std::nullopt, published);
        }
        return result;
    }

private Q_SLOTS:
    void startsALittleAboveWhatIsPublished()
    {
        const LearnedInterval learned = LearnedInterval::from(published);
        QVERIFY(learned.interval > published && learned.interval <= published * 11 / 10);
    }

    void findsTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isNamed");
        for (const int limit : {300, 900, 2000, 2100, 3500, 7000, 30'000}) {
            QTest::addRow("%d ms, named", limit) << limit << true;
            if (limit <= 7000)
                QTest::addRow("%d ms, not named", limit) << limit << false;
        }
    }
    void findsTheLimit()
    {
        QFETCH(const int, limit);
        QFETCH(const bool, isNamed);
        const Run run = LearnedIntervalTest::run(Duration{limit}, isNamed, 2000);
        QVERIFY2(run.learned.interval >= Duration{limit} * 90 / 100,
                 qPrintable(QString::number(run.learned.interval.count())));
        QVERIFY2(run.learned.interval <= Duration{limit} * 112 / 100,
                 qPrintable(QString::number(run.learned.interval.count())));
        QVERIFY2(run.refusedLately <= 10, qPrintable(QString::number(run.refusedLately)));
    }

    void neverExperimentsInABurstOfTen()
    {
        QCOMPARE(after(LearnedInterval::from(published), 10).interval, LearnedInterval::from(published).interval);
    }

    void idleCallsTeachNothing()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        for (int i = 0; i < 100; ++i) {
            learned = after(learned, 10);
            learned.idled();
        }
        QCOMPARE(learned.interval, LearnedInterval::from(published).interval);
    }

    void doublesAndReturnsToWhatWasProven()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        learned.refused({}, published);
        QCOMPARE(learned.interval, Duration{4200});
        learned = after(learned, 5);
        QCOMPARE(learned.proven, Duration{4200});
        QCOMPARE(learned.interval, Duration{3150}); // half-way to what was too short
        learned.refused({}, published);
        QCOMPARE(learned.interval, Duration{4200});
    }

    void putsASettledLimitToTheTestNowAndThen()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        learned.refused(Duration{5s}, published);
        QVERIFY(learned.isSettled());
        const Duration settled = learned.interval;
        learned = after(learned, 200);
        QCOMPARE(learned.interval, settled);
        learned = after(learned, 400);
        QVERIFY(learned.interval < settled);
        learned.refused(Duration{5s}, published);
        QCOMPARE(learned.interval, settled); // one refusal, and all is as it was
    }

    void doesNotTakeSomebodyElsesCallsForALimit()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        learned.refused(Duration{1s}, published);
        QCOMPARE(learned.interval, LearnedInterval::from(published).interval);
        QCOMPARE(learned.tooShort, Duration{1s});
    }

    void staysWithinBounds()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        for (int i = 0; i < 50; ++i)
            learned.refused({}, published);
        QCOMPARE(learned.interval, Duration{8s}); // others with the same key slow us down only so far
        for (int i = 0; i < 50; ++i)
            learned.refused(learned.interval + 60s, published);
        QCOMPARE(learned.interval, Duration{2min});
        learned = after(LearnedInterval::from(published), 10'000);
        QVERIFY(learned.interval >= 100ms);
    }

    void oldRefusalsAreDoubted()
    {
        LearnedInterval learned = LearnedInterval::from(published);
        learned.refused({}, published);
        learned.doubt();
        QVERIFY(after(learned, 20).interval < published);
    }
};

QTEST_GUILESS_MAIN(LearnedIntervalTest)
#include "tst_learned_interval.moc"
